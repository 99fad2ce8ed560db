/// An issue explored together (Wij-Werken): first how everybody sees it, then ideas, a direction and
/// a plan.
public struct Inquiry: Equatable, Sendable, Identifiable {
  /// How far an inquiry is; always one after the other.
  public enum Step: String, Sendable, CaseIterable, Comparable {
    /// What is the matter, and what is fixed?
    case explore
    /// How does everybody see it?
    case views
    /// Telling each other what was seen, without a verdict.
    case share
    /// Connecting ideas that grow out of the views.
    case connect
    /// Choosing the way to go.
    case direction
    /// Making a plan, as tasks.
    case plan
    /// Doing it.
    case `do`

    /// Orders steps as one takes them.
    public static func < (one: Step, other: Step) -> Bool { one.number < other.number }

    /// Which step it is, from 1 on.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// The one after it.
    public var next: Step? { Self.allCases.dropFirst(number).first }

    /// The one before it.
    public var previous: Step? { Self.allCases.prefix(number - 1).last }
  }

  /// How somebody sees the issue, without a verdict.
  public struct View: Equatable, Sendable {
    /// The identifier within the inquiry; may be missing in a file made by hand.
    public internal(set) var id: ViewID?
    /// Whose view, in words that name no resident.
    public var who: String
    /// Whether it is one of us; else it is a view from outside.
    public var inside: Bool
    /// What they see.
    public var sees: String
    /// What they see it by.
    public var because: String?
    /// When it was written down.
    public var at: Instant?

    /// Makes a view.
    public init(
      id: ViewID?,
      who: String,
      inside: Bool = false,
      sees: String,
      because: String? = nil,
      at: Instant? = nil
    ) {
      self.id = id
      self.who = who
      self.inside = inside
      self.sees = sees
      self.because = because
      self.at = at
    }
  }

  /// The identifier: short and random.
  public internal(set) var id: InquiryID
  /// What it is about.
  public var title: String
  /// How far it is.
  public var step: Step
  /// What makes us stand still for a moment.
  public var paused: String?
  /// What is fixed, by whom and why; the rest is free.
  public var frames: String?
  /// How people see it.
  public var views: [View]
  /// Ideas that grew out of the views.
  public var ideas: [String]
  /// The way to go.
  public var direction: String?
  /// The plan, as tasks.
  public var tasks: [TaskID]
  /// Since when it is closed.
  public var closed: Instant?

  /// Makes an inquiry of which only the title is known.
  public init(id: InquiryID, title: String, step: Step = .explore) {
    self.id = id
    self.title = title
    self.step = step
    views = []
    ideas = []
    tasks = []
  }

  /// Whether we are still on it.
  public var isOpen: Bool { closed == nil }

  /// How many views there have to be before ideas make sense.
  public static let leastViews = 2

  /// Whether there are views enough for ideas, one of them from outside.
  public var hasViewsEnough: Bool {
    views.count >= Self.leastViews && views.contains { !$0.inside }
  }
}
