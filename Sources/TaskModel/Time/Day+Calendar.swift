extension Day {
  /// The same day so many months later, or the last day of that month when it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = numbers
    let index = year * 12 + month - 1 + months
    let newYear = Int(Int64(index).flooredQuotient(by: 12))
    let newMonth = index - newYear * 12 + 1
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, length)) ?? self
  }

  /// The Monday of the week it is in.
  public var monday: Day { adding(days: -weekday.rawValue) }

  /// How many weeks a year has, 52 or 53 (ISO 8601: a week belongs to the year of its Thursday).
  public static func weeks(inYear year: Int) -> Int {
    guard let first = monday(ofWeek: 1, year: year), let next = monday(ofWeek: 1, year: year + 1)
    else { return 52 }
    return first.days(to: next) / 7
  }

  /// The Monday of a week of a year; week 1 is the one with 4 January in it (ISO 8601).
  public static func monday(ofWeek week: Int, year: Int) -> Day? {
    Day(year: year, month: 1, day: 4).map { $0.monday.adding(days: 7 * (week - 1)) }
  }
}
