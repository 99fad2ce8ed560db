/// What can be done about an invitation.
public enum InvitationAction: Equatable, Sendable {
  /// Asks somebody whether they would take it on, saying why they were thought of. It is the only
  /// action that names somebody else, and it never touches their claim (R3).
  case invite(PersonID, text: String)
  /// Takes back what whoever acts asked somebody.
  case withdraw(PersonID)
  /// Says yes, which is to claim: all that holds of claiming holds here.
  case accept(ClaimTerms)
  /// Says no. No reason is asked, and the log says neither who nor what (R3).
  case decline
}

extension Board {
  /// What is done about an invitation to a task.
  func inviting(
    _ action: InvitationAction,
    to old: Task,
    by actor: PersonID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    var task = old
    switch action {
    case .invite(let guest, let text):
      let text = tidied(text)
      guard let person = people[guest] else { throw .unknownPerson(guest) }
      if let day = person.left { throw .personLeft(person, on: day) }
      guard guest != actor else { throw .inviteOneself(task) }
      if let claim = task.claim(of: guest), !claim.beside || claim.waiting {
        throw .guestIsOnIt(task, guest)
      }
      guard !task.invites.contains(where: { $0.person == guest }) else {
        throw .alreadyInvited(task, guest)
      }
      guard !text.isEmpty else { throw .textMissing }
      task.invites.append(Invite(person: guest, by: actor, at: instant, text: text))
      return DeedDone(.invite, .task(task))
    case .withdraw(let guest):
      let isMine = task.invites.contains { $0.person == guest && $0.by == actor }
      guard isMine else { throw .notInvited(task) }
      return ending(guest, in: task)
    case .accept(let terms):
      guard task.invites.contains(where: { $0.person == actor }) else { throw .notInvited(task) }
      return try claiming(task, terms, by: actor, at: instant, today: today)
    case .decline:
      guard task.invites.contains(where: { $0.person == actor }) else { throw .notInvited(task) }
      return ending(actor, in: task)
    }
  }

  /// The task without an invitation; whether it was declined or taken back, nobody can tell.
  private func ending(_ guest: PersonID, in old: Task) -> DeedDone {
    var task = old
    task.invites.removeAll { $0.person == guest }
    var done = DeedDone(.endInvite, .task(task))
    done.leavesNoTrace = true
    return done
  }
}
