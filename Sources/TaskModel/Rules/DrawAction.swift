/// What lots are to be drawn for, among whom and how (R15).
public struct DrawTerms: Equatable, Sendable {
  /// Somebody who takes part.
  public struct Entrant: Equatable, Sendable {
    /// The identifier of somebody of the team; of others the name as it stands in the list.
    public var name: String
    /// The group they belong to.
    public var group: String?

    /// Makes somebody who takes part.
    public init(_ name: String, group: String? = nil) {
      self.name = name
      self.group = group
    }
  }

  /// How lots are spread over groups.
  public enum Spread: Equatable, Sendable {
    /// Not at all: groups are not even written down.
    case none
    /// Each group has the same share.
    case equal
    /// So many of each.
    case stated([Quota])
  }

  /// How many are drawn of a group.
  public struct Quota: Equatable, Sendable {
    /// The group.
    public var group: String
    /// How many.
    public var seats: Int

    /// Makes a quota.
    public init(_ group: String, _ seats: Int) {
      self.group = group
      self.seats = seats
    }
  }

  /// Whose turn it was before, so that nobody is drawn twice in a row.
  public enum Skipping: Equatable, Sendable {
    /// Those of the draw before: the last one for the same purpose, else the last one of all.
    case lastTerm
    /// Those of this draw.
    case drawnIn(DrawID)
    /// Nobody is skipped.
    case nobody
  }

  /// The identifier of the draw.
  public var id: DrawID
  /// What the lots are for.
  public var purpose: String?
  /// What those drawn may decide.
  public var mandate: String
  /// Who takes part.
  public var entrants: [Entrant]
  /// How many are drawn.
  public var seats: Int
  /// How many follow when somebody declines: of everybody, or of each group.
  public var reserves = 2
  /// How the lots are spread over groups.
  public var spread = Spread.none
  /// Who is skipped, as they were drawn before.
  public var skipping = Skipping.lastTerm
  /// What is drawn with.
  public var seed: String
  /// For how long.
  public var term: String?
  /// Who watches.
  public var witnesses: [String] = []

  /// Makes terms.
  public init(id: DrawID, mandate: String, entrants: [Entrant], seats: Int, seed: String) {
    self.id = id
    self.mandate = mandate
    self.entrants = entrants
    self.seats = seats
    self.seed = seed
  }
}

/// What can be done about lots that were drawn.
public enum DrawAction: Equatable, Sendable {
  /// Somebody who was drawn, or who follows, says no thank you; no reason is asked, and the log does
  /// not say who. The first who follows, of the same group, comes in their place.
  case decline(String)
  /// Nothing changes any more. What was only needed to draw is erased: the groups' names and members,
  /// and whoever was not drawn and is not of the team. Not undone.
  case close
}
