/// Reads a day, and perhaps a time, the way people type it, in both languages.
///
/// A **day** is one of these; where no year is given, the coming one is meant:
///
/// - `2026-11-25`, `25-11`, `25/11`, `25-11-2026`, `25nov`, `25-nov`, `nov25`, `25 nov 2026`;
/// - `wed`, `wo`, `woensdag`, and with a date behind it, as the screen shows it: `wo 25 nov`;
/// - `today`, `vandaag`, `tomorrow`, `morgen`, `overmorgen`, `+3d`, `+2w`, `+1m`, `in 3 days`;
/// - a longer time, of which the first or the last day is meant: `week34`, `w34`, `2026-W34`,
///   `november`, `next week`, `volgende maand`, `weekend`;
/// - a part of it: `begin november`, `half november`, `eindnovember`, `end of the month`.
///
/// A **time** may follow a single day: `10:00`, `10u`, `10u30`, `10am`. Between them stands `T`, `@`,
/// white space or, behind a letter, nothing: `25-11T10:00`, `25-11@10:00`, `wed10:00`.
public struct DayReader: Sendable {
  /// Which day of a longer time is meant.
  public enum Edge: Sendable {
    /// The first one, of when something takes place.
    case first
    /// The last one, of when something is to be done at the latest.
    case last
  }

  /// The day it is, in the board's time zone.
  public let today: Day

  /// Makes a reader for that day.
  public init(today: Day) { self.today = today }

  /// The moment that is meant.
  ///
  /// A day gone by is taken only when its year was said.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - edge: Which day of a longer time is meant.
  /// - Returns: The day, with the time where one was typed.
  /// - Throws: What is not clear about it.
  public func read(_ text: String, edge: Edge = .first) throws(UnclearDay) -> Moment {
    if let moment = Moment(text) { return moment }
    let (words, time) = try split(text)
    let span = try span(words, typed: text)
    if let time {
      guard span.first == span.last else { throw .timeWithoutDay(text, time) }
    }
    let day = edge == .first ? max(span.first, min(today, span.last)) : span.last
    if day < today, !span.hasYear { throw .past(text, day) }
    return Moment(day: span.hasYear && edge == .first ? span.first : day, time: time)
  }

  /// All the days that are meant, one of them or more; days gone by too.
  ///
  /// - Throws: What is not clear about it.
  public func days(_ text: String) throws(UnclearDay) -> ClosedRange<Day> {
    if let day = Day(text) { return day...day }
    let (words, time) = try split(text)
    if let time { throw .timeWithoutDay(text, time) }
    let span = try span(words, typed: text)
    return span.first...span.last
  }

  /// Takes the time off the end.
  func split(_ text: String) throws(UnclearDay) -> (words: String, time: TimeOfDay?) {
    let (words, time) = try ClockTime.split(folded(tidied(text)), typed: text)
    if let time, words.isEmpty { throw .timeWithoutDay(text, time) }
    return (words, time)
  }
}

/// The days that a text stands for.
struct DaySpan {
  var first: Day
  var last: Day
  /// Whether the year was said, so that a day gone by is meant as such.
  var hasYear = false

  init(_ first: Day, _ last: Day, hasYear: Bool = false) {
    (self.first, self.last, self.hasYear) = (first, last, hasYear)
  }

  init(_ day: Day, hasYear: Bool = false) { self.init(day, day, hasYear: hasYear) }
}
