extension Key {
  /// The name shown in the footer and the help, such as `C-x`, `A-x`, `Esc`, `↑`, `F5`, `Space`.
  ///
  /// The name reads back as the same key with `init(name:)`.
  public var name: String {
    switch self {
    case .character(let character): Self.name(of: character)
    case .control(let character): "C-" + Self.name(of: character)
    case .alt(let character): "A-" + Self.name(of: character)
    case .function(let number): "F\(number)"
    default: Self.names.first { $0.key == self }?.names.first ?? "?"
    }
  }

  /// Reads a key by its name, as written in the configuration file; `nil` when there is no such key.
  ///
  /// A single character is itself, so `g` and `G` differ. Names of keys may be written in either
  /// case, arrows also as words, and `M-` means the same as `A-`.
  public init?(name: String) {
    if name.count == 1, let character = name.first, !Self.isSymbol(character) {
      guard character != " " else { return nil }
      self = .character(character)
      return
    }
    let lower = name.lowercased()
    if let entry = Self.names.first(where: { $0.names.contains { $0.lowercased() == lower } }) {
      self = entry.key
    } else if lower == "space" {
      self = .character(" ")
    } else if lower.hasPrefix("c-"), let character = Self.character(named: lower.dropFirst(2)) {
      self = .control(character)
    } else if lower.hasPrefix("a-") || lower.hasPrefix("m-"),
      let character = Self.character(named: name.dropFirst(2))
    {
      self = .alt(character)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The names of keys that type nothing; the first is shown.
  private static let names: [(key: Key, names: [String])] = [
    (.enter, ["Enter", "Return"]),
    (.escape, ["Esc", "Escape"]),
    (.tab, ["Tab"]),
    (.backTab, ["S-Tab", "BackTab"]),
    (.backspace, ["Backspace"]),
    (.delete, ["Del", "Delete"]),
    (.insert, ["Ins", "Insert"]),
    (.up, ["↑", "Up"]),
    (.down, ["↓", "Down"]),
    (.left, ["←", "Left"]),
    (.right, ["→", "Right"]),
    (.home, ["Home"]),
    (.end, ["End"]),
    (.pageUp, ["PgUp", "PageUp"]),
    (.pageDown, ["PgDn", "PageDown"]),
  ]

  private static func isSymbol(_ character: Character) -> Bool {
    names.contains { $0.names.first == String(character) }
  }

  private static func name(of character: Character) -> String {
    character == " " ? "Space" : String(character)
  }

  private static func character(named name: some StringProtocol) -> Character? {
    if name.lowercased() == "space" { return " " }
    return name.count == 1 && name != " " ? name.first : nil
  }
}
