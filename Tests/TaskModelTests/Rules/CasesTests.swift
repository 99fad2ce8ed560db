import TaskModel
import TestSupport
import Testing

@Suite("Cases and lessons")
struct CasesTests {
  @Test("S17: a task that comes of a case names it, and the case names the task")
  func bothWays() throws {
    var board = Board.linde()
    try board.act(.addTask(.soup("nieuw") { $0.fromCase = "casus" }), by: "jan")
    #expect(board.cases["casus"]?.tasks == ["nieuw"])
    #expect(try board.matcher("case:tas").matches(try board.soup("nieuw")))
    #expect(try !board.matcher("casus:bankje").matches(try board.soup("nieuw")))
    var changes = CaseChanges()
    changes.unlinking = ["nieuw"]
    try board.act(.onCase("casus", .edit(changes)), by: "jan")
    #expect(board.cases["casus"]?.tasks == [])
    #expect(try board.soup("nieuw").fromCase == nil)
    changes = CaseChanges()
    changes.linking = ["nieuw"]
    try board.act(.onCase("casus", .edit(changes)), by: "jan")
    #expect(try board.soup("nieuw").fromCase == "casus")
    checkInvariants(of: board)
  }

  @Test("R7: a case closes with whether the answer fitted and what was learnt, and opens again")
  func closing() throws {
    var board = Board.linde()
    var words = CaseChanges()
    words.fitting = .known(.partly)
    words.why = "Er was tijd."
    words.learned = " Ga ernaast zitten. "
    words.helped.adding = ["Koffie"]
    try board.act(.onCase("casus", .close(words)), by: "jan", at: 5)
    let one = try #require(board.cases["casus"])
    #expect(one.closed == .minute(5) && one.learned == "Ga ernaast zitten.")
    #expect(one.helped == ["Koffie"])
    try board.act(.onCase("casus", .reopen), by: "fatima")
    #expect(board.cases["casus"]?.learned == "Ga ernaast zitten.")
  }

  @Test("R3, R11: who thinks along does so of their own accord, and leaves so")
  func thinkingAlong() throws {
    var board = Board.linde()
    var draft = Case(id: "c", title: "Nog een vraag")
    draft.helpers = ["piet"]
    try board.act(.addCase(draft), by: "jan")
    #expect(board.cases["c"]?.helpers == [])
    try board.act(.onCase("c", .help), by: "piet")
    #expect(board.cases["c"]?.helpers == ["piet"])
    try board.act(.onCase("c", .leave), by: "piet")
    #expect(board.cases["c"]?.helpers == [])
  }

  @Test("S51: three open cases with one theme suggest taking them up together, two do not")
  func together() throws {
    var board = Board.linde()
    func add(_ id: CaseID, _ theme: String) throws {
      var one = Case(id: id, title: "Vraag \(id)")
      one.themes = [theme, "geld"]
      try board.act(.addCase(one), by: "jan")
    }
    try add("c1", "Formulieren")
    #expect(board.sharedThemes().isEmpty)
    try add("c2", "formulieren")
    #expect(
      board.sharedThemes()
        == [SharedTheme(theme: "formulieren", cases: ["casus", "c1", "c2"])]
    )
    var words = CaseChanges()
    words.fitting = .known(.no)
    words.learned = "Iets."
    try board.act(.onCase("c1", .close(words)), by: "jan")
    #expect(board.sharedThemes().isEmpty)
  }

  @Test("S20: a lesson is found by a word, and knows the case or the task it came from")
  func lessons() throws {
    var board = Board.linde([.soup()])
    var lesson = Lesson(id: "l", text: "Minder zout.")
    lesson.from = "soep"
    lesson.themes = ["Koken", "koken"]
    try board.act(.addLesson(lesson), by: "piet", at: 3)
    #expect(board.lessons["l"]?.by == "piet")
    #expect(board.lessons["l"].flatMap(board.source) == .task("soep"))
    #expect(board.lessons["les"].flatMap(board.source) == .case("bankje"))
    let filter = try Filter("koken", today: .of(2026, 11, 21))
    #expect(board.lessons(with: filter).map(\.id) == ["l"])
    #expect(board.learned(from: .case("bankje")) == "Vraag waar iemand heen wil.")
  }

  @Test("Privacy: what looks as if it shows a resident is refused, unless it is kept knowingly")
  func privacy() throws {
    let board = Board.linde([.soup { $0.serves = ["bewoners"] }])
    let words = "Mevr. Jansen belt niet meer."
    let traces = [ResidentTrace(.name, "Mevr. Jansen", at: 0)]
    var changes = CaseChanges()
    changes.behind = words
    let voice = Voice(id: "v", at: nil, by: nil, said: words)
    let actions: [Action] = [
      .addCase(Case(id: "c", title: words)), .onCase("casus", .edit(changes)),
      .addLesson(Lesson(id: "l", text: words)), .onStakeholder("bewoners", .hear(voice)),
      .onTask("soep", .remark(words)), .onTask("soep", .ask(words)),
      .done("soep", Finishing(accounts: [AccountWords(said: words)])),
      .onAgreement("sleutel", .react(.objection(words))),
      .together([.onTask("soep", .remark(words))]),
    ]
    for action in actions {
      #expect(board.refusal(of: action, by: "jan") == .showsResident(traces), "\(action)")
      #expect(board.refusal(of: .knowingly(action), by: "jan") == nil, "\(action)")
    }
  }
}
