// All of it counts days on the wall calendar. A time of day goes along unchanged, so what is at ten
// stays at ten when the clocks change.

extension Recurrence {
  /// The next time after a day on which it took place, or was due.
  ///
  /// - Returns: A later day, or `nil` when the rule is not known or leads out of the calendar.
  public func next(after day: Day) -> Day? {
    guard let next = pattern?.next(after: day), next > day, next.numbers.year <= 9999 else {
      return nil
    }
    return next
  }

  /// The next time after a moment, at the same time of the day on the clock on the wall.
  public func next(after moment: Moment) -> Moment? {
    next(after: moment.day).map { Moment(day: $0, time: moment.time) }
  }

  /// The first time after a day that is not before another: what was missed is passed over, and the
  /// rhythm kept.
  public func next(after day: Day, notBefore earliest: Day) -> Day? {
    var next = next(after: day)
    while let day = next, day < earliest { next = self.next(after: day) }
    return next
  }
}

extension Recurrence.Pattern {
  fileprivate func next(after day: Day) -> Day {
    switch self {
    case .days(let count): day.adding(days: count)
    case .weeks(let count, let days): Self.next(after: day, weeks: count, on: days)
    case .months(let count, nil): day.adding(months: count)
    case .months(let count, let dayOfMonth?): Self.next(after: day, months: count, on: dayOfMonth)
    case .years(let count): day.adding(months: 12 * count)
    }
  }

  /// The next of those days in the same week, or the first one so many weeks later.
  private static func next(after day: Day, weeks: Int, on days: [Weekday]) -> Day {
    guard let first = days.first else { return day.adding(days: 7 * weeks) }
    let later = days.first { $0.rawValue > day.weekday.rawValue }
    let monday = day.monday
    return later.map { monday.adding(days: $0.rawValue) }
      ?? monday.adding(days: 7 * weeks + first.rawValue)
  }

  /// That day of the same month when it is still to come, or of the one so many months later.
  private static func next(
    after day: Day,
    months: Int,
    on dayOfMonth: Recurrence.DayOfMonth
  ) -> Day {
    let first = day.adding(days: 1 - day.numbers.day)
    let ofThisMonth = dayOfMonth.day(inMonthFrom: first)
    return ofThisMonth > day
      ? ofThisMonth : dayOfMonth.day(inMonthFrom: first.adding(months: months))
  }
}

extension Recurrence.DayOfMonth {
  /// That day of the month that begins on a day.
  fileprivate func day(inMonthFrom first: Day) -> Day {
    let last = first.adding(months: 1).adding(days: -1)
    switch self {
    case .number(let number): return min(first.adding(days: max(1, number) - 1), last)
    case .last: return last
    case .weekday(.last, let weekday):
      return last.adding(days: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
    case .weekday(let nth, let weekday):
      let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      return first.adding(days: ahead + 7 * (nth.rawValue - 1))
    }
  }
}
