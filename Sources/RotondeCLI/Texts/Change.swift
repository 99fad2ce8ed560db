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

  /// The task it was done to, when it was one.
  var task: Task? { entry.task.flatMap { sentences.board.tasks[$0] } }

  /// The person it was done to, when it was one.
  var person: Person? {
    guard case .person(let id) = entry.subject else { return nil }
    return sentences.board.people[id]
  }

  /// The draw it was done to, when it was one.
  var draw: Draw? {
    guard case .draw(let id) = entry.subject else { return nil }
    return sentences.board.draws[id]
  }

  /// The inquiry it was done to, when it was one.
  var inquiry: Inquiry? {
    guard case .inquiry(let id) = entry.subject else { return nil }
    return sentences.board.inquiries[id]
  }

  /// The guide it was done to, when it was one.
  var guide: Guide? {
    guard case .guide(let id) = entry.subject else { return nil }
    return sentences.board.guides[id]
  }

  /// The stakeholder it was done to, when it was one.
  var stakeholder: Stakeholder? {
    guard case .stakeholder(let id) = entry.subject else { return nil }
    return sentences.board.stakeholders[id]
  }
}
