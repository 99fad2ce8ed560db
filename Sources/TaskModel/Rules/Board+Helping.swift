/// What can be done about a call for help.
public enum HelpAction: Equatable, Sendable {
  /// Asks for somebody's talent, instead of what was asked before.
  /// With the task as whoever asks saw it, what others asked since is not overwritten.
  case ask(talent: String, note: String?, since: Task? = nil)
  /// Says that it is answered, or no longer needed; with the task as it was seen, not what others
  /// asked since.
  case end(since: Task? = nil)
  /// Comes to help: joins beside the places, so never too late. The task stays with whoever has it.
  case join
}

extension Board {
  /// What is done about a call for help (R11).
  func helping(
    _ action: HelpAction,
    with old: Task,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    var task = old
    switch action {
    case .ask(let talent, let note, let basis):
      var call = HelpRequest(talent: talent, note: note, by: actor, at: instant)
      call.tidy()
      guard call.talent != nil else { throw .talentMissing }
      if let before = task.help, before.talent == call.talent, before.note == call.note {
        throw .alreadySo(task)
      }
      task.help = call
      try check([.help], from: old, to: task, since: basis) { .progress(old, $0) }
      return DeedDone(.askHelp, .task(task))
    case .end(let basis):
      guard task.help != nil else { throw .helpNotAsked(task) }
      task.help = nil
      try check([.help], from: old, to: task, since: basis) { .progress(old, $0) }
      return DeedDone(.endHelp, .task(task))
    case .join:
      guard task.help != nil else { throw .helpNotAsked(task) }
      if let mine = task.claim(of: actor), mine.hasPlace || mine.beside {
        throw .alreadyOnIt(task, person: actor, since: mine.at)
      }
      if let index = task.claims.firstIndex(where: { $0.person == actor }) {
        // Their turn on the waiting list stays theirs.
        task.claims[index].part = .help
        task.claims[index].beside = true
      } else {
        task.claims.append(Claim(person: actor, at: instant, part: .help, beside: true))
      }
      return DeedDone(.help, .task(task))
    }
  }
}
