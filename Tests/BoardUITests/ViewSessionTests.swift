import Canvas
import TaskModel
import TestSupport
import Testing

@testable import BoardUI

@Suite("Sessions: going from view to view")
struct ViewSessionTests {
  private func session(
    _ keys: String = "",
    board: Board = SampleBoard.make(),
    me: String? = "fatima",
    columns: Int = 100,
    rows: Int = 40
  ) -> ScreenSession {
    var session = ScreenSession(
      board: board,
      me: me,
      language: .english,
      size: Size(columns: columns, rows: rows)
    )
    session.type(keys)
    return session
  }

  @Test("A number goes to its view, and to no other", arguments: Tab.allCases)
  func numbers(tab: Tab) {
    let session = session("\(tab.rawValue)")
    #expect(session.model.tab == tab)
    #expect(session.screen.contains("\(tab.rawValue) \(tab.name.en)"))
  }

  @Test("Tab and Shift-Tab go round through all views")
  func round() {
    var session = session()
    for tab in Tab.allCases.dropFirst() + [.board] {
      session.press(.tab)
      #expect(session.model.tab == tab)
    }
    for tab in Tab.allCases.reversed() {
      session.press(.backTab)
      #expect(session.model.tab == tab)
    }
  }

  @Test("Each view keeps its cursor and its filter")
  func keepsItsPlace() {
    var session = session("4jj")
    #expect(session.model.people.listing.current == SampleBoard.person("piet"))
    session.type("1/fiets")
    session.press(.enter)
    session.type("4")
    #expect(session.model.people.listing.current == SampleBoard.person("piet"))
    #expect(!session.screen.contains("find: fiets"))
    session.type("1")
    #expect(session.screen.contains("find: fiets (1)"))
  }

  @Test("Esc takes back the filter, and then goes back to the board")
  func escape() {
    var session = session("3/school")
    session.press(.enter, .escape)
    #expect(session.model.tab == .stakeholders)
    #expect(session.model.stakeholders.filter.isEmpty)
    session.press(.escape)
    #expect(session.model.tab == .board)
  }

  @Test("A view can be found by its name in either language", arguments: ["mensen", "people"])
  func palette(word: String) {
    var session = session(":" + word)
    session.press(.enter)
    #expect(session.model.tab == .people)
  }

  @Test("Names of views that do not fit become numbers, that of the view one is in comes last")
  func narrowTabs() {
    var session = session("3", columns: 40, rows: 12)
    #expect(session.screen.contains("3 Stakeholders"))
    session.resize(20, 5)
    #expect(session.screen.contains("Stakeho"))
    session.type("1")
    #expect(!session.screen.contains("1 Board"))
  }

  @Test("Mine shows what I do, wait for, could take up and could ask about, each once")
  func mine() {
    let jan = session("2", me: "jan")
    for words in ["What I do", "Soep koken", "Zomerfeest", "Lasten voor het feest"] {
      #expect(jan.screen.contains(words), "\(words)")
    }
    #expect(!jan.screen.contains("Herfstmarkt"))
    let piet = session("2", me: "piet")
    #expect(piet.screen.contains("Where I wait for a place"))
    let samira = session("2", me: "samira")
    #expect(samira.screen.contains("Done: what did they think of it?"))
    #expect(samira.screen.contains("Herfstmarkt houden"))
  }

  @Test("What fits my talents stands under Mine, and moves up when I claim it")
  func fitting() throws {
    let board = SampleBoard.make()
    var noor = Person(id: SampleBoard.person("noor"), name: "Noor", engagement: .volunteer)
    noor.talents = ["fietsen maken"]
    let occasion = Occasion(by: nil, at: SampleBoard.instant("2026-11-22T11:00:00Z"))
    let withNoor = try board.applying(.addPerson(noor), in: occasion).board
    var session = session("2", board: withNoor, me: "noor")
    #expect(session.screen.contains("What fits me"))
    #expect(session.model.currentTask?.id == SampleBoard.task("t5rd"))
    session.type("c")
    #expect(session.screen.contains("What I do"))
    #expect(session.model.currentTask?.id == SampleBoard.task("t5rd"))
  }

