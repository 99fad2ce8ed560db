import Canvas

/// Where a key is pressed; the same key may do something else elsewhere.
public enum KeyContext: CaseIterable, Sendable {
  /// The views.
  case board, mine, stakeholders, people, cases, balance, log
  /// What opens over them: the tasks of somebody, one task, a case or an agreement, the
  /// help.
  case tasks, task, record, help
  /// The meeting, over everything else.
  case meeting
  /// Where one types: the line of a new task, a form.
  case adding, form
}

extension Set<KeyContext> {
  /// All views.
  static let views: Self = [.board, .mine, .stakeholders, .people, .cases, .balance, .log]
  /// The views that show one thing after the other, of which the cursor is on one.
  static let choosing: Self = views.subtracting([.balance])
  /// Where the cursor is on a card.
  static let cards: Self = [.board, .mine, .tasks]
  /// Where something can be done to a task.
  static let acting: Self = cards.union([.task])
  /// Where the cursor is on a case, an agreement or a lesson.
  static let records: Self = [.cases, .record]
  /// Everywhere but in the help.
  static let working: Self = views.union([.tasks, .task, .record])
  /// And in a meeting.
  static let workingOrMeeting: Self = working.union([.meeting])
  /// Where one types, so that a letter is a letter.
  static let typing: Self = [.adding, .form]
  /// Everywhere but where one types.
  static let all = Set(KeyContext.allCases).subtracting(typing)
  /// Everywhere.
  static let everywhere = Set(KeyContext.allCases)
}

/// One row of the table: a command, its keys, and where they work.
struct Binding: Equatable, Sendable {
  var command: Command
  /// The first one is the one that is shown.
  var keys: [Key]
  var contexts: Set<KeyContext>
  /// Where the footer names it, the most useful first; absent: only the help does.
  var footerRank: Int?
}

/// The keys, all of them: the footer, the help and the palette are made from this table too.
///
/// ``rebound(_:)`` makes another one of it, with keys of the user's own.
public struct KeyTable: Equatable, Sendable {
  /// The rows that hold in a context, gathered once rather than for each key.
  private struct Place: Equatable {
    var rows: [Binding] = []
    /// Those the footer names, the most useful first.
    var footer: [Binding] = []
  }

  let bindings: [Binding]
  private let places: [KeyContext: Place]

  /// Makes a table of rows; of two for a key in one context the first one holds.
  init(bindings: [Binding]) {
    self.bindings = bindings
    var places: [KeyContext: Place] = [:]
    for binding in bindings {
      for context in binding.contexts { places[context, default: Place()].rows.append(binding) }
    }
    self.places = places.mapValues { place in
      let named = place.rows.filter { $0.footerRank != nil }
      return Place(
        rows: place.rows,
        footer: named.sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
      )
    }
  }

