extension Board {
  /// Draws lots: the same terms on the same board always give the same draw (R15).
  func drawing(_ terms: DrawTerms, at instant: Instant) throws(Refusal) -> DeedDone {
    guard draws[terms.id] == nil else { throw .identifierTaken(terms.id.rawValue) }
    var draw = Draw(id: terms.id, mandate: tidied(terms.mandate))
    draw.purpose = tidiedIfAny(terms.purpose)
    draw.term = tidiedIfAny(terms.term)
    draw.seed = tidied(terms.seed)
    draw.method = Lots.method
    draw.witnesses = tidiedList(terms.witnesses)
    draw.seats = terms.seats
    draw.at = instant
    guard !draw.mandate.isEmpty else { throw .mandateMissing }
    guard draw.seed != "" else { throw .textMissing }
    guard Draw.seatCounts.contains(terms.seats), terms.reserves >= 0 else {
      throw .seatsOutOfRange(terms.seats)
    }
    let entrants = try entrants(of: terms)
    let turn = try drawnBefore(terms, purpose: draw.purpose)
    draw.excluded = entrants.map(\.name).filter(turn.contains)
    let pool = entrants.filter { !turn.contains($0.name) }
    draw.pool = pool.map(\.name)
    do throws(DrawObstacle) {
      guard pool.count >= terms.seats else {
        throw .tooFew(wanted: terms.seats, there: pool.count, skipped: draw.excluded.count)
      }
      try draw.spread(terms.spread, over: pool)
    } catch {
      throw .drawNotPossible(error)
    }
    (draw.drawn, draw.reserves) = Lots(seed: draw.seed ?? "").draw(
      terms.seats,
      reserves: terms.reserves,
      from: draw.pool,
      groups: draw.groups
    )
    return DeedDone(.draw, .draw(draw))
  }

  /// Those who take part, each once, in the order of their names: who typed the list in which order
  /// is not to be seen, for it changes nothing.
  private func entrants(of terms: DrawTerms) throws(Refusal) -> [DrawTerms.Entrant] {
    var seen: Set<String> = []
    var entrants: [DrawTerms.Entrant] = []
    for entrant in terms.entrants {
      let name = tidied(entrant.name)
      guard !name.isEmpty else { continue }
      guard seen.insert(name).inserted else { throw .namedTwice(name) }
      entrants.append(DrawTerms.Entrant(name, group: tidiedIfAny(entrant.group)))
    }
    return entrants.sorted { $0.name < $1.name }
  }

  /// Whoever was drawn in the draw before.
  private func drawnBefore(
    _ terms: DrawTerms,
    purpose: String?
  ) throws(Refusal) -> Set<String> {
    switch terms.skipping {
    case .nobody: return []
    case .drawnIn(let id):
      guard let draw = draws[id] else { throw .unknownDraw(id) }
      return Set(draw.drawn)
    case .lastTerm: return Set(draw(before: purpose)?.drawn ?? [])
    }
  }

  /// The draw whose turn it was: the last one for the same purpose, else the last one of all.
  public func draw(before purpose: String?) -> Draw? {
    let wanted = purpose.map { folded($0) }
    return draws.last { $0.purpose.map { folded($0) } == wanted } ?? draws.last
  }

  /// What is done about lots that were drawn.
  func deed(
    _ action: DrawAction,
    on id: DrawID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    guard var draw = draws[id] else { throw .unknownDraw(id) }
    guard draw.isOpen else { throw .drawClosed(draw) }
    switch action {
    case .decline(let name):
      guard draw.drawn.contains(name) || draw.reserves.contains(name) else {
        throw .notDrawn(draw, name)
      }
      // Nobody says no for somebody else of the team (R3); residents have nobody else here.
      if let person = PersonID(rawValue: name).flatMap({ people[$0] }), person.left == nil {
        guard person.id == actor else { throw .onlyThemselves(person.id) }
      }
      draw.letDecline(name)
      draw.declined.append(name)
      var done = DeedDone(.declineDraw, .draw(draw))
      done.leavesNoTrace = true
      return done
    case .close:
      draw.close(at: instant) { PersonID(rawValue: $0).map { people[$0] != nil } ?? false }
      var done = DeedDone(.closeDraw, .draw(draw))
      // The log would keep what is erased.
      done.keepsNothing = true
      return done
    }
  }
}

extension Draw {
  /// How many can be drawn.
  public static let seatCounts = 1...999

  /// Writes down who belongs to which group and how many of each are drawn.
  fileprivate mutating func spread(
    _ spread: DrawTerms.Spread,
    over pool: [DrawTerms.Entrant]
  ) throws(DrawObstacle) {
    guard spread != .none else { return }
    for entrant in pool where entrant.group == nil { throw .groupMissing(of: entrant.name) }
    let members = Dictionary(grouping: pool) { $0.group ?? "" }.mapValues { $0.map(\.name) }
    let names = members.keys.sorted()
    let quotas: [String: Int]
    if case .stated(let stated) = spread {
      balance = .stated
      quotas = try Self.quotas(stated, seats: seats ?? 0, of: members)
    } else {
      balance = .equal
      let sizes = names.map { (name: $0, size: members[$0]?.count ?? 0) }
      let shares = try Lots(seed: seed ?? "").equalShares(of: seats ?? 0, among: sizes)
      quotas = Dictionary(uniqueKeysWithValues: zip(names, shares))
    }
    groups = names.map { Group(name: $0, quota: quotas[$0] ?? 0, members: members[$0] ?? []) }
  }

  /// The stated quotas, when they can be met.
  private static func quotas(
    _ stated: [DrawTerms.Quota],
    seats: Int,
    of members: [String: [String]]
  ) throws(DrawObstacle) -> [String: Int] {
    let quotas = Dictionary(stated.map { (tidied($0.group), $0.seats) }) { _, last in last }
    for name in members.keys.sorted() where quotas[name] == nil { throw .quotaMissing(name) }
    let sum = quotas.values.reduce(0, +)
    guard sum == seats, quotas.values.allSatisfy({ $0 >= 0 }) else {
      throw .quotasOff(sum: sum, seats: seats)
    }
    for (name, quota) in quotas.sorted(by: { $0.key < $1.key }) {
      let there = members[name]?.count ?? 0
      guard there >= quota else { throw .groupTooSmall(name, wanted: quota, there: there) }
    }
    return quotas
  }

  /// Erases what was needed for drawing only, and says so by a date.
  fileprivate mutating func close(at instant: Instant, isOfTeam: (String) -> Bool) {
    closed = instant
    for index in groups.indices {
      groups[index].name = nil
      groups[index].members = []
    }
    let drawn = Set(drawn)
    let kept = pool.filter { isOfTeam($0) || drawn.contains($0) }
    if kept.count < pool.count {
      entrants = pool.count
      pool = kept
    }
    reserves.removeAll { !isOfTeam($0) }
    declined.removeAll { !isOfTeam($0) }
    excluded.removeAll { !isOfTeam($0) }
  }
}
