/// What can be done to a task, beside adding, claiming, giving back, finishing and dropping it.
public enum TaskAction: Equatable, Sendable {
  /// Says what it is stuck on. Undone by what it was stuck on before, or nothing.
  case wait(for: String)
  /// Says that it goes on. Undone by what it was stuck on.
  case resume
  /// Says of a repeating task whether one would do it again, as on giving it back. Undone by what
  /// one said before, or nothing.
  case again(AgainWords)
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
    case .again(let words):
      try say(words, of: &task, by: actor, at: instant)
      return DeedDone(.again, .task(task))
    }
  }
}
