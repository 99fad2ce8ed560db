import TaskModel

/// Every action by name: one types a few letters of any word, in either language.
struct PalettePane: Sendable {
  var field = TextField()
  var selected = 0
  /// All that can be chosen, first what has to do with where the palette was opened.
  let commands: [Command]

  init(in context: KeyContext) {
    let table = KeyTable.standard
    var commands: [Command] = []
    let here = table.bindings(in: context).map(\.command)
    for command in here + table.bindings.map(\.command) + Command.allCases
    where command.isOffered(in: context) && !commands.contains(command) {
      commands.append(command)
    }
    self.commands = commands
  }

  /// The actions that fit what was typed, the best first.
  var found: [Command] {
    let words = folded(field.text).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return commands }
    return commands.compactMap { command in
      command.searchNames.compactMap { score(words, in: $0) }.min().map { (command, $0) }
    }
    .sorted { $0.1 < $1.1 }
    .map(\.0)
  }

  /// How well all words fit a name, less being better; `nil` when one of them does not.
  private func score(_ words: [String], in name: String) -> Int? {
    // The name of the command line's own word, typed whole, is certainly meant.
    if name == words.joined(separator: " ") { return -1 }
    var sum = 0
    for word in words {
      guard let score = score(word, in: name) else { return nil }
      sum += score
    }
    return sum
  }

  /// How well letters fit a name, less being better; `nil` when they do not stand in it in order.
  ///
  /// Letters in a row and at the beginning of words count most, as people type them.
  private func score(_ typed: String, in name: String) -> Int? {
    if name.hasPrefix(typed) { return 0 }
    if hasWord(name, beginningWith: typed) { return 1 }
    if name.contains(typed) { return 2 }
    var gaps = 3
    var rest = name[...]
    for letter in typed {
      guard let position = rest.firstIndex(of: letter) else { return nil }
      gaps += rest.distance(from: rest.startIndex, to: position)
      rest = rest[rest.index(after: position)...]
    }
    return gaps
  }
}

extension Command {
  /// Whether the palette offers it: all but what moves the cursor, and that only where it does.
  fileprivate func isOffered(in context: KeyContext) -> Bool {
    switch self {
    case .palette, .back: false
    // These belong to a line or a form one types in.
    case .fullForm, .keepForm, .openEditor, .nextField, .previousField: false
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last, .nextItem,
      .previousItem:
      KeyTable.standard.bindings(in: context).contains { $0.command == self }
    default: true
    }
  }

  /// What it is looked for by: its name in both languages, and what the command line calls it.
  fileprivate var searchNames: [String] {
    [folded(name.en), folded(name.nl)] + subcommands
  }
}
