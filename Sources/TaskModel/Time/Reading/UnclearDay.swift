/// Why a day as typed was not taken: what was understood of it, so that one can mend it.
///
/// The first text of each is what was typed.
public enum UnclearDay: Error, Equatable, Sendable {
  /// It is no day in any form known here; perhaps this word was meant.
  case unreadable(String, nearest: String?)
  /// It can mean each of these days.
  case ambiguous(String, [Day])
  /// The calendar has no such day; perhaps this one was meant.
  case noSuchDay(String, nearest: Day?)
  /// That year has fewer weeks.
  case noSuchWeek(String, year: Int, weeks: Int)
  /// The clock has no such time.
  case noSuchTime(String)
  /// A time, and it is not clear of which day.
  case timeWithoutDay(String, TimeOfDay)
  /// It is a day gone by, where one ahead is meant.
  case past(String, Day)
  /// It is a day ahead, where one gone by is meant.
  case notYet(String, Day)
  /// It is more than ten years ahead.
  case tooFar(String)
}
