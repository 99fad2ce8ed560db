public import TaskModel

/// A small board in which every kind of card occurs, for tests of the screen.
public enum SampleBoard {
  /// Sunday 22 November 2026, on which all tests take place.
  public static let today = day("2026-11-22")
  /// Amsterdam in winter.
  public static let clock = WallClock.ahead(minutes: 60)

  /// The board of a neighbourhood centre.
  public static func make(log: [LogEntry] = log) -> Board {
    var settings = BoardSettings(name: "Buurthuis De Linde")
    settings.purpose = "Een buurt waarin niemand alleen staat"
    settings.language = .dutch
    return Board(
      settings: settings,
      people: people,
      stakeholders: stakeholders,
      tasks: TaskTable(tasks),
      cases: [.bag, .bench],
      agreements: [.keys(), .coffee],
      lessons: [.whereTo],
      log: Log(log)
    )
  }

  /// The same board with an issue that is explored together, a guide and lots that were drawn.
  public static func makeTogether() throws -> Board {
    var board = make()
    func act(_ action: Action, by actor: String = "jan") throws {
      let at = instant("2026-11-21T10:00:00Z")
      board = try board.applying(action, in: Occasion(by: person(actor), at: at)).board
    }
    var inquiry = Inquiry(id: "zomer", title: "Hoe komen we de zomer door?")
    inquiry.frames = "Het gebouw is in augustus dicht"
    try act(.startInquiry(inquiry))
    var guide = Guide(id: "feest", title: "Zelf een straatfeest")
    guide.steps = ["Kies een datum", "Loop langs de deuren"]
    guide.checks = [
      Guide.Check(ask: "Is de muziek om tien uur uit?", ifNo: "Kom langs het loket"),
      Guide.Check(ask: "Weten de buren ervan?"),
    ]
    guide.letters = [
      Guide.Letter(title: "Briefje", body: "Beste buren,\nop {datum} is er feest in {straat}.")
    ]
    try act(.addGuide(guide))
    var terms = DrawTerms(
      id: "mei",
      mandate: "leidt het overleg",
      entrants: people.map { DrawTerms.Entrant($0.id.rawValue) },
      seats: 1,
      seed: "linde"
    )
    terms.purpose = "Wie leidt in mei?"
    try act(.draw(terms))
    return board
  }

  /// Fatima, Jan, Piet and Samira.
  public static let people = [
    Person(id: person("fatima"), name: "Fatima El Idrissi", engagement: .volunteer),
    Person(id: person("jan"), name: "Jan de Boer", engagement: .paid),
    Person(id: person("piet"), name: "Piet Mulder", engagement: .volunteer),
    Person(id: person("samira"), name: "Samira Yilmaz", engagement: .volunteer),
  ]

  /// Residents, a school and the council.
  public static let stakeholders = [
    Stakeholder(id: stakeholder("bewoners"), name: "Bewoners Lindekwartier", kind: .residents),
    Stakeholder(id: stakeholder("school"), name: "School De Regenboog", kind: .partner),
    Stakeholder(id: stakeholder("gemeente"), name: "Gemeente", kind: .partner),
  ]

  /// What happened so far.
  public static let log = [
    entry("e1", "2026-11-20T08:00:00Z", by: "jan", .addTask, on: "k7f2"),
    entry("e2", "2026-11-20T09:41:00Z", by: "jan", .claim, on: "k7f2"),
  ]

  /// An entry of the log about a task.
  public static func entry(
    _ id: String,
    _ at: String,
    by: String,
    _ deed: Deed,
    on task: String
  ) -> LogEntry {
    guard let id = EntryID(rawValue: id) else { preconditionFailure("not an identifier: \(id)") }
    return LogEntry(
      id: id,
      at: instant(at),
      by: person(by),
      did: deed.name,
      on: "task:\(task)"
    )
  }

  /// A person's identifier that is known to be one.
  public static func person(_ text: String) -> PersonID {
    guard let id = PersonID(rawValue: text) else {
      preconditionFailure("not an identifier: \(text)")
    }
    return id
  }

  /// A stakeholder's identifier that is known to be one.
  public static func stakeholder(_ text: String) -> StakeholderID {
    guard let id = StakeholderID(rawValue: text) else {
      preconditionFailure("not an identifier: \(text)")
    }
    return id
  }

  /// A task's identifier that is known to be one.
  public static func task(_ text: String) -> TaskID {
    guard let id = TaskID(rawValue: text) else { preconditionFailure("not an identifier: \(text)") }
    return id
  }

  /// A place's identifier that is known to be one.
  public static func place(_ text: String) -> PlaceID {
    guard let id = PlaceID(rawValue: text) else {
      preconditionFailure("not an identifier: \(text)")
    }
    return id
  }

  /// An instant that is known to be one.
  public static func instant(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("not an instant: \(text)") }
    return instant
  }

  /// A day that is known to be one.
  public static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("not a day: \(text)") }
    return day
  }
}
