/// A question somebody brought, told without anything that shows who it was; what we learn from (R7).
public struct Case: Equatable, Sendable, Identifiable {
  /// Whether we found an answer that fits.
  public enum Fitting: String, Sendable, CaseIterable {
    case yes, partly, no
  }

  /// How far down the order we had to go before somebody could help.
  public enum Tried: String, Sendable, CaseIterable {
    // They did it themselves; their own network; a volunteer; somebody paid.
    case `self`, network, volunteer, paid
  }

  /// The identifier: short and random.
  public internal(set) var id: CaseID
  /// What it is about, in one line.
  public var title: String
  /// When it was written down.
  public var at: Instant?
  /// What the question was.
  public var asked: String?
  /// The question behind the question.
  public var behind: String?
  /// Whether we found a fitting answer; absent: don't know yet.
  public var fitting: Fitting?
  /// Why it did or did not work out.
  public var why: String?
  /// What helped.
  public var helped: [String]
  /// What was merely proper.
  public var proper: [String]
  /// Words by which cases with the same question find each other.
  public var themes: [String]
  /// The tasks that came of it.
  public var tasks: [TaskID]
  /// Who thinks along (R11).
  public var helpers: [PersonID]
  /// The talent that is asked for, if any is (R11).
  public var help: HelpRequest?
  /// How far down the order we had to go.
  public var tried: Tried?
  /// What we learnt.
  public var learned: String?
  /// Since when it is closed.
  public var closed: Instant?

  /// Makes a case of which only the title is known.
  public init(id: CaseID, title: String, at: Instant? = nil) {
    self.id = id
    self.title = title
    self.at = at
    helped = []
    proper = []
    themes = []
    tasks = []
    helpers = []
  }

  /// Whether we are still on it.
  public var isOpen: Bool { closed == nil }
}
