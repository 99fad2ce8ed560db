extension DayReader {
  /// The day from which on something is meant that has happened: the last one that fits.
  ///
  /// Besides what ``days(_:)`` takes, a number and a unit is so long ago: `7d`, `2w`. A weekday is
  /// the last one, a date without a year that of this year or the last; of a week or a month the
  /// first day is meant.
  ///
  /// - Throws: What is not clear about it, and that it is still to come.
  public func past(_ text: String) throws(UnclearDay) -> Day {
    if text.first?.isNumber == true, let ago = try? days("-\(text)") { return ago.lowerBound }
    if let day = Day(text), day > today { throw .notYet(text, day) }
    let first = try days(text).lowerBound
    if first <= today { return first }
    // “Tomorrow” moves on with the day on which it is said, unlike weekdays and dates.
    let asOfYesterday = try? DayReader(today: today.adding(days: -1)).days(text).lowerBound
    guard asOfYesterday != first.adding(days: -1) else { throw .notYet(text, first) }
    for earlier in [today.adding(days: -7), today.adding(months: -12)] {
      let day = try? DayReader(today: earlier).days(text).lowerBound
      if let day, day <= today { return day }
    }
    throw .notYet(text, first)
  }
}
