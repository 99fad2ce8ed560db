/// Reads a day, and perhaps a time, the way people type it, in both languages.
///
/// Understood: `2026-11-25`, `2026-11-25T10:00`, `25-11`, `25/11`, `25-11-2026`, `wed`, `wo`,
/// `woensdag`, `today`, `vandaag`, `tomorrow`, `morgen`, `overmorgen`, `+3d`, `+2w`, `+1m`.
public struct DayReader: Sendable {
  /// The day it is, in the board's time zone.
  public let today: Day

  /// Makes a reader for that day.
  public init(today: Day) { self.today = today }

  /// The moment that is meant, or `nil` when that is not clear.
  public func read(_ text: String) -> Moment? {
    if let moment = Moment(text) { return moment }
    let word = folded(text)
    let day = relative(word) ?? weekday(word) ?? dayAndMonth(word)
    return day.map { Moment(day: $0) }
  }

  private func relative(_ word: String) -> Day? {
    switch word {
    case "today", "vandaag": return today
    case "tomorrow", "morgen": return today.adding(days: 1)
    case "overmorgen": return today.adding(days: 2)
    default: break
    }
    guard word.hasPrefix("+"), let unit = word.last,
      let count = wholeNumber(word.dropFirst().dropLast()), (0...3650).contains(count)
    else { return nil }
    switch unit {
    case "d": return today.adding(days: count)
    case "w": return today.adding(days: 7 * count)
    case "m": return today.adding(months: count)
    default: return nil
    }
  }

  /// The coming day of that name; on the day itself, the one a week later.
  private func weekday(_ word: String) -> Day? {
    guard let index = Self.weekdayNames.firstIndex(where: { $0.contains(word) }) else { return nil }
    let ahead = (index - today.weekday.rawValue + 6) % 7 + 1
    return today.adding(days: ahead)
  }

  /// The coming one for `25-11`, that one for `25-11-2026`.
  private func dayAndMonth(_ word: String) -> Day? {
    let numbers = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
      .map { wholeNumber($0) }
    guard (2...3).contains(numbers.count), let day = numbers[0], let month = numbers[1] else {
      return nil
    }
    if numbers.count == 3 {
      guard let year = numbers[2], year >= 1900 else { return nil }
      return Day(year: year, month: month, day: day)
    }
    let year = today.numbers.year
    // 29 February may be up to eight years ahead.
    return (year...year + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }

  private static let weekdayNames: [Set<String>] = [
    ["mon", "monday", "ma", "maandag"],
    ["tue", "tuesday", "di", "dinsdag"],
    ["wed", "wednesday", "wo", "woensdag"],
    ["thu", "thursday", "do", "donderdag"],
    ["fri", "friday", "vr", "vrijdag"],
    ["sat", "saturday", "za", "zaterdag"],
    ["sun", "sunday", "zo", "zondag"],
  ]
}

extension Day {
  /// The same day so many months later, or the last day of that month when it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = numbers
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, length)) ?? self
  }
}
