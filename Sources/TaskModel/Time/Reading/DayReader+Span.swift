extension DayReader {
  /// How many days ahead somebody can mean; what is farther is a slip.
  private static let farthest = 3_653

  /// The days that folded words stand for.
  func span(_ words: String, typed: String) throws(UnclearDay) -> DaySpan {
    if let sign = words.first, sign == "+" || sign == "-" {
      let pieces = Piece.pieces(of: String(words.dropFirst()), separators: [])
      guard let pieces, let day = try ahead(pieces, isBack: sign == "-", typed: typed) else {
        throw unreadable(words, typed)
      }
      return DaySpan(day)
    }
    guard let pieces = Piece.pieces(of: words, separators: ["-", "/", ".", ","]),
      let span = try span(Self.meaningful(pieces)[...], typed: typed)
    else { throw unreadable(words, typed) }
    return span
  }

  private func unreadable(_ words: String, _ typed: String) -> UnclearDay {
    .unreadable(typed, nearest: nearest(to: words, among: CalendarWords.all))
  }

  /// Without the words that say nothing, and with words that were typed as one taken apart.
  private static func meaningful(_ pieces: [Piece]) -> [Piece] {
    pieces.flatMap { piece -> [Piece] in
      guard case .word(let word) = piece else { return [piece] }
      if ["of", "the", "van", "de", "het", "on", "op"].contains(word) { return [] }
      let heads = Array(CalendarWords.parts.keys) + Array(CalendarWords.relations.keys)
      for head in heads.sorted(by: { $0.count > $1.count }) where word.hasPrefix(head) {
        let rest = String(word.dropFirst(head.count))
        let isKnown =
          rest == "weekend" || CalendarWords.month(rest) != nil
          || CalendarWords.unit(rest, behindNumber: false) != nil
          || CalendarWords.weekday(rest) != nil
        if isKnown { return [.word(head), .word(rest)] }
      }
      return [piece]
    }
  }

  /// What the pieces stand for, or `nil` when they make no day.
  private func span(_ all: ArraySlice<Piece>, typed: String) throws(UnclearDay) -> DaySpan? {
    var pieces = all
    if case .word(let word)? = pieces.first, ["in", "over"].contains(word) {
      return try ahead(Array(pieces.dropFirst()), isBack: false, typed: typed).map { DaySpan($0) }
    }
    let part = take(CalendarWords.parts, from: &pieces)
    let relation = take(CalendarWords.relations, from: &pieces)
    if let period = try period(pieces, part, relation, typed: typed) {
      guard let part else { return period.span }
      return try edge(part, of: period, typed: typed)
    }
    guard part == nil, case .word(let word)? = pieces.first else {
      return part == nil && relation == nil ? try date(pieces, typed: typed) : nil
    }
    if let distance = CalendarWords.nearDays[word], pieces.count == 1, relation == nil {
      return DaySpan(today.adding(days: distance))
    }
    if let relation, pieces.count == 2, word == "week", case .word(let name)? = pieces.last,
      let weekday = CalendarWords.weekday(name)
    {
      let weeks = relation == .next ? 7 : 0
      return DaySpan(today.monday.adding(days: weeks + weekday.rawValue))
    }
    if let weekday = CalendarWords.weekday(word) {
      return try self.weekday(weekday, relation, date: pieces.dropFirst(), typed: typed)
    }
    return relation == nil ? try date(pieces, typed: typed) : nil
  }

  private func take<Meaning>(
    _ words: [String: Meaning],
    from pieces: inout ArraySlice<Piece>
  ) -> Meaning? {
    guard case .word(let word)? = pieces.first, let meaning = words[word] else { return nil }
    pieces = pieces.dropFirst()
    return meaning
  }

  /// So many days, weeks, months or years from today.
  private func ahead(
    _ pieces: [Piece],
    isBack: Bool,
    typed: String
  ) throws(UnclearDay) -> Day? {
    guard pieces.count == 2, case .number(let count, _) = pieces[0],
      case .word(let word) = pieces[1], let unit = CalendarWords.unit(word, behindNumber: true)
    else { return nil }
    let day = today.adding(isBack ? -count : count, unit)
    guard abs(today.days(to: day)) <= Self.farthest else { throw .tooFar(typed) }
    return day
  }

  /// The coming day of that name; on the day itself, the one a week later.
  ///
  /// “Next Wednesday” may be that one or the one of next week; with a date behind the name, as the
  /// screen shows days, the two must agree.
  private func weekday(
    _ weekday: Weekday,
    _ relation: CalendarWords.Relation?,
    date pieces: ArraySlice<Piece>,
    typed: String
  ) throws(UnclearDay) -> DaySpan? {
    let coming = today.adding(days: (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1)
    guard pieces.isEmpty else {
      guard relation == nil, let span = try date(pieces, typed: typed), span.first == span.last
      else { return nil }
      guard span.first.weekday == weekday else {
        throw .ambiguous(typed, [span.first, coming].sorted())
      }
      return span
    }
    let ofNextWeek = today.monday.adding(days: 7 + weekday.rawValue)
    if relation == .next, coming != ofNextWeek { throw .ambiguous(typed, [coming, ofNextWeek]) }
    return DaySpan(coming)
  }
}

extension Day {
  /// So many of a unit later, or earlier when `count` is negative.
  func adding(_ count: Int, _ unit: CalendarWords.Unit) -> Day {
    switch unit {
    case .day: adding(days: count)
    case .week: adding(days: 7 * count)
    case .month: adding(months: count)
    case .year: adding(months: 12 * count)
    }
  }
}
