import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

/// Something that opens over a view.
struct Opening: Sendable, CustomTestStringConvertible {
  let name: String
  /// Who is at the keyboard.
  var me: String? = "fatima"
  let play: @Sendable (inout ScreenSession) throws -> Void

  var testDescription: String { name }
}

extension Opening {
  /// All that can be opened: the forms, what commands ask on each kind of record, and what opens by
  /// itself.
  static let all: [Opening] = forms + commands + byItself + refusals

  /// The sample board with issues, a guide and lots on it.
  static let board: Board = {
    let sample = SampleBoard.make()
    return Board(
      settings: sample.settings,
      people: Array(sample.people),
      stakeholders: Array(sample.stakeholders),
      tasks: sample.tasks,
      inquiries: Inquiry.several,
      guides: [.party],
      draws: [.host],
      cases: Array(sample.cases),
      agreements: Array(sample.agreements),
      lessons: Array(sample.lessons),
      log: sample.log
    )
  }()

  private static let subjects: [String] = {
    [""]
      + board.tasks.indices.flatMap { position -> [String] in
        let task = board.tasks[position]
        return [task.id.rawValue, "\(task.id) a"]
      } + board.people.map(\.id.rawValue) + board.stakeholders.map(\.id.rawValue)
      + board.cases.map(\.id.rawValue) + board.agreements.map(\.id.rawValue)
      + board.lessons.map(\.id.rawValue) + board.agreements.map { "objection \($0.id)" }
      + board.inquiries.map(\.id.rawValue) + board.guides.map(\.id.rawValue)
      + board.draws.map(\.id.rawValue)
  }()

  private static var forms: [Opening] {
    FormKind.allCases.map { kind in
      Opening(name: "form-\(kind)") { session in
        let form = subjects.lazy.compactMap { kind.definition.init(subject: $0) }.first {
          $0.fields(session.model.formContext) != nil
        }
        let found = try #require(form, "no form \(kind) on the sample board")
        session.begin { $0.openForm(found) }
      }
    }
  }

  /// Whatever a command asks first, wherever the cursor is; what asks nothing is no opening.
  private static var commands: [Opening] {
    let places: [(String, String)] = [
      ("task", "1"), ("stakeholder", "3j"), ("person", "4"), ("case", "5"), ("proposal", "5j"),
    ]
    return places.flatMap { place, keys in
      Command.allCases.compactMap { command in
        var session = ScreenSession(board: board)
        session.type(keys)
        _ = session.model.run(command)
        guard let layer = session.model.layers.last, layer.isDialog else { return nil }
        return Opening(name: "\(command.rawValue)-\(place)") { session in
          session.type(keys)
          session.begin { _ = $0.run(command) }
        }
      }
    }
  }

  private static var byItself: [Opening] {
    [
      Opening(name: "welcome") { $0.begin { $0.welcome() } },
      Opening(name: "name", me: nil) { session in
        session.file = Board(settings: BoardSettings(name: "Leeg"))
        session.send(.boardRead(session.file))
        session.begin { $0.askWhoBegins() }
        session.type("Noor")
      },
      Opening(name: "engagement", me: nil) { session in
        session.press(.character("i"), .end)
        session.type("Noor Bakker")
        session.press(.enter, .enter)
      },
      Opening(name: "unclear-line") { $0.type("aSoep uiterlijk:gisterenochtend") },
      Opening(name: "unclear-filter") { $0.type("/is:weg") },
      Opening(name: "nothing-found") { $0.type(":qqqq") },
      Opening(name: "help-searched") { $0.type("?/tak") },
      Opening(name: "form-conflict") { session in
        session.begin { $0.openForm(EditTaskForm(about: SampleBoard.task("k7f2"))) }
        session.type("!")
        let changes = TaskChanges([.title("Erwtensoep voor de hele buurt")])
        try session.other("piet", does: .onTask(SampleBoard.task("k7f2"), .edit(changes)))
      },
      Opening(name: "whose") { session in
        session.begin { $0.openForm(EditStakeholderForm(about: SampleBoard.stakeholder("school"))) }
        session.model.openForms { $0.focus(on: "happyWith") }
        session.type("Een veilige stoep")
        var changes = StakeholderChanges()
        changes.happyWith = "Dat er iemand voorleest op woensdag, en dat het warm is"
        let school = SampleBoard.stakeholder("school")
        try session.other("piet", does: .onStakeholder(school, .edit(changes)), readAgain: false)
        session.press(.control("s"))
      },
      Opening(name: "unfinished") { session in
        session.model.drafts = [
          "line": Draft(
            key: "line",
            by: nil,
            fields: [Draft.Field(id: "line", typed: "Koffie zetten voor de hele straat", was: "")]
          )
        ]
        session.begin { $0.offerDrafts() }
      },
    ]
  }

