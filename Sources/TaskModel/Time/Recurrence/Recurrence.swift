/// How often a task comes back.
///
/// It keeps the rule as it stands in the file, so that one of a later version, or written by hand,
/// survives. What the rule means is its ``pattern``.
///
/// The rules that this program writes: `day`, `2d`; `week`, `2w`, `weekday`, `week-monday`,
/// `2w-monday-thursday`; `month`, `3m`, `month-15`, `month-first-monday`, `month-last-friday`,
/// `month-last-day`; `year`, `2y`.
public struct Recurrence: Equatable, Sendable, CustomStringConvertible {
  /// The rule as written.
  public var rule: String

  /// Makes a recurrence from its rule.
  public init(rule: String) { self.rule = rule }

  /// Makes a recurrence with this meaning.
  public init(_ pattern: Pattern) { rule = pattern.rule }

  /// The rule as written.
  public var description: String { rule }

  /// What the rule means, or `nil` when this version does not know.
  public var pattern: Pattern? { try? Pattern(typed: rule) }
}

extension Recurrence {
  /// What a rule means; numbers are 1 or more.
  public enum Pattern: Equatable, Sendable {
    /// Every so many days.
    case days(Int)
    /// Every so many weeks, on these days of the week in their order; without any, on that of the
    /// time before.
    case weeks(Int, on: [Weekday])
    /// Every so many months, on this day of them; without one, on that of the time before.
    case months(Int, on: DayOfMonth?)
    /// Every so many years.
    case years(Int)
  }

  /// A day as each month has one.
  public enum DayOfMonth: Equatable, Sendable {
    /// The day of that number, or the last one of a month that is shorter.
    case number(Int)
    /// The last day.
    case last
    /// The first, second, third, fourth or last Monday, Tuesday …
    case weekday(Nth, Weekday)
  }

  /// Which one of a month; a fifth is not in each, so there is none here.
  public enum Nth: Int, CaseIterable, Sendable {
    case last = -1
    case first = 1
    case second, third, fourth
  }
}

extension Recurrence {
  /// The rule of a task that takes place, or is due, on that day.
  ///
  /// What comes back every month from the 31st would slip to the 28th in February and stay there;
  /// so the day of the month becomes part of the rule where some months are too short for it.
  public func anchored(on day: Day) -> Recurrence {
    let (_, month, number) = day.numbers
    guard number > 28 else { return self }
    switch pattern {
    case .months(let count, on: nil): return Recurrence(.months(count, on: .number(number)))
    case .years(let count) where month == 2 && 12 * count <= Pattern.counts.upperBound:
      return Recurrence(.months(12 * count, on: .number(number)))
    default: return self
    }
  }
}

extension Recurrence.Pattern {
  /// How many days, weeks, months or years may lie between two times.
  public static let counts = 1...99

  /// From Monday to Friday, every week.
  public static let weekdays = Self.weeks(
    1,
    on: [.monday, .tuesday, .wednesday, .thursday, .friday]
  )

  /// The rule as this program writes it.
  public var rule: String {
    switch self {
    case .days(let count): count == 1 ? "day" : "\(count)d"
    case .weekdays: "weekday"
    case .weeks(let count, let days):
      ([count == 1 ? "week" : "\(count)w"] + days.map { "\($0)" }).joined(separator: "-")
    case .months(let count, let day):
      (count == 1 ? "month" : "\(count)m") + (day.map { "-\($0.rule)" } ?? "")
    case .years(let count): count == 1 ? "year" : "\(count)y"
    }
  }
}

extension Recurrence.DayOfMonth {
  fileprivate var rule: String {
    switch self {
    case .number(let number): "\(number)"
    case .last: "last-day"
    case .weekday(let nth, let weekday): "\(nth)-\(weekday)"
    }
  }
}
