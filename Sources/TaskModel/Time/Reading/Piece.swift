/// A word or a number of a day or a rule as typed: `25nov` is a number and a word.
enum Piece: Equatable {
  /// Letters, folded.
  case word(String)
  /// Digits, and how many of them.
  case number(Int, digits: Int)
  /// A number that counts a place in a row: `25th`, `1e`.
  case ordinal(Int)

  /// The pieces of a folded text, or `nil` when something else stands in it.
  ///
  /// Between two pieces may stand white space or one of `separators`, between a letter and a digit
  /// nothing at all. Two numbers side by side need a separator, or the second is a year.
  static func pieces(of text: String, separators: Set<Character>) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text[...]
    // What stands between the last piece and the next.
    var gap: String = ""
    while let first = rest.first {
      if first.isWhitespace || separators.contains(first) {
        gap.append(first)
        rest = rest.dropFirst()
        continue
      }
      guard isGap(gap, afterPiece: !pieces.isEmpty, separators: separators) else { return nil }
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 4, let number = Int(digits) else { return nil }
        if case .number? = pieces.last, gap.allSatisfy(\.isWhitespace), digits.count < 4 {
          return nil
        }
        pieces.append(.number(number, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        if gap.isEmpty, case .number(let number, _)? = pieces.last,
          CalendarWords.isOrdinalEnding(String(letters))
        {
          pieces[pieces.count - 1] = .ordinal(number)
        } else {
          pieces.append(.word(String(letters)))
        }
        rest = rest.dropFirst(letters.count)
      } else {
        return nil
      }
      gap = ""
    }
    // A point may close an abbreviation: 25 nov.
    return pieces.isEmpty || gap.contains { !$0.isWhitespace && $0 != "." } ? nil : pieces
  }

  private static func isGap(
    _ gap: String,
    afterPiece: Bool,
    separators: Set<Character>
  ) -> Bool {
    let marks = gap.count { separators.contains($0) }
    return afterPiece ? marks <= 1 : marks == 0
  }
}
