import TaskModel
import TestSupport
import Testing

@Suite("Reading a filter")
struct FilterTests {
  struct Row: NamedRow {
    var name: String { "“\(text)”" }
    let text: String
    let alternatives: [[Filter.Term]]

    init(_ text: String, _ alternatives: [Filter.Term]...) {
      (self.text, self.alternatives) = (text, alternatives)
    }
  }

  @Test(
    "Reads",
    arguments: [
      Row("", []),
      Row("  ", []),
      Row("soep", [.words("soep")]),
      Row("Soep CAFÉ", [.words("soep"), .words("cafe")]),
      Row("@Bewoners", [.stakeholder("bewoners")]),
      Row("#Keuken", [.tag("keuken")]),
      Row("who:Jan wie:zoë", [.who("jan"), .who("zoe")]),
      Row("who:\"Jan de\"", [.who("jan de")]),
      Row("mine mijn", [.mine, .mine]),
      Row("open doing bezig", [.state(.open), .state(.doing), .state(.doing)]),
      Row("waiting wacht", [.state(.waiting), .state(.waiting)]),
      Row("done klaar", [.state(.done), .state(.done)]),
      Row("dropped Gestopt", [.state(.dropped), .state(.dropped)]),
      Row("is:unfinished is:onaf", [.unfinished, .unfinished]),
      Row("is:reserved is:gereserveerd", [.reserved, .reserved]),
      Row("is:short is:nodig", [.short, .short]),
      Row("is:nobody is:niemand", [.nobody, .nobody]),
      Row("is:repeating is:terugkerend", [.repeating, .repeating]),
      Row("is:experiment IS:Proef", [.experiment, .experiment]),
      Row("-soep", [.not(.words("soep"))]),
      Row("-#keuken -mine", [.not(.tag("keuken")), .not(.mine)]),
      Row("--mine", [.not(.not(.mine))]),
      Row("- @ #", [.words("-"), .words("@"), .words("#")]),
      Row("soep or taart", [.words("soep")], [.words("taart")]),
      Row("soep OF taart #a", [.words("soep")], [.words("taart"), .tag("a")]),
      Row("\"or\"", [.words("or")]),
      Row("\"open\"", [.words("open")]),
      Row("\"soep koken\" open", [.words("soep koken"), .state(.open)]),
      Row("\"who:jan\"", [.words("who:jan")]),
      Row("\"-soep\"", [.words("-soep")]),
      Row("-\"soep koken\"", [.not(.words("soep koken"))]),
      Row("-\"open\"", [.not(.words("open"))]),
      Row("\"soep koken", [.words("soep koken")]),
      Row("\"\"", []),
      Row("soep or", [.words("soep")]),
      Row("or soep", [.words("soep")]),
      Row("soep or or taart", [.words("soep")], [.words("taart")]),
      Row("or", []),
      Row("10:30", [.words("10:30")]),
      Row(":-)", [.words(":-)")]),
      Row("vrijwilligers-uitje", [.words("vrijwilligers-uitje")]),
    ]
  )
  func reading(row: Row) throws {
    #expect(try Filter(row.text).alternatives == row.alternatives)
  }

  struct Misunderstood: NamedRow {
    var name: String { "“\(text)”" }
    let text: String
    let problem: Filter.Misunderstanding
  }

  @Test(
    "Says what it does not understand",
    arguments: [
      Misunderstood(text: "waar:buiten", problem: .unknownTerm("waar")),
      Misunderstood(text: "soep -Waar:buiten", problem: .unknownTerm("waar")),
      Misunderstood(text: "is:leuk", problem: .unknownProperty("leuk")),
      Misunderstood(text: "is:", problem: .unknownProperty("")),
      Misunderstood(text: "is:leuk waar:buiten", problem: .unknownProperty("leuk")),
    ]
  )
  func misunderstanding(row: Misunderstood) {
    #expect(throws: row.problem) { try Filter(row.text) }
  }

  @Test("The words after “is:” that it names are all understood")
  func propertyWords() throws {
    #expect(Filter.propertyWords.count == 12)
    for word in Filter.propertyWords { _ = try Filter("is:\(word)") }
  }

