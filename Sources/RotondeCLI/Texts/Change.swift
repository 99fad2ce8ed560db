import BoardUI
import TaskModel

/// What an action brought about, with the means to talk about it.
struct Change {
  /// What was done, and to which record.
  let entry: LogEntry
  /// Why there was no place, when a claim came to stand on the waiting list.
  let waitsFor: Refusal?
  /// Knows the board as it is after it.
  let sentences: Sentences

  /// The task it changed, when it was one.
  var task: Task? { entry.task.flatMap { sentences.board.tasks[$0] } }

  /// The person it added, when it was one.
  var person: Person? {
    subject(of: "person:").flatMap(PersonID.init(rawValue:)).flatMap { sentences.board.people[$0] }
  }

  /// The stakeholder it added, when it was one.
  var stakeholder: Stakeholder? {
    subject(of: "stakeholder:").flatMap(StakeholderID.init(rawValue:))
      .flatMap { sentences.board.stakeholders[$0] }
  }

  private func subject(of kind: String) -> String? {
    guard let on = entry.on, on.hasPrefix(kind) else { return nil }
    return String(on.dropFirst(kind.count))
  }
}
