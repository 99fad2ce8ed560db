import BoardFile
import BoardUI
import Canvas
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
      guard case .clashes = refusal, canAskAside, isAnyway(sentences.refusal(refusal)) else {
        throw .refused(refusal, sentences)
      }
      return try act(as: actor) { _ in action(true) }
    }
  }

  /// Tells a warning and asks whether to go on.
  func isAnyway(_ warning: Phrase) -> Bool {
    complain(warning[language].sanitised)
    complain(Phrase(en: "Do it anyway? [y/N]", nl: "Toch doen? [j/N]")[language])
    return isYes(readLine())
  }
}
