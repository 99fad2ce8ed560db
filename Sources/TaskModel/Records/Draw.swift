/// Lots drawn for a stated say and term, so that anyone can check them (R15).
///
/// Who takes part is named by a text: the identifier of somebody of the team, or for others the name
/// as it stood in the list. docs/DRAW.md says step by step how what is drawn follows from the rest.
public struct Draw: Equatable, Sendable, Identifiable {
  /// Some of those who take part, of whom a stated number is drawn.
  ///
  /// What the group is called and who belongs to it may say a lot about people, so both are erased
  /// when the draw is closed; how many were drawn stays.
  public struct Group: Equatable, Sendable {
    /// What they have in common; absent once the draw is closed.
    public var name: String?
    /// How many of them are drawn.
    public var quota: Int
    /// Those of the pool who belong to it; empty once the draw is closed.
    public var members: [String]

    /// Makes a group.
    public init(name: String?, quota: Int, members: [String] = []) {
      self.name = name
      self.quota = quota
      self.members = members
    }
  }

  /// How the quotas came about.
  public enum Balance: String, Sendable, CaseIterable {
    /// Each group has the same share; who has one more is decided by lot.
    case equal
    /// They were stated.
    case stated
  }

  /// The identifier: short and random.
  public internal(set) var id: DrawID
  /// What the lots are for.
  public var purpose: String?
  /// What those drawn may decide; agreed before anything is drawn.
  public var mandate: String
  /// Who takes part.
  public var pool: [String]
  /// How many took part, when not all of their names are kept any more.
  public var entrants: Int?
  /// How the lots are spread; empty when they are not.
  public var groups: [Group]
  /// How the quotas of the groups came about.
  public var balance: Balance?
  /// Who does not take part this time, as they were drawn last time.
  public var excluded: [String]
  /// How many are drawn.
  public var seats: Int?
  /// What was drawn with: the same seed and pool give the same result.
  public var seed: String?
  /// How the lots were drawn: ``Lots/method``, or in words when it was by hand.
  public var method: String?
  /// Who is drawn, as it is by now.
  public var drawn: [String]
  /// Who follows when somebody declines, in order.
  public var reserves: [String]
  /// Who said no thank you, in order; no reason is asked.
  public var declined: [String]
  /// For how long.
  public var term: String?
  /// Who watched.
  public var witnesses: [String]
  /// When.
  public var at: Instant?
  /// Since when nothing can change any more.
  public var closed: Instant?

  /// Makes a draw of which only the mandate is known.
  public init(id: DrawID, mandate: String) {
    self.id = id
    self.mandate = mandate
    pool = []
    groups = []
    excluded = []
    drawn = []
    reserves = []
    declined = []
    witnesses = []
  }

  /// What it is called: what the lots are for, else what those drawn may decide.
  public var title: String { purpose ?? mandate }

  /// Whether somebody can still decline.
  public var isOpen: Bool { closed == nil }

  /// Everybody whom it names.
  public var names: Set<String> {
    Set(pool + excluded + drawn + reserves + declined + witnesses + groups.flatMap(\.members))
  }
}
