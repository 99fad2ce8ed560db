import TaskModel
import TestSupport
import Testing

@Suite("Reading a filter")
struct FilterTests {
  // A Saturday.
  private static let today = Day.of(2026, 11, 21)

  private func filter(_ text: String) throws -> Filter { try Filter(text, today: Self.today) }

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
      Row("--mine", [.mine]),
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
      Row("who:Jan or wie:Zoë", [.who("jan")], [.who("zoe")]),
      Row("-who:\"Jan de\"", [.not(.who("jan de"))]),
      Row("needs:Koken nodig:EHBO", [.needs("koken"), .needs("ehbo")]),
      Row("asks:help vraagt:hulp", [.asksHelp(nil), .asksHelp(nil)]),
      Row("asks:koken", [.asksHelp("koken")]),
      Row("fits:me past:mij -PAST:Mij", [.fits, .fits, .not(.fits)]),
      Row("is:open is:klaar is:mijn", [.state(.open), .state(.done), .mine]),
      Row("10:30", [.words("10:30")]),
      Row(":-)", [.words(":-)")]),
      Row("vrijwilligers-uitje", [.words("vrijwilligers-uitje")]),
    ]
  )
  func reading(row: Row) throws {
    #expect(try filter(row.text).alternatives == row.alternatives)
  }

  struct Due: NamedRow {
    var name: String { "“\(text)”" }
    let text: String
    let terms: [Filter.Term]

    init(_ text: String, _ comparison: Filter.Comparison, _ first: String, _ last: String? = nil) {
      self.text = text
      let days = [first, last ?? first].compactMap { Day($0) }
      terms = [.due(comparison, days[0]...days[1])]
    }

    init(_ text: String, _ comparison: Filter.Comparison, age: Int) {
      (self.text, terms) = (text, [.age(comparison, days: age)])
    }
  }

  @Test(
    "Reads days and ages",
    arguments: [
      Due("by:today", .atMost, "2026-11-21"),
      Due("uiterlijk:vandaag", .atMost, "2026-11-21"),
      Due("by:<7d", .less, "2026-11-28"),
      Due("by:7d", .atMost, "2026-11-28"),
      Due("by:<+7d", .less, "2026-11-28"),
      Due("by:<=2w", .atMost, "2026-12-05"),
      Due("by:≤2w", .atMost, "2026-12-05"),
      Due("by:>2026-12-01", .more, "2026-12-01"),
      Due("BY:>=25-11", .atLeast, "2026-11-25"),
      Due("by:=wo", .equal, "2026-11-25"),
      Due("by:<today", .less, "2026-11-21"),
      Due("by:gisteren", .atMost, "2026-11-20"),
      Due("by:november", .atMost, "2026-11-01", "2026-11-30"),
      Due("by:=week48", .equal, "2026-11-23", "2026-11-29"),
      Due("by:\"eind november\"", .atMost, "2026-11-30"),
      Due("by:eind november", .atMost, "2026-11-30"),
      Due("by:>volgende week", .more, "2026-11-23", "2026-11-29"),
      Due("age:>30d", .more, age: 30),
      Due("oud:>30d", .more, age: 30),
      Due("leeftijd:<2w", .less, age: 14),
      Due("age:30", .atLeast, age: 30),
      Due("age:=0", .equal, age: 0),
      Due("age:>=1m", .atLeast, age: 31),
      Due("age:\"2 weken\"", .atLeast, age: 14),
      Due("age:<1j", .less, age: 365),
    ]
  )
  func daysAndAges(row: Due) throws {
    #expect(try filter(row.text).alternatives == [row.terms])
  }

  @Test("However many hyphens there are, each turns the term round")
  func hyphens() throws {
    let pairs = String(repeating: "-", count: 100_000)
    #expect(try Filter("\(pairs)open", today: .of(2026, 11, 22)).alternatives == [[.state(.open)]])
    #expect(
      try Filter("-\(pairs)open", today: .of(2026, 11, 22)).alternatives == [[.not(.state(.open))]]
    )
    #expect(try Filter(pairs, today: .of(2026, 11, 22)).alternatives == [[.words(pairs)]])
  }

  @Test("A day takes no more words than it needs")
  func wordsBehindADay() throws {
    #expect(
      try filter("by:eind november soep or by:mei soep").alternatives == [
        [.due(.atMost, .of(2026, 11, 30) ... .of(2026, 11, 30)), .words("soep")],
        [.due(.atMost, .of(2027, 5, 1) ... .of(2027, 5, 31)), .words("soep")],
      ]
    )
  }

  struct Misunderstood: NamedRow {
    var name: String { "“\(text)”" }
    let text: String
    let problem: Filter.Misunderstanding

    init(_ text: String, _ problem: Filter.Misunderstanding) {
      (self.text, self.problem) = (text, problem)
    }
  }

  @Test(
    "Says what it does not understand",
    arguments: [
      Misunderstood("waar:buiten", .unknownTerm("waar", nearest: nil)),
      Misunderstood("soep -Waar:buiten", .unknownTerm("waar", nearest: nil)),
      Misunderstood("whoo:jan", .unknownTerm("whoo", nearest: "who")),
      Misunderstood("leeftijdd:3d", .unknownTerm("leeftijdd", nearest: "leeftijd")),
      Misunderstood("uiterlik:wo", .unknownTerm("uiterlik", nearest: "uiterlijk")),
      Misunderstood("is:leuk", .unknownProperty("leuk", nearest: nil)),
      Misunderstood("is:", .unknownProperty("", nearest: nil)),
      Misunderstood("is:nobdy", .unknownProperty("nobdy", nearest: "nobody")),
      Misunderstood("is:gereserv", .unknownProperty("gereserv", nearest: "gereserveerd")),
      Misunderstood("is:leuk waar:buiten", .unknownProperty("leuk", nearest: nil)),
      Misunderstood("who:", .missingValue("who")),
      Misunderstood("-nodig:", .missingValue("nodig")),
      Misunderstood("by:", .missingValue("by")),
      Misunderstood("fits:jan", .fitsOnlyMe("jan")),
      Misunderstood("by:ooit", .unclearDay(.unreadable("ooit", nearest: nil))),
      Misunderstood("by:<", .unclearDay(.unreadable("", nearest: nil))),
      Misunderstood("by:<31-2", .unclearDay(.noSuchDay("31-2", nearest: .of(2027, 2, 28)))),
      Misunderstood("by:\"wo 10:00\"", .unclearDay(.timeWithoutDay("wo 10:00", .tenOClock))),
      Misunderstood("age:>oud", .unclearAge("oud")),
      Misunderstood("age:3x", .unclearAge("3x")),
      Misunderstood("age:-3d", .unclearAge("-3d")),
    ]
  )
  func misunderstanding(row: Misunderstood) {
    #expect(throws: row.problem) { try filter(row.text) }
  }

  @Test("Finds what is good to begin with, of residents, and what asks something")
  func startersAndQuestions() throws {
    let asked = Remark(id: "r", at: nil, by: "jan", kind: .question, text: "Zout?")
    let answered = Remark(
      id: "r",
      at: nil,
      by: "jan",
      kind: .question,
      text: "Zout?",
      answered: .minute(0)
    )
    let board = Board.linde([
      .soup("a") { $0.starter = true }, .soup("b") { $0.initiative = .residents },
      .soup("c") { $0.initiative = .ours }, .soup("d") { $0.remarks = [asked] },
      .soup("e") { $0.remarks = [answered] },
    ])
    for (words, id) in [
      (["is:starter", "is:begin"], TaskID("a")), (["is:initiative", "is:initiatief"], "b"),
      (["is:question", "is:vraag"], "d"),
    ] {
      for word in words {
        let matcher = try board.matcher(word)
        #expect(board.everyTask.filter(matcher.matches).map(\.id) == [id], "\(word)")
      }
    }
  }

  @Test("The words after “is:” that it names are all understood")
  func propertyWords() throws {
    #expect(Filter.propertyWords.count == 20)
    for word in Filter.propertyWords { _ = try filter("is:\(word)") }
  }

  @Test("Knows whether it says anything about the state")
  func mentionsState() throws {
    #expect(try filter("soep done").mentionsState)
    #expect(try filter("soep or -done").mentionsState)
    #expect(try filter("soep --done").mentionsState)
    #expect(try !filter("soep mine is:short").mentionsState)
    #expect(!Filter.everything.mentionsState)
  }

  @Test("Knows whether it depends on who looks")
  func mentionsMe() throws {
    #expect(try filter("soep or mijn").mentionsMe)
    #expect(try filter("--mine").mentionsMe)
    #expect(try filter("-past:mij").mentionsMe)
    #expect(try !filter("who:jan open").mentionsMe)
  }
}

