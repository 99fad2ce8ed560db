import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: issues, guides and lots")
struct TogetherSessionTests {
  private func session(
    _ language: Language = .english,
    me: String = "jan",
    size: Size = Size(columns: 100, rows: 40)
  ) throws -> ScreenSession {
    ScreenSession(board: try SampleBoard.makeTogether(), me: me, language: language, size: size)
  }

  /// Chooses a command in the palette by what the command line calls it.
  private func run(_ words: String, in session: inout ScreenSession) {
    session.type(":" + words)
    session.press(.enter)
  }

  private func inquiry(_ session: ScreenSession) throws -> Inquiry {
    try #require(session.file.inquiries["zomer"])
  }

  @Test("They stand in the view of cases and open, in both languages, narrow and wide")
  func snapshots() throws {
    for language in Language.allCases {
      for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 30)] {
        for (command, name) in [
          ("inquiry list", "inquiry"), ("guide list", "guide"), ("draw list", "draw"),
        ] {
          var session = try session(language, size: size)
          run(command, in: &session)
          let end = "\(size.columns)x\(size.rows)-\(language.rawValue)"
          if name == "inquiry" { expectSnapshot(session.snapshot, named: "together-list-\(end)") }
          session.press(.enter)
          expectSnapshot(session.snapshot, named: "\(name)-\(end)")
        }
        var session = try session(language, size: size)
        run("draw lots", in: &session)
        expectSnapshot(
          session.snapshot,
          named: "form-draw-\(size.columns)x\(size.rows)-\(language.rawValue)"
        )
      }
    }
  }

  @Test("S36: an issue is explored from views to a plan; ideas before views are refused")
  func exploring() throws {
    var session = try session()
    run("inquiry start", in: &session)
    session.type("Who has a key?")
    session.press(.control("s"))
    let id = try #require(session.file.inquiries.last?.id)
    #expect(session.screen.contains("Who has a key?"), "it is open, to go on with")
    func found() throws -> Inquiry { try #require(session.file.inquiries[id]) }

    run("inquiry idea", in: &session)
    session.type("A safe")
    session.press(.enter)
    #expect(try found().ideas.isEmpty)
    #expect(session.model.status?.kind == .refusal)

    run("inquiry forward", in: &session)
    for who in ["a neighbour", "the school"] {
      run("inquiry view", in: &session)
      session.type(who)
      session.press(.tab)
      session.type("It is shut")
      session.press(.control("s"))
    }
    #expect(try found().views.map(\.who) == ["a neighbour", "the school"])
    #expect(try found().hasViewsEnough)
    run("inquiry forward", in: &session)
    run("inquiry forward", in: &session)
    run("inquiry idea", in: &session)
    #expect(session.model.status?.kind != .refusal)
    session.type("A safe")
    session.press(.enter)
    run("inquiry forward", in: &session)
    run("inquiry direction", in: &session)
    session.type("Share keys")
    session.press(.enter)
    run("inquiry forward", in: &session)
    run("inquiry plan", in: &session)
    session.type("Buy a safe")
    session.press(.control("s"))
    run("inquiry plan", in: &session)
    session.press(.tab, .tab)
    session.type("k7f2")
    session.press(.control("s"))
    #expect(try found().direction == "Share keys")
    #expect(try found().tasks.map { session.file.tasks[$0]?.title ?? "" }.first == "Buy a safe")
    #expect(try found().tasks.last?.rawValue == "k7f2")
    run("inquiry close", in: &session)
    #expect(try !found().isOpen)
  }

  @Test("Enter on an open issue offers what can be done now, and no more")
  func whatNow() throws {
    var session = try session()
    run("inquiry list", in: &session)
    session.press(.enter)
    #expect(session.screen.contains("↵ what now"))
    session.press(.enter)
    guard case .choosing(let chooser) = session.model.layers.last else {
      Issue.record("nothing is offered")
      return
    }
    #expect(
      chooser.choices.map(\.answer) == [
        .run(.addView), .run(.stepForward), .run(.pauseInquiry), .run(.edit), .run(.closeInquiry),
        .nothing,
      ]
    )
    session.press(.down, .down, .enter)
    session.type("We don't know yet")
    session.press(.enter)
    #expect(try inquiry(session).paused == "We don't know yet")
    run("inquiry resume", in: &session)
    #expect(try inquiry(session).paused == nil)
    run("inquiry forward", in: &session)
    run("inquiry back", in: &session)
    #expect(try inquiry(session).step == .explore)
  }

  @Test("From any view it is asked which one is meant; where there is none, that is said")
  func asking() throws {
    var session = try session()
    session.type("1")
    run("inquiry edit", in: &session)
    session.press(.escape, .escape)
    run("guide retire", in: &session)
    #expect(session.screen.contains("Zelf een straatfeest"))
    session.press(.enter)
    #expect(session.file.guides["feest"]?.retired != nil)
    run("guide retire", in: &session)
    #expect(session.screen.contains("There is no guide for that"))
  }

  @Test("R15: lots are drawn in a form, not without a mandate, and whoever is drawn is shown")
  func drawing() throws {
    var session = try session()
    run("draw lots", in: &session)
    session.type("Who leads in June?")
    session.press(.control("s"))
    #expect(session.file.draws.count == 1)
    #expect(session.model.topForm?.focused?.field.id == "mandate")
    session.type("Leads and chooses the case")
    session.press(.control("s"))
    let draw = try #require(session.file.draws.last)
    #expect(draw.purpose == "Who leads in June?")
    #expect(draw.excluded == session.file.draws["mei"]?.drawn)
    #expect(draw.verdict() == .asDrawn)
    let name = try #require(draw.drawn.first.map(session.model.sentences.participant))
    #expect(session.model.context == .record)
    #expect(session.screen.contains(name))
  }

  @Test("R15: what is not possible is said at the field that it is about")
  func notPossible() throws {
    var session = try session()
    run("draw lots", in: &session)
    session.press(.tab)
    session.type("Leads")
    for _ in 0..<4 { session.press(.tab) }
    session.type("equal")
    session.press(.control("s"))
    #expect(session.file.draws.count == 1)
    #expect(session.model.topForm?.focused?.field.id == "list")
    #expect(session.screen.contains("belongs to no group"))
  }

  @Test("R15: a draw of a list over groups follows from what the form says")
  func drawingGroups() throws {
    let form = DrawForm()
    let model = try session().model
    let fields = try #require(form.fields(model.formContext))
    var typed = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0.value) })
    typed["mandate"] = "verdeelt het tuingeld"
    typed["seats"] = "2"
    typed["pool"] = "list"
    typed["list"] = "Anna | noord\nBea\tnoord\nCor | zuid\nDirk | zuid"
    typed["spread"] = "noord:1, zuid:1"
    typed["seed"] = "afgesproken"
    var reader = FormReader(
      fields,
      typed: typed,
      context: model.formContext,
      identifiers: model.identifiers
    )
    guard case .draw(let terms) = form.action(&reader) else {
      Issue.record("\(reader.problems)")
      return
    }
    #expect(terms.entrants.map(\.name) == ["Anna", "Bea", "Cor", "Dirk"])
    #expect(terms.entrants.map(\.group) == ["noord", "noord", "zuid", "zuid"])
    #expect(terms.spread == .stated([DrawTerms.Quota("noord", 1), DrawTerms.Quota("zuid", 1)]))
    #expect(terms.seed == "afgesproken")
    typed["spread"] = "noord"
    reader = FormReader(
      fields,
      typed: typed,
      context: model.formContext,
      identifiers: model.identifiers
    )
    #expect(form.action(&reader) == nil)
    #expect(reader.problems["spread"] != nil)
  }

  @Test("A draw is verified, declined by whoever was drawn, and closed only after a second look")
  func lots() throws {
    let drawn = try #require(try SampleBoard.makeTogether().draws["mei"]?.drawn.first)
    var session = try session(me: drawn)
    run("draw verify", in: &session)
    session.press(.enter)
    #expect(session.effects == [.read(.lots("mei"))])
    run("draw decline", in: &session)
    session.press(.enter)
    #expect(session.screen.contains("No reason is asked."))
    session.press(.enter)
    #expect(session.file.draws["mei"]?.drawn.contains(drawn) == false)
    run("draw close", in: &session)
    session.press(.enter)
    #expect(session.file.draws["mei"]?.isOpen == true)
    session.press(.down, .enter)
    #expect(session.file.draws["mei"]?.isOpen == false)
  }

  @Test("What is open closes when it is taken back")
  func closesWhenGone() throws {
    var session = try session()
    let before = session.file
    run("inquiry start", in: &session)
    session.type("Who has a key?")
    session.press(.control("s"))
    #expect(session.model.context == .record)
    session.send(.boardRead(before))
    #expect(session.model.context == .board)
  }

  @Test("In lines they are told, and their commands go by name")
  func lines() throws {
    var session = try session()
    run("draw list", in: &session)
    session.press(.enter)
    var screen = LinearScreen(session.model)
    #expect(screen.lines().contains("May decide"))
    _ = screen.read("draw close")
    #expect(screen.lines().contains("2. Close and erase"))
  }

  @Test("R3: who was not drawn can't say no for a colleague")
  func onlyThemselves() throws {
    let board = try SampleBoard.makeTogether()
    let draw = try #require(board.draws["mei"])
    let other = try #require(
      board.people.first { !(draw.drawn + draw.reserves).contains($0.id.rawValue) }
    )
    var session = try session(me: other.id.rawValue)
    run("draw decline", in: &session)
    session.press(.enter)
    #expect(session.screen.contains("everybody says so for themselves"))
  }

  @Test("S46: a guide is added and changed in a form, letters and all")
  func guides() throws {
    var session = try session()
    run("guide add", in: &session)
    session.type("Lend a tent")
    session.press(.tab)
    session.type("Ask")
    session.press(.enter)
    session.type("Fetch it")
    session.press(.tab)
    session.type("Is it dry? | Wait a day")
    session.press(.tab)
    session.type("Note")
    session.press(.tab)
    session.type("From {name}")
    session.press(.control("s"))
    let guide = try #require(session.file.guides.last)
    #expect(guide.steps == ["Ask", "Fetch it"])
    #expect(guide.checks == [Guide.Check(ask: "Is it dry?", ifNo: "Wait a day")])
    #expect(guide.letters == [Guide.Letter(title: "Note", body: "From {name}")])
    session.type("e")
    session.press(.tab, .up)
    session.type("First: ")
    session.press(.control("s"))
    #expect(session.file.guides.last?.steps.count == 2)
    #expect(session.file.guides.last?.steps != guide.steps)
    #expect(session.file.guides.last?.checks == guide.checks)
    session.type("e")
    for _ in 0..<3 { session.press(.tab) }
    session.type("Hello. ")
    session.press(.control("s"))
    #expect(session.file.guides.last?.letters.map(\.title) == ["Note"])
    #expect(session.file.guides.last?.letters != guide.letters)
  }

  @Test("S47: the questions of a guide say what is to be done first, and nothing is kept")
  func checking() throws {
    var session = try session()
    let before = session.file
    run("guide check", in: &session)
    session.press(.enter)
    #expect(session.screen.contains("Is de muziek om tien uur uit?"))
    session.press(.down, .enter, .enter)
    #expect(session.screen.contains("Not yet. First:"))
    #expect(session.screen.contains("Kom langs het loket"))
    #expect(!session.screen.contains("Weten de buren ervan?"))
    #expect(session.file.log.count == before.log.count)
  }

  /// What stands on the rows of the screen, without the room behind it.
  private func rows(_ session: ScreenSession) -> [String] {
    session.screen.split(separator: "\n").map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test("S46: what came of the questions and a letter wrap anew on a screen of another width")
  func readingNarrow() throws {
    var session = try session()
    run("guide check", in: &session)
    session.press(.enter)
    session.press(.enter)
    while case .choosing? = session.model.layers.last { session.press(.enter) }
    #expect(session.screen.contains("you can do it yourself. Follow the steps."))
    session.resize(30, 12)
    #expect(rows(session).contains { $0.hasSuffix("steps.") }, "\(session.screen)")
    session.press(.escape, .escape)
    run("guide letter", in: &session)
    session.press(.enter)
    session.type("2 mei")
    session.press(.enter)
    session.type("de Molenweg")
    session.press(.enter)
    session.resize(100, 40)
    session.press(.enter)
    #expect(rows(session).contains { $0.hasSuffix("op 2 mei is er feest in de Molenweg.") })
    session.resize(24, 12)
    #expect(rows(session).contains { $0.hasSuffix("Molenweg.") }, "\(session.screen)")
  }

  @Test("S46: a letter is filled in, shown and copied, and what was filled in is not kept")
  func letter() throws {
    var session = try session()
    run("guide letter", in: &session)
    session.press(.enter)
    session.type("2 mei")
    #expect(session.model.drafts.isEmpty)
    session.press(.enter, .enter)
    session.press(.enter)
    #expect(session.screen.contains("op 2 mei is er feest in ……………."))
    session.press(.escape)
    run("guide letter", in: &session)
    session.press(.enter)
    session.type("2 mei")
    session.press(.enter)
    session.type("de Molenweg")
    session.press(.enter, .down, .enter)
    #expect(
      session.effects == [.copy("Beste buren,\nop 2 mei is er feest in de Molenweg.")]
    )
  }

  @Test("What one said of a proposal is taken back")
  func takingBack() throws {
    var session = try session(me: "samira")
    run("agreement withdraw", in: &session)
    session.press(.enter)
    #expect(session.file.agreements["sleutel"]?.reaction(of: SampleBoard.person("samira")) == nil)
    run("agreement withdraw", in: &session)
    #expect(session.screen.contains("You said nothing of a proposal that is open."))
  }

  @Test("S49: a task that comes of a case shows it, and how far one had to go")
  func fromCase() throws {
    var session = ScreenSession(me: "jan", language: .english)
    var changes = CaseChanges()
    changes.tried = .known(.volunteer)
    try session.other("jan", does: .onCase("casus", .edit(changes)))
    session.type("5T")
    session.type("Open post together")
    session.press(.control("s"))
    let task = try #require(session.file.tasks.indices.last.map { session.file.tasks[$0] })
    let lines = session.model.lines(of: task, columns: 200).lines.map(\.text)
    #expect(lines.contains { $0.hasPrefix("From the case: ") && $0.hasSuffix("a volunteer") })
  }

  @Test("S64: the dream stands before anything is counted")
  func dream() {
    var board = SampleBoard.make()
    board.settings.dream = "Bij elke derde deur een kop koffie"
    var session = ScreenSession(board: board)
    session.type("6")
    #expect(session.screen.contains("Waar we van dromen"))
    #expect(session.screen.contains("Bij elke derde deur een kop koffie"))
  }
}
