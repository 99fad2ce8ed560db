/// What can be done to a task, beside adding, claiming, giving back, finishing and dropping it.
public enum TaskAction: Equatable, Sendable {
  /// Says what it is stuck on. Undone by what it was stuck on before, or nothing.
  /// With the task as whoever says it saw it, what others said since is not overwritten.
  case wait(for: String, since: Task? = nil)
  /// Says that it goes on. Undone by what it was stuck on.
  /// With the task as whoever says it saw it, it stays stuck on what others said since.
  case resume(since: Task? = nil)
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
  /// Changes fields of it. Undone by those fields as they were.
  case edit(TaskChanges)
  /// Puts a step on its checklist. Undone by taking it off.
  case addStep(String)
  /// Ticks a step. Undone by taking the tick away.
  case finishStep(Step)
  /// Takes the tick of a step away. Undone by ticking it.
  case reopenStep(Step)
  /// Takes a step off. Undone by putting it back in its place.
  case removeStep(Step)
  /// Says something about it. Undone by taking that out.
  case remark(String)
  /// Asks something about it. Undone by taking that out.
  case ask(String)
  /// Answers a question or a remark. Undone by taking the answer out.
  case reply(to: RemarkID, String)
  /// Says, by whoever asked it, that a question is answered. Undone by opening it again.
  case answered(RemarkID)
  /// Splits it into parts, which are new tasks. Undone by taking them off the board.
  case split(into: [Task])
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
    switch action {
    case .place(let action): return try placing(action, in: try taskToDo(id), today: today)
    case .standIn(let isSought):
      return try seekingStandIn(isSought, for: try taskToDo(id), by: actor)
    case .invitation(let action):
      return try inviting(
        action,
        to: try taskToDo(id),
        by: actor,
        at: instant,
        today: today
      )
    case .help(let action):
      return try helping(action, with: try taskToDo(id), by: actor, at: instant)
    case .wait(let what, let basis):
      let before = try taskToDo(id)
      var task = before
      let what = tidied(what)
      guard !what.isEmpty else { throw .textMissing }
      task.waiting = Waiting(on: what, by: actor, since: instant)
      try check([.waiting], from: before, to: task, since: basis) { .progress(before, $0) }
      return DeedDone(.wait, .task(task))
    case .resume(let basis):
      let before = try taskToDo(id)
      var task = before
      guard task.waiting != nil else { throw .notWaiting(task) }
      task.waiting = nil
      try check([.waiting], from: before, to: task, since: basis) { .progress(before, $0) }
      return DeedDone(.resume, .task(task))
    case .again(let words):
      var task = try taskToDo(id)
      try say(words, of: &task, by: actor, at: instant)
      return DeedDone(.again, .task(task))
    case .edit(let changes): return DeedDone(.edit, .task(try editing(id, changes)))
    case .addStep(let text): return DeedDone(.addStep, .task(try addingStep(text, to: id)))
    case .finishStep(let step):
      return DeedDone(.finishStep, .task(try settingStep(step, done: true, of: id)))
    case .reopenStep(let step):
      return DeedDone(.reopenStep, .task(try settingStep(step, done: false, of: id)))
    case .removeStep(let step):
      return DeedDone(.removeStep, .task(try removingStep(step, from: id)))
    case .remark(let text):
      let task = try remarking(text, .remark, on: id, by: actor, at: instant)
      return DeedDone(.remark, .task(task))
    case .ask(let text):
      let task = try remarking(text, .question, on: id, by: actor, at: instant)
      return DeedDone(.ask, .task(task))
    case .reply(let target, let text):
      let task = try replying(text, to: target, on: id, by: actor, at: instant)
      return DeedDone(.reply, .task(task))
    case .answered(let target):
      return DeedDone(.answered, .task(try settling(target, on: id, by: actor, at: instant)))
    case .split(let drafts): return try splitting(id, into: drafts, by: actor, at: instant)
    }
  }
}
