/// Why the screen could not be opened; the sentences, in both languages, are made elsewhere.
public enum TerminalError: Error, Equatable, Sendable {
  /// Input or output is no terminal: a pipe, a file, or nothing.
  case notATerminal
  /// `TERM` is not set, or names a terminal that this machine has no description of.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor, as with `TERM=dumb`, so there is no screen to draw.
  case noCursorMovement(name: String)
  /// The process may not open another file.
  case tooManyOpenFiles
}
