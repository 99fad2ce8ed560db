/// What can be done to a proposal or an agreement, beside proposing it.
///
/// With the agreement as whoever acts saw it, nobody answers to words that others changed since, and
/// what others wrote in the same place is not overwritten.
public enum AgreementAction: Equatable, Sendable {
  /// Changes it. When what is agreed on changes, whoever was content with it is asked anew. Undone by
  /// the fields as they were.
  case edit(AgreementChanges)
  /// Says what whoever acts thinks of it, in the place of what they said before. Undone by that.
  case react(ReactionWords, since: Agreement? = nil)
  /// Takes back what whoever acts said of it. Undone by saying it.
  case withdraw
  /// Says that somebody's objection is solved, or their question answered. Undone by the opposite.
  ///
  /// Whoever it is of needs no words. Of an objection somebody else may say so, too, with how.
  case solve(PersonID, how: String?, since: Agreement? = nil)
  /// Decides it, when somebody consents and no objection is left; in a meeting that goes on, or
  /// not in one. Undone by it being a proposal.
  case adopt(in: MeetingID?, since: Agreement? = nil)
  /// Says that it was looked at and stays, until this day. Undone by the day before.
  case review(Day, since: Agreement? = nil)
  /// Ends it, or withdraws the proposal. Undone by the opposite.
  case end(because: String?, since: Agreement? = nil)
}

/// What somebody says of a proposal.
public enum ReactionWords: Equatable, Sendable {
  case consent
  /// An objection, with its reason.
  case objection(String)
  case question(String)

  /// What sort of reaction it is.
  public var kind: Reaction.Kind {
    switch self {
    case .consent: .consent
    case .objection: .objection
    case .question: .question
    }
  }

  /// The objection or the question.
  public var text: String? {
    switch self {
    case .consent: nil
    case .objection(let text), .question(let text): text
    }
  }
}

/// What is to change about a proposal or an agreement; what is absent stays, and an empty text takes
/// it away.
public struct AgreementChanges: Equatable, Sendable {
  /// What it is about.
  public var title: String?
  /// What we agree on.
  public var text: String?
  /// What it is good for.
  public var why: String?
  /// How we would explain it to a resident.
  public var explain: String?
  /// What it rests on.
  public var ground: Reservation.Ground?
  /// Whether nothing is said any more of what it rests on.
  public var hasNoGround = false
  /// The article.
  public var ref: String?
  /// When we look at it again.
  public var reviewOn: Day?
  /// The agreement as whoever changes it saw it; when given, what others changed since is not
  /// overwritten.
  public var basis: Agreement?

  /// Makes changes, none at first.
  public init() {}
}

extension Board {
  /// The proposal as it is put to everybody.
  func proposing(_ draft: Agreement, today: Day) throws(Refusal) -> DeedDone {
    var agreement = draft
    agreement.tidy()
    guard agreements[agreement.id] == nil else { throw .identifierTaken(agreement.id.rawValue) }
    try checkExplained(agreement)
    guard agreement.reviewOn > today else { throw .reviewNotAhead(agreement.reviewOn) }
    agreement.reactions = []
    agreement.adopted = nil
    agreement.ended = nil
    agreement.because = nil
    return DeedDone(.propose, .agreement(agreement))
  }

  /// What an action on an agreement comes to.
  func deed(
    _ action: AgreementAction,
    on id: AgreementID,
    by actor: PersonID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    guard var agreement = agreements[id] else { throw .unknownAgreement(id) }
    guard agreement.ended == nil else { throw .agreementEnded(id) }
    switch action {
    case .edit(let changes):
      try edit(&agreement, changes, today: today)
      return DeedDone(.editAgreement, .agreement(agreement))
    case .react(let words, let basis):
      try checkWords(of: agreement, readSince: basis)
      try react(words, to: &agreement, as: actor, at: instant)
      return DeedDone(.react, .agreement(agreement))
    case .withdraw:
      guard agreement.adopted == nil else { throw .agreementAdopted(id) }
      guard agreement.reaction(of: actor) != nil else { throw .noReaction(id, of: actor) }
      agreement.reactions.removeAll { $0.person == actor }
      return DeedDone(.withdraw, .agreement(agreement))
    case .solve(let person, let how, let basis):
      try checkReaction(of: person, to: agreement, readSince: basis)
      try solve(what: person, how, in: &agreement, by: actor)
      return DeedDone(.solve, .agreement(agreement))
    case .adopt(let meeting, let basis):
      guard agreement.adopted == nil else { throw .agreementAdopted(id) }
      try checkWords(of: agreement, readSince: basis)
      if let meeting { try checkGoesOn(meeting) }
      agreement.adopted = Adoption(at: instant, meeting: meeting)
      try checkAdopted(agreement)
      guard !agreement.consents.isEmpty else { throw .consentMissing(id) }
      guard agreement.reviewOn > today else { throw .reviewNotAhead(agreement.reviewOn) }
      return DeedDone(.adopt, .agreement(agreement))
    case .review(let day, let basis):
      guard agreement.adopted != nil else { throw .notAdopted(id) }
      guard day > today else { throw .reviewNotAhead(day) }
      guard day != agreement.reviewOn else { throw .nothingChanged }
      let before = agreement
      agreement.reviewOn = day
      try check([.reviewOn], from: before, to: agreement, since: basis) { .agreement(id, $0) }
      return DeedDone(.reviewAgreement, .agreement(agreement))
    case .end(let because, let basis):
      try checkWords(of: agreement, readSince: basis)
      agreement.ended = instant
      agreement.because = tidiedIfAny(because)
      return DeedDone(.endAgreement, .agreement(agreement))
    }
  }

