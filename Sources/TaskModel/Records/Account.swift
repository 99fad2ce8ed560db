/// What a stakeholder said about something that was done for them (R6).
public struct Account: Equatable, Sendable {
  /// Who it was done for.
  public var stakeholder: StakeholderID
  /// When it was written down.
  public var at: Instant?
  /// Who wrote it down.
  public var by: PersonID?
  /// Whether they were asked; “not yet” is fine, and comes back on ``laterOn``.
  public var asked: Bool
  /// What they said.
  public var said: String?
  /// An effect that nobody wanted.
  public var unwanted: String?
  /// The day on which they are asked after all.
  public var laterOn: Day?

  /// Makes an account.
  public init(
    stakeholder: StakeholderID,
    at: Instant?,
    by: PersonID?,
    asked: Bool = false,
    said: String? = nil,
    unwanted: String? = nil,
    laterOn: Day? = nil
  ) {
    self.stakeholder = stakeholder
    self.at = at
    self.by = by
    self.asked = asked
    self.said = said
    self.unwanted = unwanted
    self.laterOn = laterOn
  }
}

/// What somebody says, on finishing or giving back a repeating task, of doing it once more.
public struct Again: Equatable, Sendable {
  /// Whether they would.
  public enum Answer: String, Sendable, CaseIterable {
    case yes, no, differently
  }

  /// Who says so.
  public var by: PersonID
  /// When.
  public var at: Instant?
  /// Whether they would do it again.
  public var answer: Answer
  /// What they would do differently, or another word on it.
  public var text: String?

  /// Makes an answer.
  public init(by: PersonID, at: Instant?, answer: Answer, text: String? = nil) {
    self.by = by
    self.at = at
    self.answer = answer
    self.text = text
  }
}

/// The answer to “could people do this themselves?”, asked of a repeating task once a cycle (R13).
public struct SelfReview: Equatable, Sendable {
  /// What it comes to.
  public enum Answer: String, Sendable, CaseIterable {
    /// We go on doing it.
    case keep
    /// We do it together with them.
    case together
    /// They can, with a guide.
    case guide
    /// It can stop.
    case stop
  }

  /// When it was answered.
  public var at: Instant?
  /// Who answered.
  public var by: PersonID?
  /// The answer.
  public var answer: Answer

  /// Makes an answer.
  public init(at: Instant?, by: PersonID?, answer: Answer) {
    self.at = at
    self.by = by
    self.answer = answer
  }
}
