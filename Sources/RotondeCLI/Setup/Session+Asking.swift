import BoardUI
import Canvas
import Glibc
import TaskModel

extension Session {
  /// Whether somebody sits at a terminal, on both sides; a script is never asked anything.
  var canAsk: Bool {
    guard form != .json, !options.quiet else { return false }
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// Whether somebody can be asked beside the output, on standard error.
  var canAskAside: Bool {
    form != .json && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
  }

  /// Asks a question on a line of its own.
  ///
  /// - Returns: The answer; `nil` for none, which is an answer, too.
  /// - Throws: When standard output can't be written.
  func ask(_ question: Phrase) throws(CommandFailure) -> String? {
    try output.write("\(question[language].sanitised) ")
    try output.flush()
    return kept(readLine())
  }
}

/// Whether an answer says yes, in either language.
func isYes(_ answer: String?) -> Bool {
  ["y", "yes", "j", "ja"].contains(folded(tidied(answer ?? "")))
}
