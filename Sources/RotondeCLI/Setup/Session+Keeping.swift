import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// How to pass the warning that words may show who a resident is.
struct KeepingOptions: ParsableArguments {
  @Flag(
    help: .both(
      en: "Keep it although it looks as if it shows who somebody is.",
      nl: "Bewaar het, ook al lijkt er iemand in te herkennen."
    )
  )
  var yes = false
}

extension Session {
  /// Keeps what somebody wrote, and asks at a terminal whether to when it looks as if it shows who a
  /// resident is.
  ///
  /// In a script that is a refusal that says how to pass it.
  ///
  /// - Parameters:
  ///   - actor: Who writes.
  ///   - keeping: Whether the warning was passed; `nil` where there are no words to warn about.
  ///   - action: Makes the action for the board as it is in the file.
  /// - Returns: The board after it.
  /// - Throws: Why it was not done.
  func keep(
    as actor: PersonID,
    _ keeping: KeepingOptions?,
    _ action: (Board) -> Action
  ) throws(CommandFailure) -> Committed {
    if keeping?.yes == true { return try act(as: actor) { .knowingly(action($0)) } }
    do {
      return try act(as: actor, action)
    } catch .refused(let refusal, let sentences) {
      guard case .showsResident = refusal, canAskAside, isAnyway(sentences.refusal(refusal)) else {
        throw .refused(refusal, sentences)
      }
      return try act(as: actor) { .knowingly(action($0)) }
    }
  }
}
