import Canvas

/// Where a key is pressed; the same key may do something else elsewhere.
public enum KeyContext: CaseIterable, Sendable {
  case board, task, help
}

/// One row of the table: a command, its keys, and where they work.
struct Binding: Equatable, Sendable {
  var command: Command
  /// The first one is the one that is shown.
  var keys: [Key]
  var contexts: Set<KeyContext>
  /// Where the footer names it, the most useful first; absent: only the help does.
  var footerRank: Int?
}

/// The keys, all of them: the footer, the help and the palette are made from this table too.
///
/// ``rebound(_:)`` makes another one of it, with keys of the user's own.
public struct KeyTable: Equatable, Sendable {
  var bindings: [Binding]

  /// The table as it is when nothing was rebound.
  public static let standard = KeyTable(bindings: [
    Binding(.open, [.enter], in: [.board], footer: 1),
    Binding(.claim, [.character("c")], in: [.board, .task], footer: 2),
    Binding(.add, [.character("a")], in: [.board], footer: 3),
    Binding(.done, [.character("d")], in: [.board, .task], footer: 4),
    Binding(.release, [.character("r")], in: [.board, .task], footer: 9),
    Binding(.drop, [.character("x")], in: [.board, .task], footer: 10),
    Binding(.reopen, [.character("o")], in: [.board, .task], footer: 11),
    Binding(.filter, [.character("/")], in: [.board], footer: 5),
    Binding(.palette, [.character(":")], in: [.board, .task], footer: 8),
    Binding(.whoAmI, [.character("i")], in: [.board, .task], footer: nil),
    Binding(.help, [.character("?"), .function(1)], in: [.board, .task], footer: 6),
    Binding(.quit, [.character("q"), .control("c")], in: [.board, .task], footer: 7),
    Binding(.back, [.escape], in: [.board, .task], footer: nil),
    // Whoever reads the help may not know yet that Esc goes back.
    Binding(.back, [.escape, .character("q")], in: [.help], footer: nil),
    Binding(.quit, [.control("c")], in: [.help], footer: nil),

    Binding(.moveUp, [.up, .character("k")], in: [.board, .task, .help]),
    Binding(.moveDown, [.down, .character("j")], in: [.board, .task, .help]),
    Binding(.moveLeft, [.left, .character("h"), .backTab], in: [.board]),
    Binding(.moveRight, [.right, .character("l"), .tab], in: [.board]),
    Binding(.pageUp, [.pageUp, .control("b")], in: [.board, .task, .help]),
    Binding(.pageDown, [.pageDown, .control("f")], in: [.board, .task, .help]),
    Binding(.first, [.home, .character("g")], in: [.board, .task, .help]),
    Binding(.last, [.end, .character("G")], in: [.board, .task, .help]),
    Binding(.redraw, [.control("l")], in: [.board, .task, .help]),
    Binding(.suspend, [.control("z")], in: [.board, .task, .help]),
  ])

  /// What a key does in a context.
  func command(for key: Key, in context: KeyContext) -> Command? {
    bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }

  /// The rows of a context, in the order of the table.
  func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// The rows the footer names in a context, the most useful first.
  func footer(in context: KeyContext) -> [Binding] {
    bindings(in: context)
      .filter { $0.footerRank != nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
  }

  /// The key that is shown for a command, wherever it works.
  func shownKey(for command: Command) -> Key? {
    bindings.lazy.filter { $0.command == command }.compactMap(\.keys.first).first
  }
}

extension Binding {
  fileprivate init(
    _ command: Command,
    _ keys: [Key],
    in contexts: Set<KeyContext>,
    footer: Int? = nil
  ) {
    self.init(command: command, keys: keys, contexts: contexts, footerRank: footer)
  }
}

extension Key {
  /// The name of the key on the screen, in words where there are no arrows to draw.
  func shownName(ascii isASCII: Bool) -> String {
    switch self {
    case .enter: isASCII ? "Enter" : "↵"
    case .up: isASCII ? "Up" : "↑"
    case .down: isASCII ? "Down" : "↓"
    case .left: isASCII ? "Left" : "←"
    case .right: isASCII ? "Right" : "→"
    case .backTab: "Shift-Tab"
    case .control(let character): "Ctrl-\(character.uppercased())"
    default: name
    }
  }
}

extension Model {
  /// The name of a key, as this terminal can show it.
  func name(of key: Key) -> String { key.shownName(ascii: border == .ascii) }
}
