/// Something decided together by consent, or on its way to that (R9), with a day on which we look at
/// it again.
public struct Agreement: Equatable, Sendable, Identifiable {
  /// How far it is.
  public enum State: String, Sendable, CaseIterable {
    case proposed, adopted, ended
  }

  /// The identifier: short and random.
  public internal(set) var id: AgreementID
  /// What it is about, in one line.
  public var title: String
  /// What we agree on, when the title does not say it all.
  public var text: String?
  /// What it is good for.
  public var why: String?
  /// How we would explain it to a resident.
  public var explain: String?
  /// What it rests on, when that was said.
  public var ground: Reservation.Ground?
  /// The article, when it rests on the law.
  public var ref: String?
  /// What people say of it, one reaction a person.
  public var reactions: [Reaction]
  /// Since when it holds; absent while it is a proposal.
  public var adopted: Adoption?
  /// The day on which we look at it again.
  public var reviewOn: Day
  /// Since when it holds no longer, or is proposed no longer.
  public var ended: Instant?
  /// Why it ended, when that was said.
  public var because: String?

  /// Makes a proposal.
  public init(id: AgreementID, title: String, reviewOn: Day) {
    self.id = id
    self.title = title
    self.reviewOn = reviewOn
    reactions = []
  }
}

/// When something was decided, and in which meeting.
public struct Adoption: Equatable, Sendable {
  /// When.
  public var at: Instant
  /// In which meeting, if in one.
  public var meeting: MeetingID?

  /// Makes a decision.
  public init(at: Instant, meeting: MeetingID? = nil) {
    self.at = at
    self.meeting = meeting
  }
}

/// What one person says of a proposal.
public struct Reaction: Equatable, Sendable {
  /// What sort of reaction it is.
  public enum Kind: String, Sendable, CaseIterable {
    case consent, objection, question
  }

  /// Who says it.
  public var person: PersonID
  /// What sort of reaction it is.
  public var kind: Kind
  /// The objection or the question, in words; an objection always has them.
  public var reason: String?
  /// Whether an objection was solved, or a question answered.
  public var solved: Bool
  /// How that was done.
  public var how: String?
  /// When it was said.
  public var at: Instant?
  /// The meeting in which it was said aloud, when somebody else typed it there.
  public var via: MeetingID?

  /// Makes a reaction.
  public init(
    person: PersonID,
    kind: Kind,
    reason: String? = nil,
    solved: Bool = false,
    how: String? = nil,
    at: Instant? = nil,
    via: MeetingID? = nil
  ) {
    self.person = person
    self.kind = kind
    self.reason = reason
    self.solved = solved
    self.how = how
    self.at = at
    self.via = via
  }

  /// Whether something is still to be solved or answered.
  public var isOpen: Bool { kind != .consent && !solved }
}

extension Agreement {
  /// How far it is.
  public var state: State {
    if ended != nil { return .ended }
    return adopted == nil ? .proposed : .adopted
  }

  /// What is agreed on: the text, or the title when that says it all.
  public var wording: String { text ?? title }

  /// The objections that nobody solved yet; as long as there is one, it is not adopted.
  public var openObjections: [Reaction] { reactions.filter { $0.kind == .objection && $0.isOpen } }

  /// The questions that were not answered yet.
  public var openQuestions: [Reaction] { reactions.filter { $0.kind == .question && $0.isOpen } }

  /// Those who consent.
  public var consents: [Reaction] { reactions.filter { $0.kind == .consent } }

  /// What somebody says of it.
  public func reaction(of person: PersonID) -> Reaction? {
    reactions.first { $0.person == person }
  }

  /// Whether it holds, and its day to be looked at again has come.
  public func isToBeReviewed(on day: Day) -> Bool { state == .adopted && reviewOn <= day }
}
