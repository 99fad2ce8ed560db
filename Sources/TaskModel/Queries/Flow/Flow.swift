/// How tasks come, are taken up and are finished, over time: for the board, never for a person (R8).
///
/// It is told from the facts of each task, and from the log where that knows more:
///
/// - A task was *added* when it says it was created, or else when the log says so.
/// - It was *taken up* at the earliest of its claims or of those in the log. A claim that was given
///   back leaves no fact (R12), so only the log knows of it.
/// - It *ended* when it was done or dropped. What was put back on the board did not end.
///
/// What somebody is on counts as being done, also while it is stuck; a task that was given back
/// and that nobody is on counts as open all along.
public struct Flow: Equatable, Sendable {
  /// The day of which it is told.
  public let today: Day
  /// How long the periods are.
  public let step: FlowStep
  /// What came and went, the earliest period first.
  public internal(set) var periods: [FlowPeriod]
  /// What is still to be done by its age, the youngest first; counted in days of the calendar.
  public internal(set) var ages: [FlowAge]
  /// Tasks still to be done of which it is not known when they were added; they are in no age, and
  /// in the periods they were there from their first claim on, or else from the beginning.
  public internal(set) var undated = 0
  /// What is on the board longest; at most ``oldestShown``.
  public internal(set) var oldest: [TaskMention] = []
  /// How long it took from being added until done, for what was done in the last 365 days.
  public internal(set) var leadTime: Spread?
  /// How long it took from the first claim until done, for what was done in the last 365 days.
  public internal(set) var cycleTime: Spread?
  /// The last quarters, the earliest first; none before the first in which something ended.
  public internal(set) var quarters: [QuarterFlow]

  /// How many of the oldest tasks are named.
  public static let oldestShown = 5
  /// How many quarters are told of: two years.
  public static let quartersShown = 8
  /// The most days of each age: a week, a month, a quarter, a year; what is older comes last.
  public static let ageLimits = [7, 30, 91, 365]
}