  /// The table as it is when nothing was rebound.
  public static let standard = KeyTable(bindings: [
    Binding(.open, [.enter], in: .choosing.union([.tasks, .record, .meeting]), footer: 1),
    Binding(.claim, [.character("c")], in: .acting.union([.meeting]), footer: 2),
    Binding(.add, [.character("a")], in: .views.union([.tasks, .meeting]), footer: 3),
    Binding(.done, [.character("d")], in: .acting.union([.meeting]), footer: 4),
    Binding(.release, [.character("r")], in: .acting, footer: 9),
    Binding(.drop, [.character("x")], in: .acting.union([.meeting]), footer: 10),
    Binding(.reopen, [.character("o")], in: .acting, footer: 11),
    Binding(.mark, [.character(" ")], in: .cards, footer: 12),
    Binding(
      .balanceOrFlow,
      [.character("f"), .left, .right, .character("h"), .character("l")],
      in: [.balance],
      footer: 1
    ),
    Binding(.period, [.character("p")], in: [.balance], footer: 2),
    Binding(.group, [.character("b")], in: [.board], footer: 13),
    Binding(.filter, [.character("/")], in: .choosing.union([.help]), footer: 5),
    Binding(.palette, [.character(":")], in: .workingOrMeeting, footer: 8),
    Binding(.undo, [.character("u")], in: .workingOrMeeting, footer: 12),
    Binding(.redo, [.character("U")], in: .workingOrMeeting, footer: nil),
    Binding(.whoAmI, [.character("i")], in: .workingOrMeeting, footer: nil),
    Binding(.help, [.character("?"), .function(1)], in: .workingOrMeeting, footer: 6),
    Binding(.quit, [.character("q"), .control("c")], in: .workingOrMeeting, footer: 7),
    Binding(.back, [.escape], in: .workingOrMeeting, footer: nil),
    // Whoever reads the help may not know yet that Esc goes back.
    Binding(.back, [.escape, .character("q")], in: [.help], footer: nil),
    Binding(.quit, [.control("c")], in: [.help], footer: nil),

    Binding(.accept, [.character("+")], in: .acting, footer: 0),
    Binding(.decline, [.character("-")], in: .acting, footer: 0),
    Binding(.thank, [.character("t")], in: .workingOrMeeting, footer: 5),
    Binding(.wait, [.character("w")], in: .acting.union([.meeting]), footer: 14),
    Binding(.remark, [.character("n")], in: .acting, footer: 15),
    Binding(.step, [.character("p")], in: .acting, footer: 16),
    Binding(.standIn, [.character("s")], in: .acting, footer: 17),
    Binding(.invite, [.character("v")], in: .acting.union([.meeting]), footer: 18),
    Binding(.tag, [.character("#")], in: .acting, footer: 19),
    Binding(.copyID, [.character("y")], in: .acting, footer: 20),
    Binding(.hear, [.character("n")], in: [.stakeholders], footer: 4),
    Binding(.ask, [.character("N")], in: .acting.union([.meeting])),
    Binding(.reply, [.character("R")], in: .acting),
    Binding(.answered, [], in: .acting),
    Binding(.addStep, [.character("P")], in: .acting),
    Binding(.removeStep, [], in: .acting),
    Binding(.askHelp, [.character("H")], in: .acting.union([.meeting])),
    Binding(.joinHelp, [.character("J")], in: .acting),
    Binding(.endHelp, [], in: .acting),
    Binding(.resume, [], in: .acting),
    Binding(.split, [.character("S")], in: .acting),
    Binding(.part, [], in: .acting),
    Binding(.again, [], in: .acting),
    Binding(.withdraw, [], in: .acting),
    Binding(.addPlace, [], in: .acting),
    Binding(.editPlace, [], in: .acting),
    Binding(.removePlace, [], in: .acting),
    Binding(.reserve, [], in: .acting),
    Binding(.unreserve, [], in: .acting),
    Binding(.answer, [], in: .working),
    Binding(.retire, [], in: .working),
    Binding(.away, [], in: .working),
    Binding(.atWork, [], in: .working),
    Binding(.leave, [], in: .working),
    Binding(.account, [], in: .working),
    Binding(.flow, [], in: .working),
    Binding(.duties, [], in: .working),
    Binding(.unbundle, [], in: .working),
    Binding(.about, [], in: .working),
    Binding(.forget, [], in: .working),
    Binding(.check, [], in: .working),
    Binding(.versions, [], in: .working),
    Binding(.restore, [], in: .working),
    Binding(.undoSeveral, [], in: .working),
    Binding(.redoSeveral, [], in: .working),
    Binding(.showInquiries, [], in: .working),
    Binding(.startInquiry, [], in: .working),
    Binding(.showGuides, [], in: .working),
    Binding(.addGuide, [], in: .working),
    Binding(.showDraws, [], in: .working),
    Binding(.drawLots, [], in: .working),

    Binding(.meeting, [.character("m")], in: .working, footer: 8),
    Binding(.nextStep, [.right, .tab, .character("l")], in: [.meeting], footer: 2),
    Binding(.previousStep, [.left, .backTab, .character("h")], in: [.meeting]),
    Binding(.nothingNeeded, [.character(" ")], in: [.meeting], footer: 2),
    Binding(.nextItem, [.character("n")], in: [.meeting], footer: 2),
    Binding(.previousItem, [.character("p")], in: [.meeting]),
    Binding(.consentAloud, [.character("y")], in: [.meeting], footer: 2),
    Binding(.writeDown, [.character("o")], in: [.meeting], footer: 3),
    Binding(.bringUp, [.character("b")], in: [.meeting], footer: 3),
    Binding(.walkFor, [.character("s")], in: [.meeting], footer: 7),
    Binding(.whoIsHere, [.character("A")], in: [.meeting], footer: 9),
    Binding(.leadNext, [.character("L")], in: [.meeting]),
    Binding(.settlePoint, [], in: [.meeting]),
    Binding(.celebrate, [], in: [.meeting]),
    Binding(.endMeeting, [], in: [.meeting]),
    Binding(.minutes, [.character("M")], in: .workingOrMeeting),
    Binding(.meetingKind, [.character("K")], in: [.meeting], footer: 3),
    Binding(.leadMeeting, [.character("W")], in: [.meeting]),
    Binding(.stepCase, [.character("1")], in: [.meeting]),
    Binding(.stepThanks, [.character("2")], in: [.meeting]),
    Binding(.stepSince, [.character("3")], in: [.meeting]),
    Binding(.stepWalk, [.character("4")], in: [.meeting]),
    Binding(.stepListen, [.character("5")], in: [.meeting]),
    Binding(.stepDecide, [.character("6")], in: [.meeting]),
    Binding(.stepCelebrate, [.character("7")], in: [.meeting]),
    Binding(.stepClose, [.character("8")], in: [.meeting]),

    Binding(.showBoard, [.character("1")], in: .working),
    Binding(.showMine, [.character("2")], in: .working),
    Binding(.showStakeholders, [.character("3")], in: .working),
    Binding(.showPeople, [.character("4")], in: .working),
    Binding(.showCases, [.character("5")], in: .working),
    Binding(.showBalance, [.character("6")], in: .working),
    Binding(.showLog, [.character("7")], in: .working),
    Binding(.nextView, [.tab], in: .working),
    Binding(.previousView, [.backTab], in: .working),

    Binding(.moveUp, [.up, .character("k")], in: .all),
    Binding(.moveDown, [.down, .character("j")], in: .all),
    Binding(.moveLeft, [.left, .character("h")], in: [.board]),
    Binding(.moveRight, [.right, .character("l")], in: [.board]),
    Binding(.pageUp, [.pageUp, .control("b")], in: .all),
    Binding(.pageDown, [.pageDown, .control("f")], in: .all),
    Binding(.first, [.home, .character("g")], in: .all),
    Binding(.last, [.end, .character("G")], in: .all),
    Binding(.redraw, [.control("l")], in: .everywhere),
    Binding(.suspend, [.control("z")], in: .everywhere),

    Binding(.edit, [.character("e")], in: .workingOrMeeting, footer: 8),
    Binding(.addCase, [.character("A")], in: .records, footer: 3),
    Binding(.propose, [.character("P")], in: .records.union([.meeting]), footer: 14),
    Binding(.addLesson, [.character("L")], in: .records, footer: 15),
    Binding(.consent, [.character("y")], in: .records, footer: 2),
    Binding(.object, [.character("n")], in: .records, footer: 2),
    Binding(.askProposal, [.character("v")], in: .records, footer: 9),
    Binding(.solve, [.character("s")], in: .records, footer: 9),
    Binding(.conclude, [.character("d")], in: .records, footer: 4),
    Binding(.caseTask, [.character("T")], in: .records, footer: 2),
    Binding(.thinkAlong, [.character("J")], in: .records, footer: 9),
    Binding(.askCaseHelp, [.character("H")], in: .records, footer: 9),
    Binding(.reviewAgreement, [.character("r")], in: .records, footer: 2),
    Binding(.endAgreement, [.character("x")], in: .records, footer: 10),
    Binding(.takeBack, [], in: [.record]),
    Binding(.addView, [], in: [.record]),
    Binding(.addIdea, [], in: [.record]),
    Binding(.setDirection, [], in: [.record]),
    Binding(.planTask, [], in: [.record]),
    Binding(.stepForward, [], in: [.record]),
    Binding(.stepBack, [], in: [.record]),
    Binding(.pauseInquiry, [], in: [.record]),
    Binding(.goOn, [], in: [.record]),
    Binding(.closeInquiry, [], in: [.record]),
    Binding(.checkGuide, [], in: [.record]),
    Binding(.writeLetter, [], in: [.record]),
    Binding(.retireGuide, [], in: [.record]),
    Binding(.verifyDraw, [], in: [.record]),
    Binding(.declineDraw, [], in: [.record]),
    Binding(.closeDraw, [], in: [.record]),
    Binding(.addPerson, [.character("A")], in: [.people], footer: 3),
    Binding(.addStakeholder, [.character("A")], in: [.stakeholders], footer: 3),
    Binding(.fullForm, [.control("o")], in: [.adding], footer: 1),
    Binding(.keepForm, [.control("s")], in: [.form], footer: 1),
    Binding(.nextField, [.tab], in: [.form], footer: 3),
    Binding(.previousField, [.backTab], in: [.form]),
    Binding(.openEditor, [.control("o")], in: [.form], footer: 4),
    // In a narrow window there is room for two: how to keep it, and how to get out.
    Binding(.back, [.escape], in: .typing, footer: 2),
    Binding(.help, [.function(1)], in: [.form], footer: 5),
    Binding(.quit, [.control("c")], in: .typing),
  ])

