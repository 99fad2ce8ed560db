import Glibc

/// The board full screen, as `rotonde` opens it.
enum ScreenProgram {
  /// Opens the board and returns when the screen is left.
  ///
  /// - Throws: `notATerminal` when there is no screen to draw on or no keyboard to read.
  static func run(_ options: GlobalOptions) throws(CommandFailure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    try open(options)
  }

  private static func open(_ options: GlobalOptions) throws(CommandFailure) {}
}