  @Test("Knows whether it says anything about the state")
  func mentionsState() throws {
    #expect(try Filter("soep done").mentionsState)
    #expect(try Filter("soep or -done").mentionsState)
    #expect(try Filter("soep --done").mentionsState)
    #expect(try !Filter("soep mine is:short").mentionsState)
    #expect(!Filter.everything.mentionsState)
  }
}

@Suite("Matching a filter")
struct FilterMatchingTests {
  struct Row: NamedRow {
    var name: String { "“\(filter)”" }
    let filter: String
    let found: [TaskID]

    init(_ filter: String, _ found: TaskID...) { (self.filter, self.found) = (filter, found) }
  }

  private static let tasks: [Task] = [
    .soup { task in
      task.tags = ["Keuken"]
      task.places = [Place(id: "a", count: 3)]
      task.claims = [Claim(person: "jan", at: .minute(0))]
      task.note = "Denk aan de crème fraîche."
    },
    .soup("tuin") { task in
      task.title = "Tuin wieden"
      task.serves = []
      task.claims = [Claim(person: "fatima", at: .minute(0), waiting: true)]
      task.repeats = Recurrence(rule: "week")
    },
    .soup("krant") { task in
      task.title = "Krant maken, open rubriek"
      task.serves = ["bieb"]
      task.places = [Place(id: "a", count: 1, only: .signing), Place(id: "b", count: 1)]
      task.experiment = Experiment(expects: "Meer lezers")
      task.waiting = Waiting(on: "de drukker")
    },
    .soup("feest") { task in
      task.title = "Feest"
      task.claims = [Claim(person: "samira", at: .minute(0))]
      task.done = Stamp(at: .minute(9), by: "samira")
    },
  ]

  private static let rows: [Row] = [
    Row("", "soep", "tuin", "krant", "feest"),
    Row("soep", "soep"),
    Row("WIEDEN", "tuin"),
    Row("creme", "soep"),
    Row("keuken", "soep"),
    Row("lindekwartier", "soep", "feest"),
    Row("ozdemir", "feest"),
    Row("tuin wieden", "tuin"),
    Row("soep wieden"),
    Row("soep or wieden", "soep", "tuin"),
    Row("soep of", "soep"),
    Row("\"open\"", "krant"),
    Row("\"open rubriek\"", "krant"),
    Row("@bieb", "krant"),
    Row("@brug", "krant"),
    Row("#keu", "soep"),
    Row("#euken"),
    Row("who:boer", "soep"),
    Row("who:fatima", "tuin"),
    Row("mine", "tuin"),
    Row("open"),
    Row("doing", "soep", "tuin"),
    Row("waiting", "krant"),
    Row("done", "feest"),
    Row("-done", "soep", "tuin", "krant"),
    Row("-done -waiting", "soep", "tuin"),
    Row("done or waiting", "krant", "feest"),
    Row("is:unfinished", "tuin"),
    Row("is:reserved", "krant"),
    Row("is:short", "soep", "tuin", "krant"),
    Row("is:nobody", "tuin", "krant"),
    Row("is:repeating", "tuin"),
    Row("is:experiment", "krant"),
    Row("-is:experiment doing -mine", "soep"),
    Row("-\"soep koken\" doing", "tuin"),
  ]

  @Test("Finds", arguments: rows)
  func finding(row: Row) throws {
    let board = Board.linde(Self.tasks)
    let matcher = try FilterMatcher(Filter(row.filter), board: board, me: "fatima")
    #expect(board.everyTask.filter(matcher.matches).map(\.id) == row.found)
    for task in board.everyTask where matcher.matches(task) {
      #expect(matcher.mayMatch(TaskSummary(task)), "a summary is never refused what matches")
    }
  }

  @Test("A summary alone tells that a task is in another state")
  func mayMatch() throws {
    let matcher = try FilterMatcher(Filter("done soep or waiting"), board: .linde(), me: nil)
    #expect(matcher.mayMatch(TaskSummary(id: "a", state: .done)))
    #expect(matcher.mayMatch(TaskSummary(id: "a", state: .waiting)))
    #expect(!matcher.mayMatch(TaskSummary(id: "a", state: .open)))
  }

  @Test("Nothing is mine when it is not known who looks")
  func mineOfNobody() throws {
    let matcher = try FilterMatcher(Filter("mine"), board: .linde(), me: nil)
    #expect(Self.tasks.filter(matcher.matches).isEmpty)
  }
}
