import BoardFile
import BoardUI
import Canvas
import Glibc
import TaskModel

extension Session {
  /// Claims, and asks at a terminal whether to do so anyway when it clashes with something else.
  ///
  /// In a script a clash is a refusal that says how to pass it.
  ///
  /// - Parameters:
  ///   - actor: Who claims.
  ///   - action: Makes the action; it is told whether clashes were passed.
  /// - Returns: The board after it.
  /// - Throws: Why it was not done.
  func claim(
    as actor: PersonID,
    _ action: (_ despiteClash: Bool) -> Action
  ) throws(CommandFailure) -> Committed {
    do {
      return try act(as: actor) { _ in action(false) }
    } catch .refused(let refusal, let sentences) {
      guard case .clashes = refusal, mayAsk, isAnyway(sentences.refusal(refusal)) else {
        throw .refused(refusal, sentences)
      }
      return try act(as: actor) { _ in action(true) }
    }
  }

  /// Whether there is somebody to be asked.
  private var mayAsk: Bool {
    form != .json && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
  }

  private func isAnyway(_ warning: Phrase) -> Bool {
    complain(warning[language].sanitised)
    complain(Phrase(en: "Do it anyway? [y/N]", nl: "Toch doen? [j/N]")[language])
    let answer = readLine().map { folded(tidied($0)) } ?? ""
    return ["y", "yes", "j", "ja"].contains(answer)
  }
}
