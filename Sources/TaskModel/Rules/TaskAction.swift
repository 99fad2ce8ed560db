/// What can be done to a task, beside adding, claiming, giving back, finishing and dropping it.
public enum TaskAction: Equatable, Sendable {
  /// Says what it is stuck on. Undone by what it was stuck on before, or nothing.
  case wait(for: String)
  /// Says that it goes on. Undone by what it was stuck on.
  case resume
  /// Changes its kinds of place, or for whom one is (R4). Undone by the places as they were.
  case place(PlaceAction)
  /// Says that whoever acts seeks a stand-in, or no longer does (R12). Undone by the opposite.
  case standIn(Bool)
  /// Asks somebody to take it on, or answers (R3).
  case invitation(InvitationAction)
  /// Asks for help, or comes to help (R11).
  case help(HelpAction)
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
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    var task = try taskToDo(id)
    switch action {
    case .place(let action): return try placing(action, in: task, today: today)
    case .standIn(let isSought): return try seekingStandIn(isSought, for: task, by: actor)
    case .invitation(let action):
      return try inviting(action, to: task, by: actor, at: instant, today: today)
    case .help(let action): return try helping(action, with: task, by: actor, at: instant)
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
