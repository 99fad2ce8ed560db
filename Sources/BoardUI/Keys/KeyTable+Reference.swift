import Canvas

extension KeyTable {
  /// The page `docs/keys.md`: every command with its keys, where they work, and its name in the
  /// configuration file.
  public var reference: String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\($0.shownName(ascii: true))`" }.joined(separator: " ")
      let places = KeyContext.allCases.filter(binding.contexts.contains)
        .map(\.name.en).joined(separator: ", ")
      let name = binding.command.name
      return "| \(keys) | \(name.en) | \(name.nl) | \(places) | `\(binding.command.rawValue)` |"
    }
    return """
      # Keys

      This page is made from the table in `Sources/BoardUI/Keys/KeyTable.swift`; a test says when it
      is out of date, and `ROTONDE_RECORD=1 swift test --filter KeyReferenceTests` writes it anew.

      | keys | does | doet | where | name |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      By its name a command gets other keys in `config.toml`: see
      [the guide](guide/en.md#your-own-settings).

      """
  }
}

extension KeyContext {
  /// Where it is, within a sentence.
  public var name: Phrase {
    switch self {
    case .board: Phrase(en: "on the board", nl: "op het bord")
    case .task: Phrase(en: "in a task", nl: "in een taak")
    case .help: Phrase(en: "in the help", nl: "in de hulp")
    }
  }
}