extension TimeOfDay {
  fileprivate static var tenOClock: TimeOfDay {
    guard let time = TimeOfDay(hour: 10, minute: 0) else { preconditionFailure("no ten o'clock") }
    return time
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
      task.by = Moment("2026-11-25")
      task.created = Stamp(at: .minute(-60 * 24 * 31), by: "jan")
      task.talents = ["Koken voor groepen"]
    },
    .soup("tuin") { task in
      task.title = "Tuin wieden"
      task.serves = []
      task.claims = [Claim(person: "fatima", at: .minute(0), waiting: true)]
      task.repeats = Recurrence(rule: "week")
      task.created = Stamp(at: .minute(-60 * 10), by: "jan")
      task.on = Moment("2026-11-20T10:00")
    },
    .soup("krant") { task in
      task.title = "Krant maken, open rubriek"
      task.serves = ["bieb"]
      task.places = [Place(id: "a", count: 1, only: .signing), Place(id: "b", count: 1)]
      task.experiment = Experiment(expects: "Meer lezers")
      task.waiting = Waiting(on: "de drukker")
      task.help = HelpRequest(talent: "vormgeven", note: "de voorpagina")
      task.by = Moment("2026-12-31")
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
    Row("needs:koken", "soep"),
    Row("nodig:vorm", "krant"),
    Row("asks:help", "krant"),
    Row("vraagt:hulp", "krant"),
    Row("asks:vormgeven", "krant"),
    Row("asks:koken"),
    Row("fits:me", "soep"),
    Row("-fits:me", "tuin", "krant", "feest"),
    Row("by:today", "tuin"),
    Row("by:<20-11-2026"),
    Row("by:<7d", "soep", "tuin"),
    Row("by:>2026-12-01", "krant"),
    Row("by:=november", "soep", "tuin"),
    Row("-by:today", "soep", "krant", "feest"),
    Row("by:>=25-11 or done", "soep", "krant", "feest"),
    Row("age:>30d", "soep"),
    Row("age:31", "soep"),
    Row("age:>31"),
    Row("oud:<2d", "tuin"),
    Row("age:=1", "tuin"),
  ]

