public import Canvas
import TaskModel

/// Keys that a user wants for a command, as written in the configuration file.
public struct KeyWish: Equatable, Sendable {
  /// The command, by its name: `claim`.
  public var command: String
  /// The keys by their names, such as `C`, `F5` or `C-x`; none takes away those it has.
  public var keys: [String]

  /// Makes a wish.
  public init(command: String, keys: [String]) {
    self.command = command
    self.keys = keys
  }
}

/// Why keys can't be bound as somebody wishes.
public enum KeyProblem: Error, Equatable, Sendable {
  /// There is no such command; perhaps this one was meant.
  case unknownCommand(String, nearest: String?)
  /// There is no such key, for this command.
  case unknownKey(String, command: String)
  /// A terminal sends the same for it as for another key, so that it can't be told apart.
  case sameAs(String, Key, command: String)
  /// It moves, closes or stops everywhere, and must go on doing so.
  case fixed(Key, command: String, does: String)
  /// It is typed where the command works, so that it would do nothing.
  case typed(Key, command: String)
  /// One key would do two things in one place.
  case clash(Key, KeyContext, String, String)
}

extension KeyTable {
  /// The names of all commands, as written in the configuration file.
  public static var commandNames: [String] { Command.allCases.map(\.rawValue) }

  /// What nobody can take away, so that nobody is ever locked in: Esc goes back, Ctrl-C quits.
  static let fixed: [Command: [Key]] = [.back: [.escape], .quit: [.control("c")]]

  /// A table in which commands have other keys.
  ///
  /// The keys take the place of all those that a command had, wherever it works. Of two wishes for
  /// a command the last one holds.
  ///
  /// - Throws: The first thing that is not possible.
  public func rebound(_ wishes: [KeyWish]) throws(KeyProblem) -> KeyTable {
    var bindings = self.bindings
    var asked: Set<Command> = []
    for wish in wishes {
      guard let command = Command(rawValue: wish.command) else {
        throw .unknownCommand(
          wish.command,
          nearest: Self.commandNames.nearest(toTyped: wish.command)
        )
      }
      let keys = try Self.keys(wish, for: command)
      if let letter = keys.first(where: \.isTyped), worksOnlyWhereOneTypes(command) {
        throw .typed(letter, command: wish.command)
      }
      for row in bindings.indices where bindings[row].command == command {
        bindings[row].keys = keys
      }
      asked.insert(command)
    }
    let table = KeyTable(bindings: bindings)
    try table.checkForClashes(asked)
    return table
  }

  private static func keys(_ wish: KeyWish, for command: Command) throws(KeyProblem) -> [Key] {
    var keys: [Key] = []
    for name in wish.keys {
      guard let key = Key(name: name) else { throw .unknownKey(name, command: wish.command) }
      if let same = key.indistinguishable { throw .sameAs(name, same, command: wish.command) }
      if let owner = fixed.first(where: { $0.key != command && $0.value.contains(key) }) {
        throw .fixed(key, command: wish.command, does: owner.key.rawValue)
      }
      if !keys.contains(key) { keys.append(key) }
    }
    return keys + (fixed[command] ?? []).filter { !keys.contains($0) }
  }

  /// Whether a command does something in forms and lines only, where a letter is a letter.
  private func worksOnlyWhereOneTypes(_ command: Command) -> Bool {
    let contexts = bindings.filter { $0.command == command }.flatMap(\.contexts)
    return !contexts.isEmpty && Set.typing.isSuperset(of: contexts)
  }

  /// Finds a key that does two things in one place, and names first the command it was asked for.
  private func checkForClashes(_ asked: Set<Command>) throws(KeyProblem) {
    for context in KeyContext.allCases {
      var seen: [Key: Command] = [:]
      for binding in bindings(in: context) {
        for key in binding.keys {
          guard let other = seen.updateValue(binding.command, forKey: key),
            other != binding.command
          else { continue }
          let (first, second) =
            asked.contains(other) ? (other, binding.command) : (binding.command, other)
          throw .clash(key, context, first.rawValue, second.rawValue)
        }
      }
    }
  }
}

extension Key {
  /// Whether it puts a character where one types.
  fileprivate var isTyped: Bool { if case .character = self { true } else { false } }

  /// The key that a terminal can't tell this one from.
  fileprivate var indistinguishable: Key? {
    switch self {
    case .control("m"), .control("j"): .enter
    case .control("i"): .tab
    case .control("h"): .backspace
    case .control("["): .escape
    default: nil
    }
  }
}
