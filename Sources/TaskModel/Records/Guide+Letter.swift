extension Guide.Letter {
  /// A letter in which words were filled in.
  public struct Filled: Equatable, Sendable {
    /// The letter; what was not filled in still stands in braces.
    public var text: String
    /// What was not filled in, in the order of the letter.
    public var missing: [String]
    /// What was given, but is not asked for.
    public var unused: [String]
  }

  /// What stands where somebody will fill in a word by hand.
  public static let dots = "……………"

  /// What stands in braces, each once, in the order of the letter.
  public var placeholders: [String] {
    var names: [String] = []
    for case .placeholder(let name) in parts where !names.contains(name) { names.append(name) }
    return names
  }

  /// Fills words in; names are the same whatever the case and the accents.
  ///
  /// What is filled in is text: braces in it are not looked at again.
  public func filled(with values: [String: String]) -> Filled {
    let known = Dictionary(values.map { (folded($0.key), $0.value) }) { first, _ in first }
    var text = ""
    for part in parts {
      switch part {
      case .text(let words): text += words
      case .placeholder(let name): text += known[folded(name)] ?? "{\(name)}"
      }
    }
    let asked = Set(placeholders.map { folded($0) })
    return Filled(
      text: text,
      missing: placeholders.filter { known[folded($0)] == nil },
      unused: values.keys.filter { !asked.contains(folded($0)) }.sorted()
    )
  }

  private enum Part {
    case text(String)
    case placeholder(String)
  }

  /// The body, taken apart at its braces; `{` without a name and a `}` behind it is only text.
  private var parts: [Part] {
    var parts: [Part] = []
    var rest = body[...]
    while let open = rest.firstIndex(of: "{") {
      let inside = rest[rest.index(after: open)...]
      let name = inside.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == " " }
      let end = name.endIndex
      guard end < rest.endIndex, rest[end] == "}", !tidied(name).isEmpty else {
        parts.append(.text(String(rest[...open])))
        rest = inside
        continue
      }
      parts.append(.text(String(rest[..<open])))
      parts.append(.placeholder(tidied(name)))
      rest = rest[rest.index(after: end)...]
    }
    parts.append(.text(String(rest)))
    return parts
  }
}