  /// What a refused claim, and a refused change, are answered with.
  private static var refusals: [Opening] {
    let claim = Action.claim(SampleBoard.task("k7f2"), ClaimTerms())
    let other = Action.claim(SampleBoard.task("m2xa"), ClaimTerms())
    return Refusal.oneOfEach.flatMap { refusal in
      [("one", claim), ("several", Action.together([claim, other]))].map { name, action in
        Opening(name: "refusal-\(refusal.code)-\(name)") { session in
          session.send(.refused(action, refusal))
          session.send(.quiet)
        }
      }
    }
  }
}

extension Layer {
  /// Whether it asks or shows something over a view.
  fileprivate var isDialog: Bool {
    switch self {
    case .task, .tasks, .record, .meeting, .reading: false
    case .adding, .filtering, .palette, .help, .choosing, .prompting, .form: true
    }
  }
}

@Suite("Whatever opens, at every size and in both languages")
struct OpeningsTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  @Test("is whole, has a focus that is seen, and a footer that is true:", arguments: Opening.all)
  func sound(opening: Opening) throws {
    for size in Self.sizes {
      for language in Language.allCases {
        var session = ScreenSession(
          board: Opening.board,
          me: opening.me,
          language: language,
          size: size
        )
        try opening.play(&session)
        let place = "\(opening.name) \(size.columns)×\(size.rows) \(language.rawValue)"
        let frame = view(session.model)
        if let trouble = frame.trouble { Issue.record("\(place): \(trouble)") }
        for trouble in Look(session.model, frame).troubles {
          Issue.record("\(place): \(trouble)\n\(frame.textDump)")
        }
        checkFooter(session, place)
      }
    }
  }

  /// Esc leaves what opened, and whatever else the footer names is a key that does something there.
  private func checkFooter(_ session: ScreenSession, _ place: String) {
    guard let top = session.model.layers.last, top.isDialog else { return }
    let hints = session.model.footer
    guard hints.contains(where: { $0.press == .escape }) else {
      Issue.record("\(place): the footer does not say how to leave")
      return
    }
    for hint in hints {
      guard let key = hint.press else { continue }
      var pressed = session
      let before = view(pressed.model)
      pressed.press(key)
      if key == .escape {
        let isLess = pressed.model.layers.count < session.model.layers.count
        if !isLess, view(pressed.model) == before { Issue.record("\(place): Esc stays") }
        continue
      }
      let isMore = !pressed.effects.isEmpty || view(pressed.model) != before
      // Enter on an empty line and Tab with nothing to complete wait for words.
      let mayWait = [.enter, .tab].contains(key) || key == .control("o") || key == .control("s")
      if !isMore, !mayWait { Issue.record("\(place): \(hint.key) \(hint.label) does nothing") }
    }
  }

  @Test("Without colours the focus is seen too", arguments: Opening.all)
  func plain(opening: Opening) throws {
    for size in Self.sizes.prefix(2) {
      for language in Language.allCases {
        var session = ScreenSession(
          board: Opening.board,
          me: opening.me,
          language: language,
          size: size
        )
        try opening.play(&session)
        guard case .choosing(let chooser)? = session.model.layers.last, chooser.isListening else {
          continue
        }
        let frame = view(session.model)
        let rows = frame.zones.filter { Target($0.name) == .choice(chooser.selected) }
        let rect = try #require(rows.last?.rect, "\(opening.name)")
        let cell = try #require(frame[rect.origin])
        let look = Theme.plain[cell.style.role].emphasis.union(cell.style.emphasis)
        #expect(look.contains(.reverse) || cell.base == 0x3E, "\(opening.name)")
      }
    }
  }

  /// Of the rest it is enough to know that it is sound.
  private static let kept = [
    "claim-task", "whoAmI-task", "drop-task", "form-editPerson", "form-reserve", "whose", "name",
    "unclear-line", "welcome", "refusal-placeReserved-one", "refusal-noPlaceLeft-one",
  ]

  @Test("A chosen few as screens", arguments: Opening.all.filter { kept.contains($0.name) })
  func screens(opening: Opening) throws {
    for size in Self.sizes.prefix(2) {
      for language in Language.allCases {
        var session = ScreenSession(
          board: Opening.board,
          me: opening.me,
          language: language,
          size: size
        )
        try opening.play(&session)
        let name = "\(opening.name)-\(size.columns)x\(size.rows)-\(language.rawValue)"
        expectSnapshot(session.screen, named: "open-\(name)")
      }
    }
  }
}

/// Looks at what is open on top as somebody would who wants to read all of it.
private struct Look {
  private let model: Model
  private let frame: Frame
  /// The screen without blanks and lines, in which a wrapped text is found again.
  private let squeezed: String
  private(set) var troubles: [String] = []

  init(_ model: Model, _ frame: Frame) {
    self.model = model
    self.frame = frame
    squeezed = Self.squeezed(frame.textDump)
    checkStatus()
    switch model.layers.last {
    case .choosing(let chooser): check(chooser)
    case .prompting(let prompt): check(prompt)
    case .form(let pane): check(pane)
    case .palette(let pane): check(pane)
    case .adding, .filtering:
      if frame.cursor == nil { troubles.append("no cursor") }
    default: break
    }
  }

