/// Lots that anybody can check: each of those who take part has a ticket that follows from the seed
/// and their name, and the lowest tickets are drawn (R15).
///
/// The steps are those of docs/DRAW.md; whoever changes one changes ``method`` too, for draws that
/// are in files already have to stay checkable.
public struct Lots: Sendable {
  /// What a draw says about how it was drawn.
  public static let method = "rotonde-lots/1"

  /// What is drawn with.
  public let seed: String

  /// Makes lots.
  public init(seed: String) { self.seed = seed }

  /// The ticket of somebody: SHA-256 of the seed, a colon and the name, in 64 hexadecimal digits.
  public func ticket(of name: String) -> String { SHA256.digits(hash(of: name)) }

  private func hash(of name: String) -> [UInt32] { SHA256.hash(of: "\(seed):\(name)") }

  /// Those who take part in the order of their tickets, the lowest first.
  public func inOrder(_ names: [String]) -> [String] {
    let tickets = names.map { (hash: hash(of: $0), name: $0) }
    return tickets.sorted { $0.hash.lexicographicallyPrecedes($1.hash) }.map(\.name)
  }

  /// Who is drawn, and who follows when somebody declines; both in the order of their tickets.
  ///
  /// - Parameters:
  ///   - seats: How many are drawn, when there are no groups.
  ///   - reserves: How many follow: of everybody, or of each group.
  ///   - pool: Those who take part, in any order.
  ///   - groups: Who is drawn of whom, with quotas that can be met.
  /// - Returns: Their names.
  func draw(
    _ seats: Int,
    reserves: Int,
    from pool: [String],
    groups: [Draw.Group]
  ) -> (drawn: [String], reserves: [String]) {
    let order = inOrder(pool)
    guard !groups.isEmpty else {
      return (Array(order.prefix(seats)), Array(order.dropFirst(seats).prefix(reserves)))
    }
    var drawn: Set<String> = []
    var following: Set<String> = []
    for group in groups {
      let members = Set(group.members)
      let own = order.filter(members.contains)
      drawn.formUnion(own.prefix(group.quota))
      following.formUnion(own.dropFirst(group.quota).prefix(reserves))
    }
    return (order.filter(drawn.contains), order.filter(following.contains))
  }

  /// An equal share of the seats for each group; who has one more, when they can't all have the same,
  /// is decided by the tickets of the groups.
  ///
  /// - Parameters:
  ///   - seats: How many are drawn in all.
  ///   - groups: The name of each group and how many belong to it.
  /// - Returns: The quotas, in the order of the groups.
  /// - Throws: Why that is not possible.
  func equalShares(
    of seats: Int,
    among groups: [(name: String, size: Int)]
  ) throws(DrawObstacle) -> [Int] {
    guard !groups.isEmpty else { throw .tooFew(wanted: seats, there: 0, skipped: 0) }
    let share = seats / groups.count
    for group in groups where group.size < share {
      throw .groupTooSmall(group.name, wanted: share, there: group.size)
    }
    let left = seats % groups.count
    // A group that has nobody left has no lot for what is over.
    let able = groups.filter { $0.size > share }.map(\.name)
    guard able.count >= left else { throw .sharesLeftOver(left, groups: able.count) }
    let lucky = Set(inOrder(able.map { "group:\($0)" }).prefix(left))
    return groups.map { share + (lucky.contains("group:\($0.name)") ? 1 : 0) }
  }
}

/// Why lots can't be drawn as they were asked for.
public enum DrawObstacle: Error, Equatable, Sendable {
  /// More are to be drawn than take part; `skipped` were drawn last time.
  case tooFew(wanted: Int, there: Int, skipped: Int)
  /// More are to be drawn of a group than belong to it.
  case groupTooSmall(String, wanted: Int, there: Int)
  /// What is over when every group has its share can't be given to so few groups.
  case sharesLeftOver(Int, groups: Int)
  /// The quotas together are not the number to be drawn.
  case quotasOff(sum: Int, seats: Int)
  /// Some belong to a group of which it was not said how many are drawn.
  case quotaMissing(String)
  /// Lots are spread over groups, and somebody belongs to none.
  case groupMissing(of: String)
}
