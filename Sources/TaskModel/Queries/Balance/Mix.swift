/// By whom a task is carried: paid people, volunteers, or both side by side.
public enum Mixture: String, Sendable, CaseIterable {
  /// Paid people and volunteers side by side.
  case both
  /// Volunteers, and nobody paid.
  case volunteer
  /// Paid people, and no volunteer.
  case paid
  /// Nobody yet.
  case nobody
  /// Only people whom the board does not know.
  case unknown
}

/// How many tasks there are of each mixture.
///
/// It counts tasks, each of them once, and never people or what they do (R8).
public struct Mix: Equatable, Sendable {
  private var counts: [Mixture: Int] = [:]

  /// Makes a mix of no tasks.
  public init() {}

  /// How many tasks are of that mixture.
  public subscript(mixture: Mixture) -> Int { counts[mixture] ?? 0 }

  /// How many tasks there are in all.
  public var total: Int { counts.values.reduce(0, +) }

  mutating func count(_ mixture: Mixture) { counts[mixture, default: 0] += 1 }
}

/// Tells how the people on a task are engaged; made once for a board, since it is asked of every
/// claim.
struct EngagementTable {
  private let engagements: [PersonID: Engagement]

  init(_ people: Register<Person>) {
    engagements = Dictionary(people.map { ($0.id, $0.engagement) }) { first, _ in first }
  }

  /// How a person is engaged; `nil` for somebody the board does not know.
  subscript(person: PersonID) -> Engagement? { engagements[person] }

  /// By whom a task is carried: those who have a place on it, not those who wait for one.
  func mixture(of claims: some Sequence<Claim>) -> Mixture {
    var isClaimed = false
    var paid = false
    var volunteer = false
    for claim in claims where !claim.waiting {
      isClaimed = true
      switch engagements[claim.person] {
      case .paid: paid = true
      case .volunteer: volunteer = true
      case nil: continue
      }
    }
    switch (paid, volunteer) {
    case (true, true): return .both
    case (true, false): return .paid
    case (false, true): return .volunteer
    case (false, false): return isClaimed ? .unknown : .nobody
    }
  }
}
