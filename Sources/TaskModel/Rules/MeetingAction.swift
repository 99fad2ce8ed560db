/// What can be done in a meeting, beside starting it.
///
/// Thanks, invitations, tasks and agreements are made as everywhere; who is at the meeting and does
/// so while it goes on, does it there. With the meeting, or the agreement, as whoever acts saw it, what
/// others decided in the same place since is not overwritten.
public enum MeetingAction: Equatable, Sendable {
  /// Marks people present. Undone by taking the marks away.
  case present([PersonID])
  /// Says that somebody is not there after all. Undone by marking them present.
  case notPresent(PersonID)
  /// Says who leads it; they are present. Undone by who led it before.
  case host(PersonID, since: Meeting? = nil)
  /// Begins with another case. Undone by the case before, or why there was none.
  case takeCase(CaseID, since: Meeting? = nil)
  /// Says why there is no case (R7). Undone by the case before.
  case noCase(because: String, since: Meeting? = nil)
  /// Goes to a step, for all screens. Undoing passes over it: one goes back by going there.
  case goTo(Meeting.Step)
  /// Says that a task was looked at and needs nothing. Undone by taking that back.
  case walkPast(TaskID)
  /// Puts somebody present on a task, who says yes out loud: R3's one exception. Undone by the claim
  /// as it was before, or none.
  case claim(TaskID, for: PersonID, ClaimTerms = ClaimTerms())
  /// Records that these people, who are present, consent aloud to a proposal of which they said
  /// nothing themselves. Undone by their having said nothing.
  case consent(AgreementID, of: [PersonID], since: Agreement? = nil)
  /// Writes something down. Undone by taking it out.
  case note(Meeting.Note)
  /// Brings something up. Undone by taking it out.
  case addPoint(Meeting.Point)
  /// Says what came of a point: a task or an agreement, by its identifier; a question, asked at a
  /// task or not; or nothing. Undone by what it was before.
  case settle(PointID, Meeting.Point.Outcome, ref: String? = nil, since: Meeting? = nil)
  /// Says what we celebrate. Undone by taking it out.
  case celebrate(String)
  /// Says that somebody present, or whoever acts, leads the next one. Undone by who did before.
  case leadNext(PersonID, since: Meeting? = nil)
  /// Draws who leads the next one, among people who are present (R15). Undone by who did before.
  case drawNext(from: [PersonID], seed: String, since: Meeting? = nil)
  /// Ends it, when each point has its outcome. Undone by going on.
  case close
  /// Goes on after all. Undone by the same end.
  case reopen
}

extension Board {
  /// What starting a meeting comes to (R7).
  func starting(
    _ draft: Meeting,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    guard meetings[draft.id] == nil else { throw .identifierTaken(draft.id.rawValue) }
    try checkNoneOpen(draft.kind)
    var meeting = Meeting(id: draft.id, at: instant, kind: draft.kind)
    let host = draft.host ?? actor
    meeting.host = host
    meeting.present = try adding([host] + draft.present, to: [])
    if let id = draft.openingCase {
      try take(id, in: &meeting)
    } else {
      try goWithoutCase(draft.noCaseBecause ?? "", in: &meeting)
    }
    return DeedDone(.startMeeting, .meeting(meeting))
  }

  /// What an action in a meeting comes to.
  func deed(
    _ action: MeetingAction,
    on id: MeetingID,
    by actor: PersonID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    guard var meeting = meetings[id] else { throw .unknownMeeting(id) }
    if case .reopen = action {
      guard meeting.closed != nil else { throw .meetingOpen(id) }
      try checkNoneOpen(meeting.kind)
      meeting.closed = nil
      return DeedDone(.reopenMeeting, .meeting(meeting))
    }
    guard meeting.isOpen else { throw .meetingClosed(id) }
    if case .claim(let task, let person, let terms) = action {
      return try claiming(task, for: person, terms, in: meeting, at: instant, today: today)
    }
    let before = meeting
    let deed = try change(&meeting, action, by: actor, at: instant)
    guard meeting != before else { throw .nothingChanged }
    return DeedDone(deed, .meeting(meeting))
  }

  private func change(
    _ meeting: inout Meeting,
    _ action: MeetingAction,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Deed {
    let before = meeting
    func check(_ aspect: MeetingAspect, since basis: Meeting?) throws(Refusal) {
      try self.check([aspect], from: before, to: meeting, since: basis) { .meeting(before.id, $0) }
    }
    switch action {
    case .present(let people):
      meeting.present = try adding(people, to: meeting.present)
      return .present
    case .notPresent(let person):
      meeting.present.removeAll { $0 == person }
      return .notPresent
    case .host(let person, let basis):
      meeting.present = try adding([person], to: meeting.present)
      meeting.host = person
      try check(.host, since: basis)
      return .leadMeeting
    case .takeCase(let id, let basis):
      try take(id, in: &meeting)
      try check(.case, since: basis)
      return .takeCase
    case .noCase(let reason, let basis):
      try goWithoutCase(reason, in: &meeting)
      try check(.case, since: basis)
      return .noCase
    case .goTo(let step):
      guard step != meeting.currentStep else { throw .nothingChanged }
      meeting.step = step
      return .goToStep
    case .walkPast(let id):
      _ = try task(id)
      if !meeting.walked.contains(id) { meeting.walked.append(id) }
      return .walkPast
    case .note(let draft):
      try add(draft, to: &meeting, by: actor, at: instant)
      return .noteMeeting
    case .addPoint(let draft):
      try add(draft, to: &meeting, by: actor)
      return .addPoint
    case .settle(let point, let outcome, let ref, let basis):
      try settle(point, outcome, ref, in: &meeting, since: basis)
      return .settlePoint
    case .celebrate(let words):
      let words = tidied(words)
      guard !words.isEmpty else { throw .textMissing }
      if !meeting.celebrated.contains(words) { meeting.celebrated.append(words) }
      return .celebrate
    case .leadNext(let person, let basis):
      if person != actor { try checkPresent(person, at: meeting) }
      meeting.next = Meeting.NextHost(person: person, how: .claimed)
      try check(.next, since: basis)
      return .leadNext
    case .drawNext(let pool, let seed, let basis):
      meeting.next = try drawing(from: pool, seed: seed, at: meeting)
      try check(.next, since: basis)
      return .drawNext
    case .close:
      try checkFinished(meeting)
      meeting.closed = instant
      return .closeMeeting
    case .claim, .consent, .reopen: throw .nothingToDo
    }
  }
}