  @Test("Finds", arguments: rows)
  func finding(row: Row) throws {
    let board = Board.linde(Self.tasks)
    let matcher = try board.matcher(row.filter, me: "fatima")
    #expect(board.everyTask.filter(matcher.matches).map(\.id) == row.found)
    for task in board.everyTask where matcher.matches(task) {
      #expect(matcher.mayMatch(TaskSummary(task)), "a summary is never refused what matches")
    }
  }

  @Test("A summary alone tells that a task is in another state")
  func mayMatch() throws {
    let matcher = try Board.linde().matcher("done soep or waiting")
    #expect(matcher.mayMatch(TaskSummary(id: "a", state: .done)))
    #expect(matcher.mayMatch(TaskSummary(id: "a", state: .waiting)))
    #expect(!matcher.mayMatch(TaskSummary(id: "a", state: .open)))
  }

  @Test("A summary alone tells that a task is due at another time, or finished")
  func mayMatchByDay() throws {
    let soon = try Board.linde().matcher("by:<7d")
    #expect(soon.mayMatch(TaskSummary(id: "a", state: .open, due: .of(2026, 11, 27))))
    #expect(!soon.mayMatch(TaskSummary(id: "a", state: .open, due: .of(2026, 11, 28))))
    #expect(!soon.mayMatch(TaskSummary(id: "a", state: .open)))
    let later = try Board.linde().matcher("-by:<7d")
    #expect(!later.mayMatch(TaskSummary(id: "a", state: .open, due: .of(2026, 11, 27))))
    #expect(later.mayMatch(TaskSummary(id: "a", state: .open)))
    #expect(try !Board.linde().matcher("fits:me").mayMatch(TaskSummary(id: "a", state: .done)))
  }

  @Test("Nothing is mine when it is not known who looks")
  func mineOfNobody() throws {
    let matcher = try Board.linde().matcher("mine or past:mij")
    #expect(Self.tasks.filter(matcher.matches).isEmpty)
  }
}
