public import TaskModel

extension Instant {
  /// So many minutes after nine o'clock UTC on Saturday 21 November 2026.
  public static func minute(_ minutes: Int) -> Instant {
    Instant(secondsSince1970: 1_795_251_600 + Int64(minutes) * 60)
  }
}

extension Person {
  /// A volunteer who cooks.
  public static let fatima = Person(
    id: "fatima",
    name: "Fatima El Idrissi",
    engagement: .volunteer,
    talents: ["koken"]
  )
  /// A paid person.
  public static let jan = Person(id: "jan", name: "Jan de Boer", engagement: .paid)
  /// A volunteer.
  public static let piet = Person(id: "piet", name: "Piet Bakker", engagement: .volunteer)
  /// A paid person with a first-aid certificate.
  public static let samira = Person(
    id: "samira",
    name: "Samira Özdemir",
    engagement: .paid,
    talents: ["EHBO"]
  )
  /// Somebody who has said goodbye.
  public static let wim = Person(
    id: "wim",
    name: "Wim Smit",
    engagement: .paid,
    left: .of(2026, 10, 1)
  )
}

extension Stakeholder {
  /// The residents.
  public static let residents = Stakeholder(id: "bewoners", name: "Bewoners Lindekwartier")
  /// A partner.
  public static let library = Stakeholder(id: "bieb", name: "Bibliotheek De Brug", kind: .partner)
  /// A stakeholder for whom nothing is done any more.
  public static let closed = Stakeholder(
    id: "school",
    name: "De Oude School",
    retired: Instant("2026-01-01T09:00:00Z")
  )
}

extension Task {
  /// "Soep koken" for the residents, with the changes a test needs.
  public static func soup(_ id: TaskID = "soep", _ change: (inout Task) -> Void = { _ in }) -> Task
  {
    var task = Task(id: id, title: "Soep koken")
    task.serves = ["bewoners"]
    change(&task)
    return task
  }
}

extension Board {
  /// A neighbourhood centre with four people, one who left, and these tasks.
  public static func linde(
    _ tasks: [Task] = [],
    people: [Person] = [.fatima, .jan, .piet, .samira, .wim],
    inquiries: [Inquiry] = [],
    guides: [Guide] = [],
    draws: [Draw] = [],
    agreements: [Agreement] = [.keys(), .coffee, .stamp],
    log: [LogEntry] = []
  ) -> Board {
    Board(
      settings: BoardSettings(name: "Buurthuis De Linde"),
      people: people,
      stakeholders: [.residents, .library, .closed],
      tasks: TaskTable(tasks),
      inquiries: inquiries,
      guides: guides,
      draws: draws,
      cases: [.bag, .bench],
      agreements: agreements,
      lessons: [.whereTo],
      log: Log(log)
    )
  }

  /// All tasks, made whole.
  public var everyTask: [Task] { tasks.indices.map { tasks[$0] } }
}

extension Reservation {
  /// A place for a paid person, explained.
  public static let signing = Reservation(
    who: .engagement(.paid),
    explain: "Tekenen vraagt een mandaat van de burgemeester.",
    ground: .law,
    ref: "art. 10:3",
    reviewOn: .of(2027, 3, 1)
  )
}
