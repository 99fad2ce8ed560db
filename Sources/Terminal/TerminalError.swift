/// Why the screen could not be opened.
public enum TerminalError: Error, Equatable, Sendable {
  /// Input or output is no terminal: a pipe, a file, or nothing.
  case notATerminal
  /// `TERM` is not set, or names a terminal that this machine has no description of.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor, as with `TERM=dumb`, so there is no screen to draw.
  case noCursorMovement(name: String)
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence each.
  public var description: String {
    switch self {
    case .notATerminal:
      "The full screen needs a terminal. Use the sub-commands in pipes and scripts."
    case .unknownTerminal(let name) where name.isEmpty:
      "TERM is not set, so the terminal's abilities are unknown. Try TERM=xterm."
    case .unknownTerminal(let name):
      "There is no description of the terminal \"\(name)\" here. Try TERM=xterm."
    case .noCursorMovement(let name):
      "The terminal \"\(name)\" cannot show a full screen. Use the sub-commands."
    }
  }
}