  private static func squeezed(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && !"│─┌┐└┘…".contains($0) })
  }

  /// A text is there in full, or as much of it as there is room for and then an ellipsis.
  private mutating func expect(_ phrase: Phrase, _ what: String, atLeast: Int = 6) {
    let text = Self.squeezed(model.text(phrase))
    guard !text.isEmpty, !contains(text) else { return }
    guard frame.textDump.contains("…"), contains(String(text.prefix(atLeast))) else {
      troubles.append("\(what) is cut or lost: \(model.text(phrase))")
      return
    }
  }

  /// Beside a dialog there may be something else on each row, so a text is looked for line by line.
  private func contains(_ text: String) -> Bool {
    if squeezed.contains(text) { return true }
    var rest = Substring(text)
    for line in frame.textDump.split(separator: "\n") {
      let row = Self.squeezed(String(line))
      var length = min(rest.count, row.count)
      while length > 0, !row.contains(rest.prefix(length)) { length -= 1 }
      // A few letters may be anywhere.
      if length >= min(4, rest.count) { rest = rest.dropFirst(length) }
      if rest.isEmpty { return true }
    }
    return false
  }

  private mutating func checkStatus() {
    guard let status = model.status, model.layers.isEmpty else { return }
    expect(status.text, "the bottom line")
  }

  private mutating func check(_ chooser: Chooser) {
    checkBox()
    expect(chooser.title, "the title")
    if let message = chooser.message { expect(message, "the message", atLeast: 3) }
    let shown = chooser.visibleChoices.indices.filter { index in
      frame.zones.contains { Target($0.name) == .choice(index) && !$0.rect.isEmpty }
    }
    if !shown.contains(chooser.selected) { troubles.append("the answer one is on is out of sight") }
    if shown.count < min(2, chooser.visibleChoices.count) { troubles.append("one answer alone") }
    for index in shown { expect(chooser.visibleChoices[index].label, "an answer", atLeast: 3) }
  }

  private mutating func check(_ prompt: Prompt) {
    checkBox()
    expect(prompt.title, "the title")
    expect(prompt.problem ?? prompt.hint, "the hint")
    if frame.cursor == nil { troubles.append("no cursor") }
  }

  private mutating func check(_ pane: PalettePane) {
    checkBox()
    if frame.cursor == nil { troubles.append("no cursor") }
    for command in pane.found.prefix(1) { expect(command.name, "the first action", atLeast: 4) }
  }

  private mutating func check(_ form: FormPane) {
    expect(form.definition.title(model.formContext), "the title")
    if frame.cursor == nil { troubles.append("no cursor") }
    var walking = model
    for _ in form.entries.indices {
      guard case .form(let pane)? = walking.layers.last else { return }
      let frame = view(walking)
      if frame.cursor == nil { troubles.append("no cursor in \(pane.focused?.field.id ?? "")") }
      var look = Look(bare: walking, frame)
      if let entry = pane.focused {
        look.expect(entry.field.label, "a label", atLeast: 4)
        if let problem = entry.problem { look.expect(problem, "a problem") }
        if let theirs = entry.theirs {
          look.expect(Phrase(same: theirs.value), "what the other wrote")
        }
      }
      troubles += look.troubles
      walking.openForms { $0.moveFocus(by: 1) }
      _ = update(&walking, .settled)
    }
    let last = Look(bare: walking, view(walking))
    if !last.contains(Self.squeezed(model.text(form.definition.keep))) {
      troubles.append("the button is lost")
    }
  }

  /// Without looking at what is on top.
  private init(bare model: Model, _ frame: Frame) {
    self.model = model
    self.frame = frame
    squeezed = Self.squeezed(frame.textDump)
  }

  /// The frame of a dialog is closed, with nothing over it but its title.
  private mutating func checkBox() {
    let corners = (0..<frame.size.rows).flatMap { row in
      (0..<frame.size.columns).compactMap { column -> (Point, UInt32)? in
        guard let cell = frame[Point(column: column, row: row)],
          cell.style.role == .selectionBorder
        else { return nil }
        return (Point(column: column, row: row), cell.base)
      }
    }
    guard let first = corners.first(where: { $0.1 == 0x250C })?.0,
      let last = corners.last(where: { $0.1 == 0x2518 })?.0
    else {
      troubles.append("no frame")
      return
    }
    for row in first.row...last.row {
      for column in [first.column, last.column] {
        let base = frame[Point(column: column, row: row)]?.base ?? 0
        if !(0x2500...0x257F).contains(base) { troubles.append("the frame is open at row \(row)") }
      }
    }
    for column in first.column...last.column {
      let base = frame[Point(column: column, row: last.row)]?.base ?? 0
      if base != 0x2500, base != 0x2514, base != 0x2518 {
        troubles.append("the frame is open below, at column \(column)")
      }
    }
  }
}
