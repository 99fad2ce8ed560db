extension Board {
  /// The task, finished; anybody may say so, for we trust instead of asking permission (R9).
  func finishing(_ id: TaskID, by actor: PersonID, at instant: Instant) throws(Refusal) -> Task {
    var task = try taskToDo(id)
    task.done = Stamp(at: instant, by: actor)
    return task
  }

  /// The task, back on the board, with whoever was on it.
  func reopening(_ id: TaskID) throws(Refusal) -> Task {
    var task = try task(id)
    guard !task.state.isUnfinishedBusiness else { throw .notFinished(task) }
    task.done = nil
    task.dropped = nil
    return task
  }

  /// The task, dropped as ballast, with the reason (R13).
  func dropping(
    _ id: TaskID,
    because reason: String,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Task {
    var task = try taskToDo(id)
    let reason = tidied(reason)
    guard !reason.isEmpty else { throw .reasonMissing }
    task.dropped = Dropped(at: instant, by: actor, because: reason)
    return task
  }
}
