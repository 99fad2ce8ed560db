import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: forms")
struct FormSessionTests {
  private func onSoup(_ language: Language = .english, me: String? = "fatima") -> ScreenSession {
    var session = ScreenSession(me: me, language: language)
    session.type("/soep")
    session.press(.enter, .character("e"))
    return session
  }

  private func soup(_ session: ScreenSession) -> Task? {
    session.file.tasks[SampleBoard.task("k7f2")]
  }

  @Test("e opens what the cursor is on; Enter goes on, Ctrl-S keeps what was changed")
  func edit() {
    var session = onSoup()
    #expect(session.screen.contains("Change “Soep koken"))
    session.type("!")
    session.press(.enter)
    #expect(session.screen.contains(">For"))
    session.press(.control("s"))
    #expect(soup(session)?.title.hasSuffix("!") == true)
    #expect(!session.screen.contains("Change “Soep"))
    #expect(session.model.drafts.isEmpty)
  }

  @Test("A long title is cut before the mark that there is more below, not under it")
  func longTitle() throws {
    var session = ScreenSession(language: .dutch, size: Size(columns: 80, rows: 16))
    session.type("/soep")
    session.press(.enter, .character("e"))
    session.type(" en daarna samen de keuken opruimen en afwassen")
    session.press(.control("s"), .character("e"))
    let title = try #require(session.screen.split(separator: "\n").first { $0.contains("“Soep") })
    #expect(title.contains("… hieronder meer"))
  }

  @Test("The last button keeps too; with nothing changed the form closes and says so")
  func button() {
    var session = onSoup()
    let before = session.file.log.count
    while session.model.topForm?.button == nil { session.press(.pageDown) }
    while session.model.topForm?.button != .keep { session.press(.backTab) }
    session.press(.enter)
    #expect(session.screen.contains("Nothing was changed."))
    #expect(session.file.log.count == before)
  }

  @Test("What is not clear is said at its field, where the cursor goes, and nothing is sent")
  func problems() {
    var session = onSoup()
    session.press(.control("u"), .down, .down)
    session.press(.control("s"))
    #expect(session.effects.allSatisfy { if case .perform = $0 { false } else { true } })
    #expect(session.screen.contains(">Task"))
    #expect(session.screen.contains("Type what is to be done."))
    session.type("Soep")
    #expect(!session.screen.contains("Type what is to be done."))
  }

  @Test(
    "A day is read as it is typed, in both languages",
    arguments: [
      (Language.english, "wed 10:00", "Wed 25 Nov 10:00"), (.dutch, "wo 10:00", "wo 25 nov 10:00"),
    ]
  )
  func reading(language: Language, typed: String, read: String) {
    var session = ScreenSession(language: language)
    session.type("a")
    session.press(.control("o"), .down, .down, .down)
    session.type(typed)
    #expect(session.screen.contains(read))
  }

  @Test("Esc loses nothing: the form opens again as it was left")
  func escape() {
    var session = onSoup()
    session.type(" met brood")
    session.press(.escape)
    #expect(session.screen.contains("Kept as a draft"))
    #expect(soup(session)?.title.contains("met brood") == false)
    session.type("e")
    #expect(session.screen.contains("met brood"))
    #expect(session.screen.contains("As you left it"))
  }

  @Test("A draft is thrown away by a button of its own, never by a key")
  func throwAway() {
    var session = onSoup()
    session.type("!")
    for _ in 0..<10 { session.press(.pageDown) }
    #expect(session.model.topForm?.button == .throwAway)
    session.press(.enter)
    #expect(session.model.drafts.isEmpty)
    session.type("e")
    #expect(!session.screen.contains("As you left it"))
  }

  @Test("Names are completed: arrows choose, Tab takes, and the next one can follow")
  func completion() {
    var session = onSoup()
    session.press(.tab)
    session.type("scho")
    #expect(session.screen.contains("  School De Regenboog"))
    session.press(.tab)
    session.press(.control("s"))
    #expect(soup(session)?.serves.contains(SampleBoard.stakeholder("school")) == true)
  }

  @Test("A name that nobody has is refused at its field")
  func unknownName() {
    var session = onSoup()
    session.press(.tab)
    session.type("Marsbewoners")
    session.press(.control("s"))
    #expect(session.screen.contains("No stakeholder is called “Marsbewoners”."))
  }

