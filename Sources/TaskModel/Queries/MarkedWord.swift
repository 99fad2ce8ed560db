/// A word of the quick form, taken apart into its mark and what stands behind it.
struct MarkedWord {
  /// The whole word, as typed.
  var text: Substring
  /// `@`, `#`, or a word of the form with its colon, in lower case; empty when there is none.
  var mark = ""
  /// What stands behind the mark, without quotes.
  var value = ""
  /// Whether the value stood between quotes, and so is all there is of it.
  var isQuoted = false

  private static let keys: Set<String> = [
    "on:", "op:", "by:", "uiterlijk:", "every:", "elke:", "elk:", "iedere:", "ieder:",
  ]

  /// Takes the next word off a line, or all that stands between quotes behind its mark.
  static func take(from rest: inout Substring) -> MarkedWord? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    let text = rest.prefix { !$0.isWhitespace }
    let (mark, end) = mark(of: text)
    guard !mark.isEmpty, end < text.endIndex else {
      rest = rest[text.endIndex...]
      return MarkedWord(text: text)
    }
    guard text[end] == "\"" else {
      rest = rest[text.endIndex...]
      return MarkedWord(text: text, mark: mark, value: String(text[end...]))
    }
    // While it is being typed, the second quote is not there yet.
    let value = rest[rest.index(after: end)...].prefix { $0 != "\"" }
    guard value.contains(where: { !$0.isWhitespace }) else {
      rest = rest[text.endIndex...]
      return MarkedWord(text: text)
    }
    rest = rest[value.endIndex...].dropFirst()
    return MarkedWord(text: text, mark: mark, value: String(value), isQuoted: true)
  }

  private static func mark(of text: Substring) -> (String, Substring.Index) {
    if let first = text.first, "@#".contains(first) {
      return (String(first), text.index(after: text.startIndex))
    }
    guard let colon = text.firstIndex(of: ":") else { return ("", text.startIndex) }
    let mark = text[...colon].lowercased()
    return keys.contains(mark) ? (mark, text.index(after: colon)) : ("", text.startIndex)
  }

  /// The value as words, with those behind it unless it was quoted; as far as the next mark.
  func words(with rest: Substring) -> [String] {
    guard !isQuoted else { return [value] }
    var rest = rest
    var words = [value]
    while words.count < 6, let next = Self.take(from: &rest), next.mark.isEmpty {
      words.append(String(next.text))
    }
    return words
  }

  /// Takes so many words off a line.
  static func drop(_ count: Int, from rest: inout Substring) {
    for _ in 0..<count { _ = take(from: &rest) }
  }
}
