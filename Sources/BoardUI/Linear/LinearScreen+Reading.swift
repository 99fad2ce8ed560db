import Canvas
import TaskModel

extension LinearScreen {
  /// Does what a line says: a number, a key, words of a command, or the answer to what is asked.
  public mutating func read(_ line: String) -> [Effect] {
    let line = tidied(line)
    if !candidates.isEmpty { return readCandidate(line) }
    switch model.layers.last {
    case .adding, .prompting: return readText(line, emptyMeans: .escape)
    case .filtering:
      // Without words everything is shown again.
      return readText(line, emptyMeans: .enter)
    case .choosing(let chooser): return readChoice(line, chooser)
    case .form(let pane): return readForm(line, pane)
    case .task, .tasks, .record, .meeting, .help, .reading, .palette, nil:
      return readCommand(line)
    }
  }

  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { update(&model, .input(.key($0))) }
  }

  private mutating func readText(_ line: String, emptyMeans key: Key) -> [Effect] {
    tellAgain()
    first = 0
    let effects = press(.end, .control("u")) + update(&model, .input(.paste(line)))
    return effects + press(line.isEmpty ? key : .enter)
  }

  private mutating func readChoice(_ line: String, _ chooser: Chooser) -> [Effect] {
    guard !line.isEmpty else { return press(.escape) }
    if let number = Int(line) {
      guard (1...max(1, chooser.visibleChoices.count)).contains(number) else {
        return misunderstood()
      }
      model.putCursor(on: .choice(number - 1))
      return press(.enter)
    }
    guard chooser.isSearchable else { return misunderstood() }
    tellAgain()
    return press(.end, .control("u")) + update(&model, .input(.paste(line)))
  }

  private mutating func readCandidate(_ line: String) -> [Effect] {
    let among = candidates
    candidates = []
    guard let number = Int(line), among.indices.contains(number - 1) else {
      return line.isEmpty ? [] : readCommand(line)
    }
    return run(among[number - 1])
  }

  /// A number opens that entry; a command may have the number of the entry behind it.
  private mutating func readCommand(_ line: String) -> [Effect] {
    guard !line.isEmpty else { return goOn() }
    if line.hasPrefix("/") {
      let words = tidied(String(line.dropFirst()))
      return run(.filter) + readText(words, emptyMeans: .enter)
    }
    var words = line.split(separator: " ").map(String.init)
    var number: Int?
    if let last = words.last.flatMap({ Int($0) }), words.count > 1 || !isKeyOfView(last) {
      number = last
      words.removeLast()
    }
    if let number {
      guard canChoose, let index = index(ofTold: number) else { return misunderstood() }
      model.putCursor(on: target(of: index))
      model.settle()
    }
    guard !words.isEmpty else { return run(.open) }
    let said = words.joined(separator: " ")
    if let key = Key(name: said), let command = model.keys.command(for: key, in: model.context) {
      return run(command)
    }
    let found = commands(named: said)
    guard found.count != 1 else { return run(found[0]) }
    guard !found.isEmpty else { return misunderstood() }
    candidates = Array(found.prefix(9))
    return []
  }

  /// Whether there are entries of which one can say the number.
  var canChoose: Bool {
    switch model.layers.last {
    case .tasks, nil: model.tab != .balance || !model.layers.isEmpty
    default: false
    }
  }

  /// Numbers are of entries; the numbers of views are for the screen, as their names do here.
  private func isKeyOfView(_ number: Int) -> Bool {
    if model.isMeetingOnTop { return Meeting.Step.allCases.indices.contains(number - 1) }
    return !canChoose && Tab(rawValue: number) != nil
  }

  /// The commands of which a word begins with what was said; all that have the letters, when no
  /// word does.
  private func commands(named said: String) -> [Command] {
    let words = folded(said)
    let all = Self.unique(
      model.keys.bindings(in: model.context).map(\.command).filter(Self.isSayable)
    )
    let names = { (command: Command) in
      [command.name.en, command.name.nl, command.rawValue].map { folded($0) }
    }
    let labels = { (command: Command) in
      [command.label.en, command.label.nl].map { folded($0) }
    }
    let exact = all.filter { labels($0).contains(words) || $0.subcommands.contains(said) }
    if !exact.isEmpty { return exact }
    // Its name in the configuration, whole, is certainly meant.
    if let named = all.first(where: { folded($0.rawValue) == words }) { return [named] }
    let beginning = all.filter { names($0).contains { hasWord($0, beginningWith: words) } }
    return beginning.isEmpty
      ? all.filter { names($0).contains { $0.contains(words) } } : beginning
  }

  private static func unique(_ commands: [Command]) -> [Command] {
    Command.allCases.filter(commands.contains)
  }

  private mutating func run(_ command: Command) -> [Effect] {
    let tab = model.tab
    model.status = nil
    tellAgain(after: command)
    let effects = model.run(command)
    model.settle()
    if tab != model.tab { first = 0 }
    return effects
  }

  /// What only acts is told in a sentence; what shows something tells it, also when it is the same.
  private mutating func tellAgain(after command: Command) {
    switch command {
    case .claim, .release, .done, .drop, .reopen, .undo, .redo, .mark: break
    default: tellAgain()
    }
  }

  /// The next entries; after the last ones, the first again.
  private mutating func goOn() -> [Effect] {
    tellAgain()
    guard canChoose else { return model.layers.isEmpty ? [] : press(.escape) }
    if model.listFocus == .log {
      model.log.want(first + 3 * Self.entriesAtOnce)
      model.settle()
    }
    first += Self.entriesAtOnce
    if first >= count { first = 0 }
    return []
  }

  mutating func misunderstood() -> [Effect] {
    remark = Texts.Linear.misunderstood
    return []
  }
}
