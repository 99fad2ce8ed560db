/// What comes of drawing a draw's lots once more.
public enum DrawVerdict: Equatable, Sendable {
  /// The same: what stands in the file follows from the rest.
  case asDrawn
  /// Something else: these should be drawn, and these follow.
  case different(drawn: [String], reserves: [String])
  /// The quotas of the groups are not what the lots make of an equal share.
  case sharesDiffer
  /// It was drawn by hand, or in a way that this version does not know; there is only the word of the
  /// witnesses.
  case byHand
  /// Names were erased when it was closed, so that nobody can draw it again.
  case erased
}

extension Draw {
  /// Draws once more, and lets those decline who did.
  public func verdict() -> DrawVerdict {
    guard method == Lots.method, let seed, let seats else { return .byHand }
    let isErased = entrants != nil || groups.contains { $0.name == nil }
    if isErased { return .erased }
    let named = Set(drawn + reserves + declined)
    let lots = Lots(seed: seed)
    var expected = self
    expected.drawn = []
    expected.reserves = []
    if groups.isEmpty {
      (expected.drawn, expected.reserves) = lots.draw(
        seats,
        reserves: max(0, named.count - seats),
        from: pool,
        groups: []
      )
    } else {
      if balance == .equal, !hasEqualShares(lots) {
        return .sharesDiffer
      }
      // Of each group as many follow as it has names beyond its quota; a small one has fewer.
      for group in groups {
        let count = group.members.filter(named.contains).count
        let own = lots.draw(
          0,
          reserves: max(0, count - group.quota),
          from: group.members,
          groups: [group]
        )
        expected.drawn += own.drawn
        expected.reserves += own.reserves
      }
      expected.drawn = lots.inOrder(expected.drawn)
      expected.reserves = lots.inOrder(expected.reserves)
    }
    for name in declined { expected.letDecline(name) }
    return expected.drawn == drawn && expected.reserves == reserves
      ? .asDrawn : .different(drawn: expected.drawn, reserves: expected.reserves)
  }

  private func hasEqualShares(_ lots: Lots) -> Bool {
    let sizes = groups.map { (name: $0.name ?? "", size: $0.members.count) }
    do throws(DrawObstacle) {
      return try lots.equalShares(of: seats ?? 0, among: sizes) == groups.map(\.quota)
    } catch {
      return false
    }
  }

  /// Takes somebody off who was drawn or follows; the first who follows, of the same group when there
  /// are groups, comes in the place of one who was drawn.
  ///
  /// - Returns: Who comes in their place.
  @discardableResult
  mutating func letDecline(_ name: String) -> String? {
    let wasDrawn = drawn.contains(name)
    drawn.removeAll { $0 == name }
    reserves.removeAll { $0 == name }
    guard wasDrawn else { return nil }
    let group = groups.first { $0.members.contains(name) }
    guard
      let index = reserves.firstIndex(where: { group == nil || group?.members.contains($0) == true }
      )
    else { return nil }
    let next = reserves.remove(at: index)
    drawn.append(next)
    return next
  }
}
