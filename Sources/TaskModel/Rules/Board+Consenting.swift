// Deciding by consent: somebody consents, and nobody objects.

extension Board {
  /// Refuses an agreement that holds although an objection is open.
  func checkAdopted(_ agreement: Agreement) throws(Refusal) {
    guard agreement.adopted != nil, agreement.ended == nil else { return }
    let open = agreement.openObjections.map(\.person)
    if !open.isEmpty { throw .objectionsOpen(agreement.id, of: open) }
  }

  /// Refuses an agreement that comes back as one that holds, and to which nobody consents.
  func checkConsented(_ agreement: Agreement, from old: Agreement?) throws(Refusal) {
    guard agreement.adopted != nil, agreement.ended == nil, agreement.consents.isEmpty else {
      return
    }
    // Agreed on by hand, or before it was asked: that is not of this coming back.
    if let old, old.adopted != nil, old.consents.isEmpty { return }
    throw .consentMissing(agreement.id)
  }

  /// Who is at a meeting and has said nothing of a proposal themselves, in the order of the meeting.
  public func silent(about agreement: Agreement, at meeting: Meeting) -> [PersonID] {
    meeting.present.filter { id in
      agreement.reaction(of: id) == nil && people[id].map { $0.left == nil } ?? false
    }
  }

  /// The same by their identifiers; nobody, when one of them is not there.
  public func silent(about agreement: AgreementID, at meeting: MeetingID) -> [PersonID] {
    guard let agreement = agreements[agreement], let meeting = meetings[meeting] else { return [] }
    return silent(about: agreement, at: meeting)
  }

  /// What it comes to that people who are present consent aloud, and one of them types it.
  ///
  /// Each of them is an entry of the log of their own, with who it is of and who typed it. What
  /// somebody said of it themselves stands: nobody else takes that away.
  func consenting(
    to id: AgreementID,
    _ people: [PersonID],
    since basis: Agreement?,
    in meeting: MeetingID,
    at instant: Instant
  ) throws(Refusal) -> [DeedDone] {
    let meeting = try checkGoesOn(meeting)
    guard var agreement = agreements[id] else { throw .unknownAgreement(id) }
    guard agreement.ended == nil else { throw .agreementEnded(id) }
    guard agreement.adopted == nil else { throw .agreementAdopted(id) }
    try checkWords(of: agreement, readSince: basis)
    var deeds: [DeedDone] = []
    for person in people { try checkPresent(person, at: meeting) }
    let spoken = people.filter { agreement.reaction(of: $0) != nil }
    guard spoken.isEmpty, !people.isEmpty else { throw .alreadyReacted(id, spoken) }
    for person in people where agreement.reaction(of: person) == nil {
      agreement.reactions.append(
        Reaction(person: person, kind: .consent, at: instant, via: meeting.id)
      )
      var done = DeedDone(.react, .agreement(agreement))
      done.who = person
      done.via = meeting.id
      deeds.append(done)
    }
    return deeds
  }

  /// The meeting, when it is there and goes on.
  @discardableResult
  func checkGoesOn(_ id: MeetingID) throws(Refusal) -> Meeting {
    guard let meeting = meetings[id] else { throw .unknownMeeting(id) }
    guard meeting.isOpen else { throw .meetingClosed(id) }
    return meeting
  }
}
