import BoardFile
import BoardUI
import TaskModel

extension Session {
  /// Carries out an action on the file as it is now.
  ///
  /// - Parameters:
  ///   - actor: Who does it.
  ///   - action: Makes the action for the board as it is in the file; asked once.
  /// - Returns: The board after it, and the record as it stands in the file.
  /// - Throws: The reason why it was not done; the file is as it was then.
  func act(
    as actor: PersonID?,
    _ action: (Board) -> Action
  ) throws(CommandFailure) -> Committed {
    var latest = board
    do throws(UpdateFailure) {
      return try store.update(from: snapshot, waitingAtMost: lockWait) {
        board throws(Refusal) in
        latest = board
        // The time is that at which we have the lock, so that waiting lists are in the order in
        // which people were told about them.
        return try board.applying(action(board), in: .now(actor, clock))
      }
    } catch {
      throw CommandFailure(error, sentences(on: latest))
    }
  }
}

extension Occasion {
  /// Somebody acts now, on the day it is by this clock.
  static func now(_ person: PersonID?, _ clock: WallClock) -> Occasion {
    let now = LocalTime.now()
    return Occasion(by: person, at: now, today: clock.day(of: now))
  }
}

extension CommandFailure {
  /// Makes the failure of why nothing was changed.
  init(_ failure: UpdateFailure, _ sentences: Sentences) {
    self =
      switch failure {
      case .refused(let refusal): .refused(refusal, sentences)
      case .file(let error): .boardFile(error)
      }
  }
}
