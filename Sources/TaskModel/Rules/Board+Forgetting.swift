extension Board {
  /// The entry for the log of this board when somebody is forgotten, under the identifier that takes
  /// the place of theirs.
  ///
  /// The log and the earlier versions change with it, of which the model knows nothing; so, like
  /// putting back a version, this is no action, and nothing undoes it.
  ///
  /// - Parameters:
  ///   - id: Who is forgotten.
  ///   - new: The identifier that takes the place of theirs.
  ///   - occasion: Who does it, and when.
  /// - Returns: The entry, which names the forgotten by neither name nor old identifier.
  /// - Throws: The reason why it can't be done.
  public func entry(
    forgetting id: PersonID,
    as new: PersonID,
    in occasion: Occasion
  ) throws(Refusal) -> LogEntry {
    let actor = try actor(in: occasion)
    guard people[id] != nil else { throw .unknownPerson(id) }
    let subject = RecordRef.person(new).description
    let by = actor == id ? new : actor
    let words = "\(log.count) \(occasion.at) \(by) \(Deed.forget.name) \(subject)"
    return LogEntry(
      id: .deterministic(of: words),
      at: occasion.at,
      by: by,
      did: Deed.forget.name,
      on: subject
    )
  }

  /// A random identifier for somebody who is to be forgotten: nothing of the name is in it.
  public func unusedAnonymousID(using generator: inout some RandomNumberGenerator) -> PersonID {
    .unused(using: &generator) { people[$0] != nil }
  }

  /// A name for somebody who is forgotten: the word, with a number behind it when it is taken.
  public func unusedName(_ word: String) -> String {
    let used = Set(people.map { folded($0.name) })
    var name = word
    var number = 2
    while used.contains(folded(name)) {
      name = "\(word) \(number)"
      number += 1
    }
    return name
  }
}
