/// The words of rules, in both languages.
enum RecurrenceWords {
  /// So many days, weeks, months or years.
  struct Period {
    var count: Int
    var unit: CalendarWords.Unit
  }

  /// Words that are a period by themselves.
  private static let periods = CalendarWords.table([
    (Period(count: 1, unit: .day), "daily dagelijks"),
    (Period(count: 1, unit: .week), "weekly wekelijks"),
    (Period(count: 2, unit: .week), "fortnight fortnightly tweewekelijks"),
    (Period(count: 1, unit: .month), "monthly maandelijks"),
    (Period(count: 3, unit: .month), "quarter quarterly kwartaal"),
    (Period(count: 6, unit: .month), "halfjaar halfyear"),
    (Period(count: 1, unit: .year), "yearly annually jaarlijks"),
  ])

  private static let ordinals = CalendarWords.table([
    (1, "first eerste"), (2, "second tweede"), (3, "third derde"), (4, "fourth vierde"),
    (5, "fifth vijfde"), (-1, "last laatste"),
  ])

  /// Other words for a day from Monday to Friday.
  private static let weekdayWords: Set<String> = [
    "weekday", "weekdays", "workday", "workdays", "werkdag", "werkdagen", "weekdag", "weekdagen",
    "doordeweeks",
  ]

  private static let fillers: Set<String> = [
    "every", "each", "elke", "elk", "ieder", "iedere", "of", "the", "van", "de", "het", "per",
    "op", "on", "and", "en", "in",
  ]

  static func isFiller(_ piece: Piece) -> Bool {
    guard case .word(let word) = piece else { return false }
    return fillers.contains(word)
  }

  /// Every word that can begin a rule, the plain ones first, for finding the one that was nearly
  /// typed.
  static let all: [String] =
    ["day", "dag", "week", "month", "maand", "year", "jaar", "weekday", "werkdag"]
    + (Array(periods.keys) + Array(ordinals.keys) + CalendarWords.allWeekdays).sorted()

  /// Takes the period out of a rule, with the number before it; the rest stays, in one spelling.
  ///
  /// “Last day” is no period, though `day` is one; and a weekday is called `weekday` from here on.
  static func takePeriod(from pieces: inout [Piece]) -> Period? {
    for index in pieces.indices {
      guard case .word(let word) = pieces[index] else { continue }
      if weekdayWords.contains(word) { pieces[index] = .word("weekday") }
    }
    var found: (index: Int, length: Int, period: Period)?
    for index in pieces.indices {
      guard case .word(let word) = pieces[index] else { continue }
      if let period = periods[word] {
        found = (index, 1, period)
      } else if index > 0, case .number(let count, _) = pieces[index - 1] {
        guard let unit = CalendarWords.unit(word, behindNumber: true) else { continue }
        found = (index - 1, 2, Period(count: count, unit: unit))
      } else if let unit = CalendarWords.unit(word, behindNumber: false) {
        let before = index > 0 ? pieces[index - 1] : nil
        if unit == .day, before.flatMap(ordinal) != nil { continue }
        // Every other week; om de week.
        let isOther = [.word("other"), .word("andere"), .word("om")].contains(before)
        let length = isOther ? 2 : 1
        found = (index + 1 - length, length, Period(count: length, unit: unit))
      } else {
        continue
      }
      break
    }
    guard let found else { return nil }
    pieces.removeSubrange(found.index..<found.index + found.length)
    return found.period
  }

  /// Days of the week, each once and in their order; `nil` when something else is among them.
  static func weekdays(_ pieces: [Piece]) -> [Weekday]? {
    var days: Set<Weekday> = []
    for piece in pieces {
      guard case .word(let word) = piece, let day = CalendarWords.weekday(word) else { return nil }
      days.insert(day)
    }
    return days.isEmpty ? nil : days.sorted { $0.rawValue < $1.rawValue }
  }

  /// `first monday`, `last day`, `15`, `15th`; `nil` for anything else, and for nothing.
  static func dayOfMonth(
    _ pieces: [Piece],
    typed: String
  ) throws(UnclearRecurrence) -> Recurrence.DayOfMonth? {
    if pieces.count == 1 {
      switch pieces[0] {
      case .number(let number, _), .ordinal(let number):
        return (1...31).contains(number) ? .number(number) : nil
      case .word: return nil
      }
    }
    return try weekdayOfMonth(pieces, typed: typed)
  }

  /// `first monday`, `last day`; `nil` for anything else.
  static func weekdayOfMonth(
    _ pieces: [Piece],
    typed: String
  ) throws(UnclearRecurrence) -> Recurrence.DayOfMonth? {
    guard pieces.count == 2, let ordinal = ordinal(pieces[0]), case .word(let word) = pieces[1]
    else { return nil }
    if CalendarWords.unit(word, behindNumber: false) == .day {
      if ordinal == -1 { return .last }
      return (1...31).contains(ordinal) ? .number(ordinal) : nil
    }
    guard let weekday = CalendarWords.weekday(word) else { return nil }
    guard let nth = Recurrence.Nth(rawValue: ordinal) else { throw .notEveryMonth(typed) }
    return .weekday(nth, weekday)
  }

  private static func ordinal(_ piece: Piece) -> Int? {
    switch piece {
    case .ordinal(let number): number
    case .word(let word): ordinals[word]
    case .number: nil
    }
  }
}
