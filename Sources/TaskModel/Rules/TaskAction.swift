/// What can be done to a task, beside adding, claiming, giving back, finishing and dropping it.
public enum TaskAction: Equatable, Sendable {
  /// Says what it is stuck on. Undone by what it was stuck on before, or nothing.
  case wait(for: String)
  /// Says that it goes on. Undone by what it was stuck on.
  case resume
}

extension Board {
  /// What an action on a task comes to.
  func deed(
    _ action: TaskAction,
    on id: TaskID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    var task = try taskToDo(id)
    switch action {
    case .wait(let what):
      let what = tidied(what)
      guard !what.isEmpty else { throw .textMissing }
      task.waiting = Waiting(on: what, by: actor, since: instant)
      return DeedDone(.wait, .task(task))
    case .resume:
      guard task.waiting != nil else { throw .notWaiting(task) }
      task.waiting = nil
      return DeedDone(.resume, .task(task))
    }
  }
}