  @Test("The checklist is edited as lines; a step keeps its tick and its place")
  func steps() throws {
    var session = onSoup()
    session.model.openForms { $0.focus(on: "steps") }
    session.press(.enter)
    session.type("[x] uien snijden")
    session.press(.enter)
    session.type("proeven")
    session.press(.control("s"))
    let steps = try #require(soup(session)?.steps.suffix(2))
    #expect(steps.map(\.text) == ["uien snijden", "proeven"])
    #expect(steps.map(\.done) == [true, false])
  }

  @Test("What was typed in the line goes on in the full form, understood or not")
  func fullForm() {
    var session = ScreenSession(language: .english)
    session.type("aThee zetten @bewoners #keuken by:nooit x3")
    session.press(.control("o"))
    #expect(session.screen.contains("New task"))
    #expect(session.screen.contains("Thee zetten"))
    #expect(session.screen.contains("Bewoners Lindekwartier"))
    #expect(session.screen.contains("nooit"))
    session.press(.control("s"))
    #expect(session.screen.contains("“nooit” is no day"))
    session.press(.control("u"), .control("s"))
    let task = session.file.tasks[session.file.tasks.count - 1]
    #expect(task.title == "Thee zetten")
    #expect(task.places.first?.count == 3)
    #expect(task.tags == ["keuken"])
    #expect(session.model.drafts.isEmpty)
  }

  @Test("Not known yet who changes it: asked, and the form waits")
  func unknownPerson() {
    var session = onSoup(me: nil)
    session.type("!")
    session.press(.control("s"))
    #expect(session.screen.contains("Who are you?"))
    session.press(.escape)
    #expect(session.screen.contains("Change “"))
    session.press(.control("s"), .enter)
    #expect(soup(session)?.title.hasSuffix("!") == true)
    #expect(session.model.topForm == nil)
  }

  @Test("A form sent twice is sent once; after trouble with the file it may be sent again")
  func sentOnce() {
    var model = onSoup().model
    _ = update(&model, .input(.key(.character("!"))))
    #expect(update(&model, .input(.key(.control("s")))).count == 1)
    #expect(update(&model, .input(.key(.control("s")))) == [])
    _ = update(&model, .trouble(Phrase(en: "The disk is full.", nl: "De schijf is vol.")))
    #expect(update(&model, .input(.key(.control("s")))).count == 1)
  }

  @Test("A field is written in one's own editor and comes back, the line end it adds taken off")
  func editor() {
    var session = onSoup()
    session.model.openForms { $0.focus(on: "frames") }
    session.type("eerste")
    session.press(.control("o"))
    #expect(session.effects == [.openEditor("eerste", name: "frames")])
    session.send(.editorClosed("eerste\ntweede regel\n"))
    session.press(.control("s"))
    #expect(soup(session)?.frames == "eerste\ntweede regel")
  }

  @Test("A letter is a letter in a form, whatever somebody bound it to")
  func letters() throws {
    let keys = try KeyTable.standard.rebound([KeyWish(command: "redraw", keys: ["z"])])
    var session = ScreenSession(language: .english, keys: keys)
    session.type("a")
    session.press(.control("o"))
    session.type("zzz")
    #expect(session.screen.contains("zzz"))
  }

  @Test("Every form is found again by the name under which its draft is kept")
  func keys() throws {
    let board = try SampleBoard.makeTogether()
    for kind in FormKind.allCases {
      let subject = [
        "editTask": "k7f2", "editPerson": "jan", "editStakeholder": "school", "finish": "k7f2",
        "place": "k7f2", "reserve": "k7f2", "editCase": "casus", "closeCase": "casus",
        "caseTask": "casus", "editAgreement": "sleutel", "react": "objection sleutel",
        "solve": "sleutel", "review": "koffie", "endAgreement": "sleutel", "editLesson": "les",
        "editInquiry": "zomer", "inquiryView": "zomer", "plan": "zomer", "editGuide": "feest",
      ]
      let form = kind.definition.init(subject: subject[kind.rawValue] ?? "")
      let found = form.flatMap { FormKind.definition(ofDraft: $0.draftKey) }
      #expect(found?.draftKey == form?.draftKey)
      #expect(found?.fields(ScreenSession(board: board).model.formContext) != nil, "\(kind)")
    }
  }
}

extension Model {
  /// The form on top.
  var topForm: FormPane? { if case .form(let pane) = layers.last { pane } else { nil } }

  /// Does something to the open forms.
  mutating func openForms(_ change: (inout FormPane) -> Void) {
    for index in layers.indices {
      guard case .form(var pane) = layers[index] else { continue }
      change(&pane)
      layers[index] = .form(pane)
    }
  }
}
