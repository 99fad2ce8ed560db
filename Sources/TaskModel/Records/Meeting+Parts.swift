extension Meeting {
  /// Something somebody brought up, and where it led.
  public struct Point: Equatable, Sendable, Identifiable {
    /// What may come of a point.
    public enum Outcome: String, Sendable, CaseIterable {
      /// There is a task for it.
      case task
      /// There is an agreement on it, or a proposal for one.
      case agreement
      /// It stays a question, which somebody takes along.
      case question
      /// Nothing is needed.
      case nothing
    }

    /// The identifier, short and random.
    public internal(set) var id: PointID
    /// Who brought it.
    public var by: PersonID?
    /// What it is.
    public var text: String
    /// What came of it; absent: it is open.
    public var outcome: Outcome?
    /// The identifier of the task or the agreement it led to, or of the task at which the question
    /// is asked; the file has it bare.
    public var ref: String?

    /// Makes a point.
    public init(
      id: PointID,
      by: PersonID? = nil,
      text: String,
      outcome: Outcome? = nil,
      ref: String? = nil
    ) {
      self.id = id
      self.by = by
      self.text = text
      self.outcome = outcome
      self.ref = ref
    }
  }

  /// Something that was written down.
  public struct Note: Equatable, Sendable, Identifiable {
    /// The identifier, short and random.
    public internal(set) var id: NoteID
    /// When.
    public var at: Instant?
    /// Who wrote it down.
    public var by: PersonID?
    /// What.
    public var text: String
    /// The task that was on the screen.
    public var about: TaskID?

    /// Makes a note.
    public init(
      id: NoteID,
      at: Instant? = nil,
      by: PersonID? = nil,
      text: String,
      about: TaskID? = nil
    ) {
      self.id = id
      self.at = at
      self.by = by
      self.text = text
      self.about = about
    }
  }

  /// Who leads the next meeting, and how that came about.
  public struct NextHost: Equatable, Sendable {
    /// How somebody came to lead the next one.
    public enum Way: String, Sendable, CaseIterable {
      /// They took it on.
      case claimed
      /// They were drawn by lot (R15).
      case drawn
    }

    /// Who.
    public var person: PersonID
    /// How.
    public var how: Way
    /// Those among whom the lot was drawn, in the order in which that was done.
    public var pool: [PersonID]
    /// What the lot was drawn with: the same pool and the same seed give the same person.
    public var seed: String?

    /// Makes it known who leads the next meeting.
    public init(person: PersonID, how: Way, pool: [PersonID] = [], seed: String? = nil) {
      self.person = person
      self.how = how
      self.pool = pool
      self.seed = seed
    }
  }

  /// What a meeting goes through, in this order; one moves through it freely.
  public enum Step: String, Sendable, CaseIterable {
    /// The case it begins with.
    case `case`
    /// Words of thanks.
    case thanks
    /// What happened since the last meeting.
    case since
    /// The walk along the board.
    case walk
    /// The stakeholders nobody listened to, and what was said and not answered.
    case listen
    /// The points, and what is decided by consent.
    case decide
    /// What we celebrate, and who leads the next one.
    case celebrate
    /// The end.
    case close
  }
}

extension Meeting.Kind {
  /// The steps of a meeting of this kind, in order.
  public var steps: [Meeting.Step] {
    switch self {
    case .work: Meeting.Step.allCases
    case .case: [.case, .thanks, .listen, .decide, .celebrate, .close]
    case .peer: [.case, .thanks, .decide, .celebrate, .close]
    }
  }
}
