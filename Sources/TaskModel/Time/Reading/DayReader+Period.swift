extension DayReader {
  /// A week, a weekend, a month or a year.
  struct Period {
    enum Kind { case week, weekend, month, year }
    var kind: Kind
    var span: DaySpan
  }

  /// The longer time that pieces stand for, or `nil` when they stand for none.
  ///
  /// - Parameters:
  ///   - pieces: What was typed, without the words for `part` and `relation`.
  ///   - part: Which part of it is meant: a time of which that part is past is not the coming one.
  ///   - relation: Which one is meant, seen from today.
  ///   - typed: The text as it was typed, for the error.
  /// - Returns: All days of it.
  /// - Throws: What is not clear about it.
  func period(
    _ pieces: ArraySlice<Piece>,
    _ part: CalendarWords.Part?,
    _ relation: CalendarWords.Relation?,
    typed: String
  ) throws(UnclearDay) -> Period? {
    let pieces = Array(pieces)
    if relation == nil {
      if let week = try numberedWeek(pieces, part, typed: typed) { return week }
      if let month = month(pieces, part) { return month }
    }
    guard pieces.count == 1, case .word(let word) = pieces[0] else { return nil }
    if word == "weekend" { return try weekend(relation, typed: typed) }
    guard let unit = CalendarWords.unit(word, behindNumber: false), part != nil || relation != nil
    else { return nil }
    let count = relation == .next ? 1 : 0
    switch unit {
    case .day: return nil
    case .week:
      let monday = today.monday.adding(days: 7 * count)
      return Period(kind: .week, span: DaySpan(monday, monday.adding(days: 6)))
    case .month:
      let day = today.adding(months: count).numbers
      return wholeMonth(day.month, day.year, hasYear: false)
    case .year:
      let year = today.numbers.year + count
      guard let first = Day(year: year, month: 1, day: 1) else { return nil }
      return Period(kind: .year, span: DaySpan(first, first.adding(months: 12).adding(days: -1)))
    }
  }

  /// `week 34`, `w34`, `week 34 2027`, `2027-W34`; the coming one when no year is said.
  private func numberedWeek(
    _ pieces: [Piece],
    _ part: CalendarWords.Part?,
    typed: String
  ) throws(UnclearDay) -> Period? {
    guard let (week, year) = Self.weekAndYear(pieces) else { return nil }
    let current = today.monday.adding(days: 3).numbers.year
    let years = year.map { [$0] } ?? [current, current + 1]
    for year in years {
      guard (1...Day.weeks(inYear: year)).contains(week),
        let monday = Day.monday(ofWeek: week, year: year)
      else { continue }
      let found = Period(
        kind: .week,
        span: DaySpan(monday, monday.adding(days: 6), hasYear: years.count == 1)
      )
      if years.count == 1 || lastDay(part, of: found) >= today { return found }
    }
    throw .noSuchWeek(typed, year: years[0], weeks: Day.weeks(inYear: years[0]))
  }

  private static func weekAndYear(_ pieces: [Piece]) -> (week: Int, year: Int?)? {
    guard (2...3).contains(pieces.count) else { return nil }
    switch (pieces[0], pieces[1], pieces.count == 3 ? pieces[2] : nil) {
    case (.word("week"), .number(let week, _), nil), (.word("w"), .number(let week, _), nil):
      return (week, nil)
    case (.word("week"), .number(let week, _), .number(let year, digits: 4)?),
      (.word("w"), .number(let week, _), .number(let year, digits: 4)?),
      (.number(let year, digits: 4), .word("week"), .number(let week, _)?),
      (.number(let year, digits: 4), .word("w"), .number(let week, _)?):
      return (week, year)
    default: return nil
    }
  }

  /// `november`, `nov 2027`, `11-2027`; the coming one when no year is said.
  private func month(_ pieces: [Piece], _ part: CalendarWords.Part?) -> Period? {
    guard (1...2).contains(pieces.count) else { return nil }
    switch (pieces[0], pieces.count == 2 ? pieces[1] : nil) {
    case (.word(let word), nil):
      guard let month = CalendarWords.month(word) else { return nil }
      let year = today.numbers.year
      return [year, year + 1].lazy.compactMap { wholeMonth(month, $0, hasYear: false) }
        .first { lastDay(part, of: $0) >= today }
    case (.word(let word), .number(let year, digits: 4)?):
      return CalendarWords.month(word).flatMap { wholeMonth($0, year, hasYear: true) }
    case (.number(let month, digits: 1...2), .number(let year, digits: 4)?),
      (.number(let year, digits: 4), .number(let month, digits: 1...2)?):
      return wholeMonth(month, year, hasYear: true)
    default: return nil
    }
  }

  private func wholeMonth(_ month: Int, _ year: Int, hasYear: Bool) -> Period? {
    guard year >= 1900, let first = Day(year: year, month: month, day: 1) else { return nil }
    let last = first.adding(days: Day.length(ofMonth: month, year: year) - 1)
    return Period(kind: .month, span: DaySpan(first, last, hasYear: hasYear))
  }

  /// Saturday and Sunday: of this week, as long as it lasts.
  private func weekend(
    _ relation: CalendarWords.Relation?,
    typed: String
  ) throws(UnclearDay) -> Period {
    let saturday = today.monday.adding(days: 5)
    let ofNextWeek = saturday.adding(days: 7)
    if relation == .next, today < saturday { throw .ambiguous(typed, [saturday, ofNextWeek]) }
    let isOver = relation == .coming && today >= saturday
    let first = relation == .next || isOver ? ofNextWeek : saturday
    return Period(kind: .weekend, span: DaySpan(first, first.adding(days: 1)))
  }

  /// The day that a part of a longer time comes down to.
  func edge(
    _ part: CalendarWords.Part,
    of period: Period,
    typed: String
  ) throws(UnclearDay) -> DaySpan {
    // Some end their week on Friday, others on Sunday.
    if part == .end, period.kind == .week {
      let friday = period.span.first.adding(days: 4)
      if period.span.last < today || friday >= today {
        throw .ambiguous(typed, [friday, period.span.last])
      }
    }
    let day = part == .begin ? period.span.first : lastDay(part, of: period)
    return DaySpan(day, hasYear: period.span.hasYear)
  }

  /// The last day of a part of a longer time, or of all of it.
  private func lastDay(_ part: CalendarWords.Part?, of period: Period) -> Day {
    switch part {
    case nil, .end: return period.span.last
    case .begin: return period.span.first
    case .middle:
      return switch period.kind {
      case .week: period.span.first.adding(days: 2)
      case .weekend: period.span.last
      case .month: period.span.first.adding(days: 14)
      case .year: period.span.first.adding(months: 6)
      }
    }
  }
}