  /// What a key does in a context.
  func command(for key: Key, in context: KeyContext) -> Command? {
    // Where one types, a letter is a letter, whatever somebody bound it to elsewhere.
    if case .character = key, Set.typing.contains(context) { return nil }
    return bindings(in: context).first { $0.keys.contains(key) }?.command
  }

  /// The rows of a context, in the order of the table.
  func bindings(in context: KeyContext) -> [Binding] {
    places[context]?.rows ?? []
  }

  /// The rows the footer names in a context, the most useful first.
  func footer(in context: KeyContext) -> [Binding] {
    places[context]?.footer ?? []
  }

  /// The key that is shown for a command, wherever it works.
  func shownKey(for command: Command) -> Key? {
    bindings.lazy.filter { $0.command == command }.compactMap(\.keys.first).first
  }
}

extension Binding {
  fileprivate init(
    _ command: Command,
    _ keys: [Key],
    in contexts: Set<KeyContext>,
    footer: Int? = nil
  ) {
    self.init(command: command, keys: keys, contexts: contexts, footerRank: footer)
  }
}

extension Key {
  /// The name of the key on the screen, in words where there are no arrows to draw.
  func shownName(ascii isASCII: Bool) -> String {
    switch self {
    case .enter: isASCII ? "Enter" : "↵"
    case .up: isASCII ? "Up" : "↑"
    case .down: isASCII ? "Down" : "↓"
    case .left: isASCII ? "Left" : "←"
    case .right: isASCII ? "Right" : "→"
    case .backTab: "Shift-Tab"
    case .control(let character): "Ctrl-\(character.uppercased())"
    default: name
    }
  }
}

extension Model {
  /// The name of a key, as this terminal can show it.
  func name(of key: Key) -> String {
    // The one name that is a word is said in the reader's language.
    if key == .character(" ") { return text(Phrase(en: "Space", nl: "Spatie")) }
    return key.shownName(ascii: border == .ascii)
  }
}
