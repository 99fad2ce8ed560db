extension Flow {
  /// Works out the flow of a board; looks at every task once, and at the log.
  ///
  /// - Parameters:
  ///   - board: The board.
  ///   - today: The day it is, in the board's time zone.
  ///   - clock: Tells the time in the board's zone, in which days, weeks and months begin.
  ///   - step: How long the periods are.
  ///   - count: How many of them; the usual number when it is not said.
  public init(
    of board: Board,
    today: Day,
    clock: WallClock,
    by step: FlowStep = .week,
    count: Int? = nil
  ) {
    var maker = FlowMaker(board, today: today, clock: clock, step: step, count: count)
    for position in board.tasks.indices { maker.add(board.tasks[position]) }
    self = maker.flow()
  }
}

/// What the log knows of when tasks began.
private struct Beginnings {
  private(set) var added: [TaskID: Instant] = [:]
  private(set) var claimed: [TaskID: Instant] = [:]

  init(_ log: Log) {
    for entry in log.entries() {
      switch entry.deed {
      case .addTask:
        if let task = entry.task { added[task] = min(entry.at, added[task] ?? entry.at) }
      case .claim:
        if let task = entry.task { claimed[task] = min(entry.at, claimed[task] ?? entry.at) }
      default: continue
      }
    }
  }
}

/// Gathers what a ``Flow`` tells, task by task.
private struct FlowMaker {
  private let beginnings: Beginnings
  private let boundaries: Boundaries
  private let quarterBoundaries: Boundaries
  private let ageBoundaries: Boundaries
  private let lastYear: Instant
  private var made: Flow
  private var quarterDurations: [Durations]
  private var yearDurations = Durations()

  /// Durations in seconds.
  private struct Durations {
    var lead: [Int64] = []
    var cycle: [Int64] = []
  }

  init(_ board: Board, today: Day, clock: WallClock, step: FlowStep, count: Int?) {
    beginnings = Beginnings(board.log)
    let firstDays = step.firstDays(count ?? step.usualCount, today: today)
    let quarters = Quarter(today).latest(Flow.quartersShown)
    boundaries = Boundaries(firstDays, clock: clock)
    quarterBoundaries = Boundaries(quarters.map(\.firstDay), clock: clock)
    // The oldest age first, so that instants are in order.
    let ageDays = Flow.ageLimits.reversed().map { today.adding(days: -$0) }
    ageBoundaries = Boundaries(ageDays, clock: clock)
    lastYear = clock.beginning(of: today.adding(days: -364))
    quarterDurations = quarters.map { _ in Durations() }
    made = Flow(
      today: today,
      step: step,
      periods: firstDays.map { FlowPeriod(firstDay: $0) },
      ages: Flow.ageLimits.map { FlowAge(atMostDays: $0) } + [FlowAge(atMostDays: nil)],
      quarters: quarters.map { QuarterFlow(quarter: $0) }
    )
  }

  mutating func add(_ task: Task) {
    let ended = task.dropped?.at ?? task.done?.at
    let created = task.created?.at ?? beginnings.added[task.id]
    // Who gave it back is not asked; a task that nobody is on now is open.
    let started =
      task.claims.isEmpty && ended == nil
      ? nil : earliest(task.claims.lazy.map(\.at).min(), beginnings.claimed[task.id])
    addToPeriods(task, created: created, started: started, ended: ended)
    if let ended {
      addEnded(task, created: created, started: started, at: ended)
    } else {
      addCurrent(task, created: created)
    }
  }

  /// Counts what begins and ends in each period, from which `flow()` adds up what there was.
  private mutating func addToPeriods(
    _ task: Task,
    created: Instant?,
    started: Instant?,
    ended: Instant?
  ) {
    if let position = created.flatMap(boundaries.position) { made.periods[position].added += 1 }
    // A slip of the clock does not make a task end before it began.
    let beginning = earliest(created, earliest(started, ended))
    let from = beginning.flatMap(boundaries.position) ?? 0
    let claimedFrom = started.map { max(from, boundaries.position(of: $0) ?? 0) }
    // What ended before the first period is in none of them.
    guard let ended else {
      made.periods[from].open += 1
      if let claimedFrom {
        made.periods[claimedFrom].open -= 1
        made.periods[claimedFrom].doing += 1
      }
      return
    }
    guard let until = boundaries.position(of: ended) else { return }
    if task.dropped == nil {
      made.periods[until].done += 1
    } else {
      made.periods[until].stopped += 1
    }
    guard let claimedFrom, claimedFrom < until else {
      made.periods[from].open += 1
      made.periods[until].open -= 1
      return
    }
    made.periods[from].open += 1
    made.periods[claimedFrom].open -= 1
    made.periods[claimedFrom].doing += 1
    made.periods[until].doing -= 1
  }

  private mutating func addEnded(
    _ task: Task,
    created: Instant?,
    started: Instant?,
    at ended: Instant
  ) {
    let position = quarterBoundaries.position(of: ended)
    guard task.dropped == nil else {
      if let position { made.quarters[position].stopped += 1 }
      return
    }
    if let position { made.quarters[position].done += 1 }
    func add(_ from: Instant?, to durations: WritableKeyPath<Durations, [Int64]>) {
      guard let from, from <= ended else { return }
      let seconds = ended.secondsSince1970 - from.secondsSince1970
      if let position { quarterDurations[position][keyPath: durations].append(seconds) }
      if ended >= lastYear { yearDurations[keyPath: durations].append(seconds) }
    }
    add(created, to: \.lead)
    add(started, to: \.cycle)
  }

  private mutating func addCurrent(_ task: Task, created: Instant?) {
    guard let created else {
      made.undated += 1
      return
    }
    let youth = ageBoundaries.position(of: created)
    let age = youth.map { Flow.ageLimits.count - 1 - $0 } ?? Flow.ageLimits.count
    if task.claims.isEmpty {
      made.ages[age].open += 1
    } else {
      made.ages[age].doing += 1
    }
    addToOldest(TaskMention(task, created: created))
  }

  /// Keeps the few oldest, so that they need not all be sorted.
  private mutating func addToOldest(_ task: TaskMention) {
    if made.oldest.count == Flow.oldestShown, let last = made.oldest.last,
      !TaskMention.isOlder(task, last)
    {
      return
    }
    let place = made.oldest.firstIndex { TaskMention.isOlder(task, $0) }
    made.oldest.insert(task, at: place ?? made.oldest.endIndex)
    if made.oldest.count > Flow.oldestShown { made.oldest.removeLast() }
  }

  /// What was gathered: of each period what there was at its end, and percentiles of durations.
  func flow() -> Flow {
    var flow = made
    for position in flow.periods.indices.dropFirst() {
      flow.periods[position].open += flow.periods[position - 1].open
      flow.periods[position].doing += flow.periods[position - 1].doing
    }
    flow.leadTime = Spread(of: yearDurations.lead)
    flow.cycleTime = Spread(of: yearDurations.cycle)
    for (position, durations) in quarterDurations.enumerated() {
      flow.quarters[position].leadTime = Spread(of: durations.lead)
      flow.quarters[position].cycleTime = Spread(of: durations.cycle)
    }
    let first = flow.quarters.firstIndex { $0.done + $0.stopped > 0 }
    flow.quarters = Array(flow.quarters[(first ?? flow.quarters.endIndex)...])
    return flow
  }
}

/// The earlier of two instants of which either may be unknown.
private func earliest(_ one: Instant?, _ other: Instant?) -> Instant? {
  guard let one, let other else { return one ?? other }
  return min(one, other)
}
