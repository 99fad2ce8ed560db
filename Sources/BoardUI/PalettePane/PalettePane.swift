import TaskModel

/// Every action by name: one types a few letters of any word, in either language.
struct PalettePane: Sendable {
  var field = TextField()
  var selected = 0
  /// The actions that can be chosen where the palette was opened.
  let commands: [Command]

  init(in context: KeyContext) {
    commands = KeyTable.standard.bindings(in: context).map(\.command)
      .filter { $0 != .palette && $0 != .back }
  }

  /// The actions that fit what was typed, the best first.
  var found: [Command] {
    let typed = folded(field.text).filter { $0 != " " }
    guard !typed.isEmpty else { return commands }
    return commands.compactMap { command in
      [command.name.en, command.name.nl].compactMap { score(typed, in: folded($0)) }.min()
        .map { (command, $0) }
    }
    .sorted { $0.1 < $1.1 }
    .map(\.0)
  }

  /// How well letters fit a name, less being better; `nil` when they do not stand in it in order.
  ///
  /// Letters in a row and at the beginning of words count most, as people type them.
  private func score(_ typed: String, in name: String) -> Int? {
    if hasWord(name, beginningWith: typed) { return 0 }
    if name.contains(typed) { return 1 }
    var gaps = 2
    var rest = name[...]
    for letter in typed {
      guard let position = rest.firstIndex(of: letter) else { return nil }
      gaps += rest.distance(from: rest.startIndex, to: position)
      rest = rest[rest.index(after: position)...]
    }
    return gaps
  }
}
