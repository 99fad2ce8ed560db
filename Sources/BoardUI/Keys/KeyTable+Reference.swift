import Canvas

extension KeyTable {
  /// The page `docs/keys.md`: every command with its keys, where they work, and its name in the
  /// configuration file.
  public var reference: String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\($0.shownName(ascii: true))`" }.joined(separator: " ")
      let places = binding.contexts.names.joined(separator: ", ")
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

extension Set<KeyContext> {
  /// Where they are, for a table; all views by one name.
  fileprivate var names: [String] {
    if self == .everywhere { return ["everywhere"] }
    if self == .all { return ["everywhere but where one types"] }
    let isEveryView = isSuperset(of: .views)
    let others = KeyContext.allCases.filter {
      contains($0) && !(isEveryView && Self.views.contains($0))
    }
    return (isEveryView ? ["in every view"] : []) + others.map(\.name.en)
  }
}

extension KeyContext {
  /// Where it is, within a sentence.
  public var name: Phrase {
    switch self {
    case .board: Phrase(en: "on the board", nl: "op het bord")
    case .mine: Phrase(en: "in Mine", nl: "bij Van mij")
    case .stakeholders: Phrase(en: "among the stakeholders", nl: "bij de belanghebbenden")
    case .people: Phrase(en: "among the people", nl: "bij de mensen")
    case .cases: Phrase(en: "among the cases", nl: "bij de casussen")
    case .balance: Phrase(en: "in the balance", nl: "bij de balans")
    case .log: Phrase(en: "in the log", nl: "in het logboek")
    case .tasks: Phrase(en: "in somebody's tasks", nl: "in iemands taken")
    case .task: Phrase(en: "in a task", nl: "in een taak")
    case .meeting: Phrase(en: "in a meeting", nl: "in een overleg")
    case .record:
      Phrase(en: "in what one opened in Cases", nl: "in wat je bij de casussen opende")
    case .help: Phrase(en: "in the help", nl: "in de hulp")
    case .adding: Phrase(en: "in the line of a new task", nl: "in de regel van een nieuwe taak")
    case .form: Phrase(en: "in a form", nl: "in een formulier")
    }
  }
}
