/// Which tasks somebody wants to see; the same on the screen and for `list`.
///
/// Terms side by side must all hold; `or` (`of`) between them makes alternatives; `-` before a term
/// turns it round.
public struct Filter: Equatable, Sendable {
  /// One thing that must hold for a task.
  public enum Term: Equatable, Sendable {
    /// The words stand in the title, note, tags, or a name of somebody concerned; folded.
    case words(String)
    /// It serves a stakeholder with this in its name; folded.
    case stakeholder(String)
    /// It has a tag that begins like this; folded.
    case tag(String)
    /// Somebody with this in their name is on it, or waits for a place; folded.
    case who(String)
    /// Whoever looks is on it, or waits for a place.
    case mine
    /// It is in this state.
    case state(TaskState)
    /// It serves nobody yet.
    case unfinished
    /// It has a reserved place.
    case reserved
    /// People are still needed.
    case short
    /// Nobody is on it.
    case nobody
    /// It comes back.
    case repeating
    /// It tries something out.
    case experiment
    /// The term does not hold.
    indirect case not(Term)
  }

  /// A term that could not be understood.
  public enum Misunderstanding: Error, Equatable, Sendable {
    /// There is no term with this before the colon.
    case unknownTerm(String)
    /// There is no such word after `is:`.
    case unknownProperty(String)
  }

  /// The alternatives; in each, all terms must hold.
  public var alternatives: [[Term]]

  /// A filter that every task passes.
  public static let everything = Filter(alternatives: [[]])

  /// Makes a filter of alternatives.
  public init(alternatives: [[Term]]) { self.alternatives = alternatives }

  /// Whether it says anything about the state, so that a list need not choose one itself.
  public var mentionsState: Bool {
    alternatives.joined().contains(where: \.mentionsState)
  }
}

extension Filter.Term {
  fileprivate var mentionsState: Bool {
    switch self {
    case .state: true
    case .not(let term): term.mentionsState
    default: false
    }
  }
}

extension Filter {
  /// Reads a filter as people type it.
  ///
  /// An `or` with nothing before or behind it says nothing: a filter is read while it is typed.
  ///
  /// - Throws: The first term that was not understood.
  public init(_ text: String) throws(Misunderstanding) {
    var alternatives: [[Term]] = [[]]
    for token in Self.tokens(text) {
      if !token.isQuoted, ["or", "of"].contains(token.text.lowercased()) {
        alternatives.append([])
      } else {
        alternatives[alternatives.count - 1].append(try Self.term(token))
      }
    }
    alternatives.removeAll(where: \.isEmpty)
    self = alternatives.isEmpty ? .everything : Filter(alternatives: alternatives)
  }

  private struct Token {
    var text = ""
    var isQuoted = false
    /// Whether a `-` stands before the quote.
    var isNegated = false
  }

  /// Splits at white space, except between quotes.
  private static func tokens(_ text: String) -> [Token] {
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

  private static func term(_ token: Token) throws(Misunderstanding) -> Term {
    let text = token.text
    if token.isQuoted {
      let words = Term.words(folded(text))
      return token.isNegated ? .not(words) : words
    }
    if text.hasPrefix("-"), text.count > 1 {
      return .not(try term(Token(text: String(text.dropFirst()))))
    }
    if text.hasPrefix("@"), text.count > 1 { return .stakeholder(folded(text.dropFirst())) }
    if text.hasPrefix("#"), text.count > 1 { return .tag(folded(text.dropFirst())) }
    if let state = stateWords[folded(text)] { return .state(state) }
    if ["mine", "mijn"].contains(folded(text)) { return .mine }
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
      return .words(folded(text))
    }
    let value = folded(text[text.index(after: colon)...])
    switch folded(text[..<colon]) {
    case "who", "wie": return .who(value)
    case "is":
      guard let term = properties[value] else { throw .unknownProperty(value) }
      return term
    case let key where key.allSatisfy({ $0.isLetter }): throw .unknownTerm(key)
    default: return .words(folded(text))
    }
  }

  private static let stateWords: [String: TaskState] = [
    "open": .open, "doing": .doing, "bezig": .doing, "waiting": .waiting, "wacht": .waiting,
    "done": .done, "klaar": .done, "dropped": .dropped, "gestopt": .dropped,
  ]

  private static let properties: [String: Term] = [
    "unfinished": .unfinished, "onaf": .unfinished,
    "reserved": .reserved, "gereserveerd": .reserved,
    "short": .short, "nodig": .short,
    "nobody": .nobody, "niemand": .nobody,
    "repeating": .repeating, "terugkerend": .repeating,
    "experiment": .experiment, "proef": .experiment,
  ]

  /// The words that may stand after `is:`, in both languages, for a message that teaches.
  public static var propertyWords: [String] { properties.keys.sorted() }
}
