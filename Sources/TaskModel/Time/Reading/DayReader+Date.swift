extension DayReader {
  /// A date of numbers, or of a number and the name of a month, with or without a year.
  func date(_ pieces: ArraySlice<Piece>, typed: String) throws(UnclearDay) -> DaySpan? {
    var days: [Int] = []
    var month: Int?
    var year: Int?
    for piece in pieces {
      switch piece {
      case .number(let number, digits: 4):
        guard year == nil, number >= 1900 else { return nil }
        year = number
      case .number(let number, let digits):
        guard digits <= 2 else { return nil }
        days.append(number)
      case .ordinal(let number): days.append(number)
      case .word(let word):
        guard month == nil, let named = CalendarWords.month(word) else { return nil }
        month = named
      }
    }
    if month == nil, days.count == 3, year == nil { throw shortYear(days, typed: typed) }
    if month == nil {
      guard days.count == 2 else { return nil }
      // Of 2026-11-25 the month comes first, of 25-11-2026 the day.
      if case .number(_, digits: 4)? = pieces.first { days.reverse() }
      month = days.removeLast()
    }
    guard days.count == 1, let month else { return nil }
    return try DaySpan(date(days[0], month, year, typed: typed), hasYear: year != nil)
  }

  /// The day of that number; of the coming year that has it when none was said.
  private func date(
    _ day: Int,
    _ month: Int,
    _ year: Int?,
    typed: String
  ) throws(UnclearDay) -> Day {
    if let found = found(day, month, year) { return found }
    // The American order, or a day that the month is too short for.
    let nearest =
      (1...12).contains(month)
      ? found(min(max(1, day), length(ofMonth: month, year: year)), month, year)
      : found(month, day, year)
    throw .noSuchDay(typed, nearest: nearest)
  }

  private func found(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    let current = today.numbers.year
    // 29 February may be up to eight years ahead.
    return (current...current + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }

  private func length(ofMonth month: Int, year: Int?) -> Int {
    let current = today.numbers
    let coming = month < current.month ? current.year + 1 : current.year
    return Day.length(ofMonth: month, year: year ?? coming)
  }

  /// Of 25-11-26, either end can be the year.
  private func shortYear(_ numbers: [Int], typed: String) -> UnclearDay {
    let century = today.numbers.year / 100 * 100
    let candidates = [
      Day(year: century + numbers[2], month: numbers[1], day: numbers[0]),
      Day(year: century + numbers[0], month: numbers[1], day: numbers[2]),
    ]
    let days = Set(candidates.compactMap(\.self)).sorted()
    return days.isEmpty ? .noSuchDay(typed, nearest: nil) : .ambiguous(typed, days)
  }
}
