extension Balance {
  /// Works out how things stand on a board.
  ///
  /// Looks at every task still to be done once, and at those finished or dropped that it tells of.
  ///
  /// - Parameters:
  ///   - board: The board.
  ///   - today: The day it is, in the board's time zone.
  ///   - clock: Tells the time in the board's zone.
  public init(of board: Board, today: Day, clock: WallClock) {
    var maker = BalanceMaker(board, today: today, clock: clock)
    for position in board.tasks.indices {
      let summary = board.tasks.summary(at: position)
      switch summary.state {
      case .open, .doing, .waiting: maker.addCurrent(board.tasks[position])
      case .dropped: maker.addDropped(board.tasks[position])
      case .done:
        guard let finished = summary.finished, maker.tellsOf(finished) else { continue }
        maker.addDone(board.tasks[position], at: finished)
      }
    }
    self = maker.balance(of: board)
  }
}

/// Gathers what a ``Balance`` tells, task by task.
private struct BalanceMaker {
  private let today: Day
  private let engagements: EngagementTable
  private let boundaries: Boundaries
  private var made: Balance
  private var quarters: [QuarterMix]
  private var places: PlacesTaken
  private var pulling = Pulling()
  private var help = HelpGiven()
  private var busy: Set<PersonID> = []

  init(_ board: Board, today: Day, clock: WallClock) {
    self.today = today
    engagements = EngagementTable(board.people)
    let shown = Quarter(today).latest(Balance.quartersShown)
    quarters = shown.map { QuarterMix(quarter: $0) }
    boundaries = Boundaries(shown.map(\.firstDay), clock: clock)
    places = PlacesTaken()
    for person in board.people where person.left == nil {
      switch person.engagement {
      case .paid: places.paidPeople += 1
      case .volunteer: places.volunteers += 1
      }
    }
    made = Balance(
      today: today,
      places: .numbers(places),
      pulling: .numbers(pulling),
      help: .numbers(help)
    )
  }

  /// Whether what was finished then is in the quarters told of.
  func tellsOf(_ instant: Instant) -> Bool { boundaries.position(of: instant) != nil }

  mutating func addCurrent(_ task: Task) {
    let mixture = engagements.mixture(of: task.claims)
    made.mix.count(mixture)
    if task.supports != nil { made.supportMix.count(mixture) }
    if mixture == .nobody { made.nobodyDoes.append(TaskMention(task)) }
    if task.isUnfinished { made.servesNobody.append(TaskMention(task)) }
    for claim in task.holders {
      busy.insert(claim.person)
      // Who helps beside the places takes none.
      guard claim.hasPlace else { continue }
      switch engagements[claim.person] {
      case .paid: places.takenByPaid += 1
      case .volunteer: places.takenByVolunteers += 1
      case nil: continue
      }
    }
    if mixture == .both { addPulling(task) }
    addReservations(of: task)
    addHelp(in: task)
    if let call = task.help, !task.helpingOut.contains(where: { call.isAnswered(by: $0) }) {
      made.unansweredCalls += 1
    }
  }

  mutating func addDone(_ task: Task, at finished: Instant) {
    addHelp(in: task)
    guard let position = boundaries.position(of: finished) else { return }
    quarters[position].mix.count(engagements.mixture(of: task.claims))
  }

  mutating func addDropped(_ task: Task) {
    guard let dropped = task.dropped else { return }
    made.stopped.append(
      StoppedTask(task: TaskMention(task), at: dropped.at, because: dropped.because)
    )
  }

  private mutating func addPulling(_ task: Task) {
    switch engagements.mixture(of: task.claims.filter { $0.part == .lead }) {
    case .volunteer: pulling.byVolunteer += 1
    case .paid: pulling.byPaid += 1
    case .both: pulling.byBoth += 1
    case .nobody, .unknown: pulling.notSaid += 1
    }
  }

