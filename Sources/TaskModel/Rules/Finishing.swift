/// What is said on finishing a task, or later on looking back on it; all of it may be left out, for
/// “don't know yet” is an answer (R16).
public struct Finishing: Equatable, Sendable {
  /// The day it is, in the board's time zone; the next time of a repeating task is not before it.
  public var today: Day?
  /// What the stakeholders said.
  public var accounts: [AccountWords]
  /// The day on which those who were not asked yet are asked after all.
  public var askLaterOn: Day?
  /// Of an experiment: what happened.
  public var happened: String?
  /// Of an experiment: what we learnt from it.
  public var learned: String?
  /// Of a repeating task: whether whoever acts would do it again.
  public var again: AgainWords?
  /// Of a repeating task: whether people could do it themselves (R13).
  public var selfReview: SelfReview.Answer?

  /// Makes what is said; without anything, the task is done and nothing was asked yet.
  public init(
    today: Day? = nil,
    accounts: [AccountWords] = [],
    askLaterOn: Day? = nil,
    happened: String? = nil,
    learned: String? = nil,
    again: AgainWords? = nil,
    selfReview: SelfReview.Answer? = nil
  ) {
    self.today = today
    self.accounts = accounts
    self.askLaterOn = askLaterOn
    self.happened = happened
    self.learned = learned
    self.again = again
    self.selfReview = selfReview
  }

  /// Whether nothing is said at all.
  public var isSilent: Bool { self == Finishing(today: today) }
}

/// What one stakeholder said of what was done, or what came of it for them (R6).
public struct AccountWords: Equatable, Sendable {
  /// Who; absent: the one whom the task serves.
  public var stakeholder: StakeholderID?
  /// What they said.
  public var said: String?
  /// An effect that nobody wanted.
  public var unwanted: String?

  /// Makes an account of words.
  public init(stakeholder: StakeholderID? = nil, said: String? = nil, unwanted: String? = nil) {
    self.stakeholder = stakeholder
    self.said = said
    self.unwanted = unwanted
  }
}

/// What somebody says of doing a repeating task once more.
public struct AgainWords: Equatable, Sendable {
  /// Whether they would.
  public var answer: Again.Answer
  /// What they would do differently, or another word on it.
  public var text: String?

  /// Makes an answer.
  public init(_ answer: Again.Answer, _ text: String? = nil) {
    self.answer = answer
    self.text = text
  }
}