  @Test("Whoever is not known yet reads how to say who they are")
  func unknown() {
    #expect(session("2", me: nil).screen.contains("Press i to say who you are"))
  }

  @Test("Stakeholders show what there is for them, and tasks that serve nobody stand first")
  func stakeholders() {
    var session = session("3")
    #expect(session.model.stakeholders.listing.current == .unserved)
    #expect(session.screen.contains("1 open · 2 doing · 1 waiting"))
    #expect(session.screen.contains("done lately: Herfstmarkt houden (yesterday)"))
    session.type("j")
    session.press(.enter)
    #expect(session.screen.contains("Bewoners Lindekwartier"))
    #expect(session.model.currentTask?.id == SampleBoard.task("h3mn"))
    session.press(.enter)
    #expect(session.screen.contains("Places"))
    session.press(.escape, .escape)
    #expect(session.model.layers.isEmpty)
    #expect(
      session.model.stakeholders.listing.current
        == .stakeholder(SampleBoard.stakeholder("bewoners"))
    )
  }

  @Test("People can be found by what they do")
  func people() {
    var session = session("4/soep")
    session.press(.enter)
    #expect(session.screen.contains("Jan de Boer"))
    #expect(!session.screen.contains("Samira"))
  }

  @Test("R2: People carry no sign of being paid or a volunteer, and no order by it")
  func r2NoMark() {
    let board = SampleBoard.make()
    let swapped = board.people.map { person in
      var person = person
      person.engagement = person.engagement == .paid ? .volunteer : .paid
      return person
    }
    let other = Board(
      settings: board.settings,
      people: swapped,
      stakeholders: SampleBoard.stakeholders,
      tasks: board.tasks,
      log: board.log
    )
    for keys in ["4", "2", "3", "7"] {
      #expect(session(keys).screen == session(keys, board: other).screen, "view \(keys)")
    }
  }

  @Test("R8: People are by name and without numbers to compare")
  func r8NoCounts() {
    let session = session("4", rows: 60)
    let lines = session.screen.split(separator: "\n").dropFirst(3).prefix { !$0.contains("open ") }
    #expect(lines.contains { $0.contains("does: Soep koken") })
    #expect(!lines.joined().contains(where: { $0.isNumber }))
    let names = session.model.people.listing.sections[0].items.map(\.rawValue)
    #expect(names == names.sorted())
  }

  @Test("Who is away says until when, without a reason; who is back says nothing")
  func away() {
    func words(_ from: String?, _ until: String?) -> String? {
      let absence = Absence(from: from.map(SampleBoard.day), until: until.map(SampleBoard.day))
      return Texts.Views.away(absence, today: SampleBoard.today)?.en
    }
    #expect(words(nil, "2026-11-21") == nil)
    #expect(words(nil, nil) == "away")
    #expect(words("2026-11-01", "2026-11-30") == "away until Mon 30 Nov, that day included")
    #expect(words("2026-12-01", nil) == "away from Tue 1 Dec on")
    #expect(words("2026-12-01", "2026-12-05") == "away from Tue 1 Dec to Sat 5 Dec")
  }

  @Test("What others do comes into the view one looks at, without moving the cursor")
  func live() throws {
    var session = session("2j", me: "jan")
    let before = session.model.mine.tasks.selected
    try session.other("samira", does: .release(SampleBoard.task("p8sv")))
    try session.other("jan", does: .claim(SampleBoard.task("t5rd"), ClaimTerms()))
    #expect(session.model.mine.tasks.selected == before)
    #expect(session.screen.contains("Fietsen nakijken"))
  }

  @Test(
    "Beside a view stands what the cursor is on, where there is room",
    arguments: Tab.allCases.filter { $0 != .balance }
  )
  func detail(tab: Tab) {
    var session = session("\(tab.rawValue)", columns: 120)
    let wide = session.screen
    session.resize(119, 40)
    #expect(wide.split(separator: "\n").filter { $0.contains("│") }.count >= 30)
    #expect(session.model.tab == tab)
  }
}