  /// Refuses an answer to words that others changed since they were read.
  func checkWords(
    of agreement: Agreement,
    readSince basis: Agreement?
  ) throws(Refusal) {
    try check([.title, .text], of: agreement, readSince: basis) { .agreement(agreement.id, $0) }
  }

  /// Refuses to call solved what somebody did not say yet when it was read.
  private func checkReaction(
    of person: PersonID,
    to agreement: Agreement,
    readSince basis: Agreement?
  ) throws(Refusal) {
    guard let basis, let now = agreement.reaction(of: person) else { return }
    let seen = basis.reaction(of: person)
    guard now.kind == seen?.kind, now.reason == seen?.reason else {
      throw changedMeanwhile(.agreement(agreement.id, .reactions))
    }
  }

  /// Refuses an agreement of which it is not said what it is, or what it is good for.
  private func checkExplained(_ agreement: Agreement) throws(Refusal) {
    guard !agreement.title.isEmpty else { throw .textMissing }
    guard agreement.why != nil, agreement.ground != .law || agreement.ref != nil else {
      throw .agreementUnexplained(agreement)
    }
  }

  private func edit(
    _ agreement: inout Agreement,
    _ changes: AgreementChanges,
    today: Day
  ) throws(Refusal) {
    let before = agreement
    if let text = changes.title { agreement.title = text }
    if let text = changes.text { agreement.text = text }
    if let text = changes.why { agreement.why = text }
    if let text = changes.explain { agreement.explain = text }
    if let ground = changes.ground { agreement.ground = ground }
    if changes.hasNoGround { agreement.ground = nil }
    if let text = changes.ref { agreement.ref = text }
    if let day = changes.reviewOn {
      guard day > today else { throw .reviewNotAhead(day) }
      agreement.reviewOn = day
    }
    agreement.tidy()
    try check(from: before, to: agreement, since: changes.basis) { .agreement(before.id, $0) }
    guard agreement != before else { throw .nothingChanged }
    try checkExplained(agreement)
    guard !agreement.saysTheSame(as: before) else { return }
    guard agreement.adopted == nil else { throw .agreementAdopted(agreement.id) }
    // They were content with something else. What is open stays: only those who said it know
    // whether the new words take it away.
    agreement.reactions.removeAll { !$0.isOpen }
  }

  private func react(
    _ words: ReactionWords,
    to agreement: inout Agreement,
    as person: PersonID,
    at instant: Instant
  ) throws(Refusal) {
    guard agreement.adopted == nil else { throw .agreementAdopted(agreement.id) }
    let reason = tidiedIfAny(words.text)
    if words.kind == .objection, reason == nil { throw .objectionUnexplained(agreement.id) }
    if words.kind == .question, reason == nil { throw .textMissing }
    let index = agreement.reactions.firstIndex { $0.person == person }
    if let index {
      let old = agreement.reactions[index]
      if old.kind == words.kind, old.reason == reason, !old.solved { throw .nothingChanged }
    }
    let new = Reaction(person: person, kind: words.kind, reason: reason, at: instant)
    if let index {
      agreement.reactions[index] = new
    } else {
      agreement.reactions.append(new)
    }
  }

  private func solve(
    what person: PersonID,
    _ how: String?,
    in agreement: inout Agreement,
    by actor: PersonID
  ) throws(Refusal) {
    guard agreement.adopted == nil else { throw .agreementAdopted(agreement.id) }
    let index = agreement.reactions.firstIndex { $0.person == person && $0.isOpen }
    guard let index else { throw .noReaction(agreement.id, of: person) }
    let how = tidiedIfAny(how)
    // When whoever said it is gone, it would stay open for ever.
    let isGone = people[person].map { $0.left != nil } ?? true
    if person != actor, !isGone {
      // Only whoever asked knows whether the answer is one.
      if agreement.reactions[index].kind == .question {
        throw .onlyTheyKnow(agreement.id, person)
      }
      if how == nil { throw .solutionMissing(agreement.id, person) }
    }
    agreement.reactions[index].solved = true
    agreement.reactions[index].how = how
  }
}

extension Agreement {
  /// Whether the same is agreed on.
  func saysTheSame(as other: Agreement) -> Bool { title == other.title && text == other.text }
}
