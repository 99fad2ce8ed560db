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
  /// The one who is drawn: the pool in the order of the identifiers, of which the seed picks one
  /// (`docs/FILE-FORMAT.md` says how). `nil` when there is nobody.
  public static func drawn(from pool: [PersonID], seed: String) -> PersonID? {
    let pool = Set(pool).sorted()
    guard !pool.isEmpty else { return nil }
    var generator = HashGenerator(state: fnv(of: seed))
    return pool[Int(generator.next() % UInt64(pool.count))]
  }
}
