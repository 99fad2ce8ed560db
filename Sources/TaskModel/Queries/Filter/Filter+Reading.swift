extension Filter {
  /// Reads a filter as people type it.
  ///
  /// An `or` with nothing before or behind it says nothing: a filter is read while it is typed.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - today: The day it is, in the board's time zone.
  /// - Throws: The first term that was not understood.
  public init(_ text: String, today: Day) throws(Misunderstanding) {
    let reader = TermReader(days: DayReader(today: today))
    var alternatives: [[Term]] = [[]]
    var rest = Token.tokens(of: text)[...]
    while let token = rest.popFirst() {
      if !token.isQuoted, ["or", "of"].contains(token.text.lowercased()) {
        alternatives.append([])
      } else {
        let term = try reader.term(token, taking: &rest)
        alternatives[alternatives.count - 1].append(term)
      }
    }
    alternatives.removeAll(where: \.isEmpty)
    self = alternatives.isEmpty ? .everything : Filter(alternatives: alternatives)
  }
}

/// A word of a filter, or several between quotes.
private struct Token {
  var text = ""
  var isQuoted = false
  /// Whether a `-` stands before the quote.
  var isNegated = false

  /// Splits at white space, except between quotes.
  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var current = Token()
    var inQuotes = false
    for character in text {
      if character == "\"" {
        inQuotes.toggle()
        // Words before the quote, as in who:"Jan de", keep their meaning.
        if inQuotes, ["", "-"].contains(current.text) {
          current = Token(isQuoted: true, isNegated: current.text == "-")
        }
      } else if character.isWhitespace && !inQuotes {
        if !current.text.isEmpty { tokens.append(current) }
        current = Token()
      } else {
        current.text.append(character)
      }
    }
    if !current.text.isEmpty { tokens.append(current) }
    return tokens
  }
}

/// Reads the terms of a filter.
private struct TermReader {
  let days: DayReader

  /// The term that a token is; a day may take some of the words behind it.
  func term(
    _ token: Token,
    taking rest: inout ArraySlice<Token>
  ) throws(Filter.Misunderstanding) -> Filter.Term {
    let text = token.text
    if token.isQuoted {
      let words = Filter.Term.words(folded(text))
      return token.isNegated ? .not(words) : words
    }
    // Each hyphen turns the term round; counted, for there may be any number of them.
    let hyphens = text.prefix { $0 == "-" }.count
    let positive = text.dropFirst(hyphens)
    if hyphens > 0, !positive.isEmpty {
      let term = try term(Token(text: String(positive)), taking: &rest)
      return hyphens.isMultiple(of: 2) ? term : .not(term)
    }
    if text.hasPrefix("@"), text.count > 1 { return .stakeholder(folded(text.dropFirst())) }
    if text.hasPrefix("#"), text.count > 1 { return .tag(folded(text.dropFirst())) }
    let words = folded(text)
    if let state = Filter.stateWords[words] { return .state(state) }
    if Filter.mineWords.contains(words) { return .mine }
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
      return .words(words)
    }
    let word = folded(text[..<colon])
    guard let key = Filter.keys[word] else {
      guard word.allSatisfy(\.isLetter) else { return .words(words) }
      let known = Filter.Key.allCases.flatMap(\.words)
      throw .unknownTerm(word, nearest: nearest(to: word, among: known))
    }
    let value = String(text[text.index(after: colon)...])
    if value.isEmpty, key != .property { throw .missingValue(word) }
    return try term(key, value, taking: &rest)
  }

  private func term(
    _ key: Filter.Key,
    _ value: String,
    taking rest: inout ArraySlice<Token>
  ) throws(Filter.Misunderstanding) -> Filter.Term {
    let words = folded(value)
    switch key {
    case .who: return .who(words)
    case .property: return try property(words)
    case .needs: return .needs(words)
    case .asks: return .asksHelp(Filter.wordsForHelp.contains(words) ? nil : words)
    case .fits:
      guard Filter.wordsForMe.contains(words) else { throw .fitsOnlyMe(value) }
      return .fits
    case .by: return try due(value, taking: &rest)
    case .age: return try age(value)
    case .fromCase: return .fromCase(words)
    case .meeting: return .meeting(words)
    }
  }

  /// What stands after `is:`; a state too, for that is how one may think of it.
  private func property(_ word: String) throws(Filter.Misunderstanding) -> Filter.Term {
    if let term = Filter.properties[word] { return term }
    if let state = Filter.stateWords[word] { return .state(state) }
    if Filter.mineWords.contains(word) { return .mine }
    let known = Filter.propertyWords + Filter.stateWords.keys.sorted()
    throw .unknownProperty(word, nearest: nearest(to: word, among: known))
  }

  /// `today`, `<7d`, `>2026-12-01`, `eind november`; without a sign, at the latest on that day.
  private func due(
    _ value: String,
    taking rest: inout ArraySlice<Token>
  ) throws(Filter.Misunderstanding) -> Filter.Term {
    let (comparison, value) = Self.comparison(value)
    // Of a filter it is clear that 7d is ahead.
    if value.first?.isNumber == true, let days = try? days.days("+\(value)") {
      return .due(comparison ?? .atMost, days)
    }
    let following = rest.prefix { !$0.isQuoted }.map(\.text)
    let phrase = days.phraseOfDays([value] + following)
    switch phrase.result {
    case .failure(let problem): throw .unclearDay(problem)
    case .success(let days):
      rest = rest.dropFirst(phrase.count - 1)
      return .due(comparison ?? .atMost, days)
    }
  }

  /// `>30d`, `2w`, `1m`; days when it is a bare number; without a sign, that old or older.
  private func age(_ value: String) throws(Filter.Misunderstanding) -> Filter.Term {
    let (comparison, value) = Self.comparison(value)
    guard let pieces = Piece.pieces(of: folded(value), separators: []), pieces.count <= 2,
      case .number(let count, _)? = pieces.first
    else { throw .unclearAge(value) }
    var unit = CalendarWords.Unit.day
    if pieces.count == 2 {
      guard case .word(let word) = pieces[1],
        let named = CalendarWords.unit(word, behindNumber: true)
      else { throw .unclearAge(value) }
      unit = named
    }
    let start = days.today.adding(-count, unit)
    return .age(comparison ?? .atLeast, days: start.days(to: days.today))
  }

  /// Takes the sign off the beginning.
  private static func comparison(_ value: String) -> (Filter.Comparison?, String) {
    let signs: [(String, Filter.Comparison)] = [
      ("<=", .atMost), (">=", .atLeast), ("≤", .atMost), ("≥", .atLeast), ("<", .less),
      (">", .more), ("=", .equal),
    ]
    for (sign, comparison) in signs where value.hasPrefix(sign) {
      return (comparison, String(value.dropFirst(sign.count)))
    }
    return (nil, value)
  }
}
