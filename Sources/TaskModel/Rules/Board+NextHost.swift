extension Board {
  /// Who leads the next meeting, by lot: anybody can check it from the pool and the seed.
  func drawing(
    from pool: [PersonID],
    seed: String,
    at meeting: Meeting
  ) throws(Refusal) -> Meeting.NextHost {
    for id in pool { try checkPresent(id, at: meeting) }
    guard let person = Meeting.drawn(from: pool, seed: seed) else { throw .nobodyToDraw }
    return Meeting.NextHost(person: person, how: .drawn, pool: Set(pool).sorted(), seed: seed)
  }
}

extension Meeting {
  /// The one who is drawn: whoever has the lowest ticket, as in any draw (``Lots``).
  ///
  /// - Parameters:
  ///   - pool: Those among whom the lot is drawn, in any order.
  ///   - seed: What is drawn with.
  /// - Returns: `nil` when there is nobody.
  public static func drawn(from pool: [PersonID], seed: String) -> PersonID? {
    let first = Lots(seed: seed).inOrder(Set(pool).map(\.rawValue)).first
    return pool.first { $0.rawValue == first }
  }
}