  /// Counts the task once for each direction in which somebody helps out in it.
  private mutating func addHelp(in task: Task) {
    let helpers = task.helpingOut
    guard !helpers.isEmpty else { return }
    let helping = engagements.mixture(of: helpers)
    // Whoever asked for help is helped, on the task or not.
    let asked = task.help?.by.map { Claim(person: $0, at: helpers[0].at) }
    let helped = engagements.mixture(
      of: task.claims.filter { $0.part == .lead } + [asked].compactMap(\.self)
    )
    if helping.includes(.paid), helped.includes(.volunteer) { help.paidToVolunteer += 1 }
    if helping.includes(.volunteer), helped.includes(.paid) { help.volunteerToPaid += 1 }
    if helping.includes(.paid), helped.includes(.paid) { help.amongPaid += 1 }
    if helping.includes(.volunteer), helped.includes(.volunteer) { help.amongVolunteers += 1 }
  }

  private mutating func addReservations(of task: Task) {
    for place in task.reservedPlaces {
      guard let only = place.only else { continue }
      made.reservations.append(
        ReservedPlace(
          task: TaskMention(task),
          label: place.label,
          reservation: only,
          isToBeLookedAt: only.reviewOn.map { $0 <= today } ?? true
        )
      )
    }
  }

  /// What was gathered, in the order in which it is read.
  func balance(of board: Board) -> Balance {
    var balance = made
    let first = quarters.firstIndex { $0.mix.total > 0 } ?? quarters.endIndex
    balance.quarters = Array(quarters[first...])
    balance.places = apart(places)
    balance.pulling = apart(pulling)
    balance.help = apart(help)
    balance.nobodyDoes.sort(by: TaskMention.isOlder)
    balance.servesNobody.sort(by: TaskMention.isOlder)
    balance.stopped.sort { ($1.at, $0.task.id) < ($0.at, $1.task.id) }
    balance.reservations.sort { one, other in
      let days = [one, other].map { $0.reservation.reviewOn ?? today }
      return days[0] == days[1]
        ? TaskMention.isOlder(one.task, other.task) : days[0] < days[1]
    }
    balance.unusedTalents = board.unusedTalents(busy: busy)
    return balance
  }

  /// Numbers for both kinds of engagement, unless one of them would be a person's.
  private func apart<Numbers>(_ numbers: Numbers) -> Apart<Numbers> {
    if places.paidPeople == 1 { return .onlyOne(.paid) }
    if places.volunteers == 1 { return .onlyOne(.volunteer) }
    return .numbers(numbers)
  }
}

extension Task {
  /// Those who help out in it; who asked for the help is not one of them.
  fileprivate var helpingOut: [Claim] {
    holders.filter { $0.part == .help && $0.person != help?.by }
  }
}

extension HelpRequest {
  /// Whether somebody came to help after it was asked for.
  fileprivate func isAnswered(by helper: Claim) -> Bool { at.map { $0 <= helper.at } ?? true }
}

extension Mixture {
  /// Whether people engaged in this way are among them.
  fileprivate func includes(_ engagement: Engagement) -> Bool {
    switch self {
    case .both: true
    case .paid: engagement == .paid
    case .volunteer: engagement == .volunteer
    case .nobody, .unknown: false
    }
  }
}

extension Board {
  /// The talents of which nobody who has them is among the busy.
  fileprivate func unusedTalents(busy: Set<PersonID>) -> [UnusedTalent] {
    var used: Set<String> = []
    var waiting: [String: (talent: String, people: [Person])] = [:]
    for person in people where person.left == nil {
      for talent in person.talents {
        if busy.contains(person.id) {
          used.insert(folded(talent))
        } else {
          waiting[folded(talent), default: (talent, [])].people.append(person)
        }
      }
    }
    return waiting.filter { !used.contains($0.key) && !$0.key.isEmpty }
      .sorted { $0.key < $1.key }
      .map { _, one in
        let people = one.people.map { (folded($0.name), $0.id) }.sorted { $0 < $1 }
        return UnusedTalent(talent: one.talent, people: people.map(\.1).removingRepetitions)
      }
  }
}

extension [PersonID] {
  /// Each once, for somebody who named a talent twice.
  fileprivate var removingRepetitions: [PersonID] {
    enumerated().filter { $0.offset == 0 || self[$0.offset - 1] != $0.element }.map(\.element)
  }
}
