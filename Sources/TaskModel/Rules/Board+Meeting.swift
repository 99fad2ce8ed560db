// What has to hold in a meeting (R7).

extension Board {
  /// Puts somebody on a task who is present and says so out loud: the one exception to R3.
  ///
  /// Only whoever is marked present can be meant, and the claim says in which meeting it was.
  func claiming(
    _ id: TaskID,
    for person: PersonID,
    _ terms: ClaimTerms,
    in meeting: Meeting,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    try checkPresent(person, at: meeting)
    let task = try taskToDo(id)
    // To say yes is to come onto a task; what is changed on it then, everybody does themselves.
    if let claim = task.claim(of: person), claim.hasPlace {
      throw .alreadyOnIt(task, person: person, since: claim.at)
    }
    var done = try claiming(task, terms, by: person, at: instant, today: today)
    guard case .task(var claimed) = done.edits[0] else { return done }
    for index in claimed.claims.indices where claimed.claims[index].person == person {
      claimed.claims[index].via = meeting.id.rawValue
    }
    done.edits[0] = .task(claimed)
    done.who = person
    done.via = meeting.id
    return done
  }

  /// Refuses somebody who is not there.
  func checkPresent(_ id: PersonID, at meeting: Meeting) throws(Refusal) {
    try checkAround(id)
    guard meeting.present.contains(id) else { throw .notPresent(id, at: meeting.id) }
  }

  private func checkAround(_ id: PersonID) throws(Refusal) {
    guard let person = people[id] else { throw .unknownPerson(id) }
    if let day = person.left { throw .personLeft(person, on: day) }
  }

  /// Those present, with others.
  func adding(_ people: [PersonID], to present: [PersonID]) throws(Refusal) -> [PersonID] {
    var present = present
    for id in people where !present.contains(id) {
      try checkAround(id)
      present.append(id)
    }
    return present
  }

  /// Refuses a second meeting of a kind: whoever comes later joins the one that goes on.
  func checkNoneOpen(_ kind: Meeting.Kind) throws(Refusal) {
    if let other = openMeeting(kind) { throw .meetingOpen(other.id) }
  }

  func take(_ id: CaseID, in meeting: inout Meeting) throws(Refusal) {
    guard cases[id] != nil else { throw .unknownCase(id) }
    meeting.openingCase = id
    meeting.noCaseBecause = nil
  }

  func goWithoutCase(_ reason: String, in meeting: inout Meeting) throws(Refusal) {
    let reason = tidied(reason)
    guard !reason.isEmpty else { throw .caseMissing }
    meeting.openingCase = nil
    meeting.noCaseBecause = reason
  }

  func add(
    _ draft: Meeting.Note,
    to meeting: inout Meeting,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) {
    guard !meeting.noted.contains(where: { $0.id == draft.id }) else {
      throw .identifierTaken(draft.id.rawValue)
    }
    let text = tidied(draft.text)
    guard !text.isEmpty else { throw .textMissing }
    if let task = draft.about, tasks[task] == nil { throw .unknownTask(task) }
    meeting.noted.append(
      Meeting.Note(id: draft.id, at: instant, by: actor, text: text, about: draft.about)
    )
  }

  func add(
    _ draft: Meeting.Point,
    to meeting: inout Meeting,
    by actor: PersonID
  ) throws(Refusal) {
    guard !meeting.points.contains(where: { $0.id == draft.id }) else {
      throw .identifierTaken(draft.id.rawValue)
    }
    let text = tidied(draft.text)
    guard !text.isEmpty else { throw .textMissing }
    let by = draft.by ?? actor
    guard people[by] != nil else { throw .unknownPerson(by) }
    meeting.points.append(Meeting.Point(id: draft.id, by: by, text: text))
  }

  func settle(
    _ id: PointID,
    _ outcome: Meeting.Point.Outcome,
    _ ref: String?,
    in meeting: inout Meeting,
    since basis: Meeting?
  ) throws(Refusal) {
    guard let index = meeting.points.firstIndex(where: { $0.id == id }) else {
      throw .unknownPoint(id, of: meeting.id)
    }
    try checkOutcome(outcome, ref)
    let before = meeting.points[index]
    meeting.points[index].outcome = outcome
    meeting.points[index].ref = ref
    let seen = basis?.points.first { $0.id == id }
    guard let seen, before != seen, before != meeting.points[index] else { return }
    throw changedMeanwhile(.meeting(meeting.id, .points))
  }

  /// Refuses an outcome that says there is something, and not what.
  private func checkOutcome(
    _ outcome: Meeting.Point.Outcome,
    _ ref: String?
  ) throws(Refusal) {
    switch outcome {
    case .task, .question:
      guard let ref else {
        if outcome == .question { return }
        throw .outcomeUnnamed(outcome)
      }
      guard let task = TaskID(rawValue: ref) else { throw .outcomeUnnamed(outcome) }
      guard tasks[task] != nil else { throw .unknownTask(task) }
    case .agreement:
      guard let agreement = ref.flatMap(AgreementID.init) else { throw .outcomeUnnamed(outcome) }
      guard agreements[agreement] != nil else { throw .unknownAgreement(agreement) }
    case .nothing:
      guard ref == nil else { throw .nothingToDo }
    }
  }

  /// Refuses to end a meeting of which a point led nowhere, or that began with nothing (R7).
  func checkFinished(_ meeting: Meeting) throws(Refusal) {
    if !meeting.openPoints.isEmpty { throw .pointsOpen(meeting.id, meeting.openPoints) }
    if meeting.openingCase == nil, tidiedIfAny(meeting.noCaseBecause) == nil { throw .caseMissing }
  }

  /// Refuses a meeting that comes back with a point that led nowhere, or beside another.
  func checkRestored(_ meeting: Meeting, from old: Meeting?) throws(Refusal) {
    if meeting.closed != nil, meeting.openPoints != old?.openPoints, !meeting.openPoints.isEmpty {
      throw .pointsOpen(meeting.id, meeting.openPoints)
    }
    let isBack = meeting.isOpen && old?.isOpen != true
    if isBack, let other = meetings.first(where: { $0.goesOn(beside: meeting) }) {
      throw .meetingOpen(other.id)
    }
  }
}

extension Meeting {
  fileprivate func goesOn(beside other: Meeting) -> Bool {
    isOpen && kind == other.kind && id != other.id
  }

  /// Whether it names another record.
  func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id):
      host == id || present.contains(id) || points.contains { $0.by == id }
        || noted.contains { $0.by == id } || next?.person == id
    case .task(let id):
      walked.contains(id) || noted.contains { $0.about == id }
        || points.contains { $0.ref == id.rawValue }
    case .case(let id): openingCase == id
    case .agreement(let id):
      points.contains { $0.outcome == .agreement && $0.ref == id.rawValue }
    default: false
    }
  }
}
