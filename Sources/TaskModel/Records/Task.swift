/// Something to be done, for somebody, by however many people it takes.
///
/// A task holds facts; what follows from them (its state, places free) is worked out in
/// `Task+Derived.swift` and never stored.
public struct Task: Equatable, Sendable, Identifiable {
  /// The identifier: short and random.
  public internal(set) var id: TaskID
  /// What is to be done, in one line.
  public var title: String
  /// What it is for.
  public var why: String?
  /// The stakeholders it serves; empty while it is unfinished (R5).
  public var serves: [StakeholderID]
  /// The task that this one supports, instead of serving a stakeholder itself.
  public var supports: TaskID?
  /// A longer text, in Markdown.
  public var note: String?
  /// The kinds of place; empty means one place for one person.
  public var places: [Place]
  /// When and by whom it was put on the board.
  public var created: Stamp?
  /// When it takes place.
  public var on: Moment?
  /// When it is to be done at the latest.
  public var by: Moment?
  /// How many hours it takes one person, about.
  public var hours: Double?
  /// Talents that help.
  public var talents: [String]
  /// Whether it is a good one to begin with.
  public var starter: Bool
  /// Free words to find it by.
  public var tags: [String]
  /// Its checklist.
  public var steps: [Step]
  /// Addresses of pages and files that belong to it.
  public var links: [String]
  /// How often it comes back.
  public var repeats: Recurrence?
  /// What all occurrences of one repeating task share: the identifier of the first.
  public var series: String?
  /// The occurrence before this one, which brought it when it was finished.
  public var previous: TaskID?
  /// The task it was split from.
  public var partOf: TaskID?
  /// Whose idea it was, when that was said.
  public var initiative: Initiative?
  /// What is fixed, by whom and why; the rest is free.
  public var frames: String?
  /// The case that it came from.
  public var fromCase: CaseID?
  /// The old job description that it was taken out of.
  public var origin: String?
  /// What it is stuck on.
  public var waiting: Waiting?
  /// Who is on it, and who waits for a place; in order of time.
  public var claims: [Claim]
  /// Invitations that nobody has answered yet.
  public var invites: [Invite]
  /// What was said and asked about it, oldest first.
  public var remarks: [Remark]
  /// What each stakeholder said about what was done (R6).
  public var accounts: [Account]
  /// Of an occurrence of a repeating task: who would do it again.
  public var again: [Again]
  /// Of an occurrence of a repeating task: whether people could do this themselves (R13).
  public var selfReview: SelfReview?
  /// The call for somebody's talent, while there is one (R11).
  public var help: HelpRequest?
  /// What we try out with it (R14).
  public var experiment: Experiment?
  /// When and by whom it was finished.
  public var done: Stamp?
  /// When, by whom and why we decided not to do it (R13).
  public var dropped: Dropped?
  /// Identifiers that it had before.
  public var aliases: [TaskID]

  /// Makes a task of which only the title is known.
  public init(id: TaskID, title: String) {
    self.id = id
    self.title = title
    serves = []
    places = []
    talents = []
    starter = false
    tags = []
    steps = []
    links = []
    claims = []
    invites = []
    remarks = []
    accounts = []
    again = []
    aliases = []
  }
}

/// Whose idea a task was.
public enum Initiative: String, Sendable, CaseIterable {
  case ours, residents
}

/// When something happened and who did it.
public struct Stamp: Equatable, Sendable {
  /// When.
  public var at: Instant
  /// Who; absent when nobody was known yet.
  public var by: PersonID?

  /// Makes a stamp.
  public init(at: Instant, by: PersonID?) {
    self.at = at
    self.by = by
  }
}

/// The decision not to do a task, with its reason.
public struct Dropped: Equatable, Sendable {
  /// When.
  public var at: Instant
  /// Who decided it.
  public var by: PersonID?
  /// Why; never empty.
  public var because: String

  /// Makes a decision.
  public init(at: Instant, by: PersonID?, because: String) {
    self.at = at
    self.by = by
    self.because = because
  }
}

/// What a task is stuck on.
public struct Waiting: Equatable, Sendable {
  /// What is waited for, in words.
  public var on: String
  /// Who said so.
  public var by: PersonID?
  /// Since when.
  public var since: Instant?

  /// Makes a note that a task is stuck.
  public init(on: String, by: PersonID? = nil, since: Instant? = nil) {
    self.on = on
    self.by = by
    self.since = since
  }
}

/// One line of a task's checklist.
public struct Step: Equatable, Sendable {
  /// The identifier within the task, where it has one.
  public var id: String?
  /// What is to be done.
  public var text: String
  /// Whether it is done.
  public var done: Bool

  /// Makes a step.
  public init(id: String? = nil, text: String, done: Bool = false) {
    self.id = id
    self.text = text
    self.done = done
  }
}

/// A call for somebody's talent.
public struct HelpRequest: Equatable, Sendable {
  /// The talent that is asked for.
  public var talent: String?
  /// What about.
  public var note: String?
  /// Who asks.
  public var by: PersonID?
  /// Since when.
  public var at: Instant?

  /// Makes a call for help.
  public init(
    talent: String? = nil,
    note: String? = nil,
    by: PersonID? = nil,
    at: Instant? = nil
  ) {
    self.talent = talent
    self.note = note
    self.by = by
    self.at = at
  }
}

/// What a task tries out.
public struct Experiment: Equatable, Sendable {
  /// What we expect of it.
  public var expects: String?
  /// The day on which we look back.
  public var until: Day?
  /// What happened.
  public var happened: String?
  /// What we learnt, once it has ended; “did not work, did learn” is a success.
  public var learned: String?
  /// Whether it may be told outside the team.
  public var share: Bool

  /// Makes an experiment.
  public init(
    expects: String? = nil,
    until: Day? = nil,
    happened: String? = nil,
    learned: String? = nil,
    share: Bool = false
  ) {
    self.expects = expects
    self.until = until
    self.happened = happened
    self.learned = learned
    self.share = share
  }
}
