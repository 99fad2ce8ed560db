/// A meeting that begins with a case and of which every point leads somewhere (R7).
///
/// What was claimed, thanked and decided in it stands with the tasks, the thanks and the agreements,
/// and in the log; here stands only what would be nowhere else. So leaving the screen loses nothing,
/// and another machine can take over.
public struct Meeting: Equatable, Sendable, Identifiable {
  /// What sort of meeting it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A work meeting, in which the board is walked.
    case work
    /// A talk about cases.
    case `case`
    /// Learning from each other's work (intervisie).
    case peer
  }

  /// The identifier: short and random.
  public internal(set) var id: MeetingID
  /// When it began; may be missing in a file made by hand.
  public var at: Instant?
  /// What sort of meeting it is.
  public var kind: Kind
  /// Who leads it.
  public var host: PersonID?
  /// Who is there.
  public var present: [PersonID]
  /// The case it begins with.
  public var openingCase: CaseID?
  /// Why it begins without a case.
  public var noCaseBecause: String?
  /// The step that those who are together are at; absent: the first.
  public var step: Step?
  /// The tasks that were looked at and needed nothing.
  public var walked: [TaskID]
  /// What somebody brought up.
  public var points: [Point]
  /// Notes as one text, in Markdown, by whoever writes in the file.
  public var notes: String?
  /// Notes a piece each, so that nobody writes over what another machine wrote.
  public var noted: [Note]
  /// What was celebrated.
  public var celebrated: [String]
  /// Who leads the next one.
  public var next: NextHost?
  /// When it ended; absent: it goes on.
  public var closed: Instant?

  /// Makes a meeting.
  public init(
    id: MeetingID,
    at: Instant? = nil,
    kind: Kind = .work,
    host: PersonID? = nil,
    present: [PersonID] = [],
    openingCase: CaseID? = nil,
    noCaseBecause: String? = nil,
    step: Step? = nil,
    walked: [TaskID] = [],
    points: [Point] = [],
    notes: String? = nil,
    noted: [Note] = [],
    celebrated: [String] = [],
    next: NextHost? = nil,
    closed: Instant? = nil
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.host = host
    self.present = present
    self.openingCase = openingCase
    self.noCaseBecause = noCaseBecause
    self.step = step
    self.walked = walked
    self.points = points
    self.notes = notes
    self.noted = noted
    self.celebrated = celebrated
    self.next = next
    self.closed = closed
  }
}

extension Meeting {
  /// Whether it goes on.
  public var isOpen: Bool { closed == nil }

  /// The step one is at.
  public var currentStep: Step { step ?? kind.steps[0] }

  /// The points that led nowhere yet.
  public var openPoints: [Point] { points.filter { $0.outcome == nil } }
}
