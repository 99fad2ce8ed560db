extension Board {
  /// Words of thanks as they are kept (R16): from whoever acts, or passed on for a stakeholder.
  ///
  /// They are never counted.
  func thanking(
    _ draft: Thanks,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    var words = draft
    words.text = tidied(words.text)
    guard thanks[words.id] == nil else { throw .identifierTaken(words.id.rawValue) }
    let giver = try giver(words.from, by: actor)
    var to: [PersonID] = []
    for id in words.to where !to.contains(id) {
      guard people[id] != nil else { throw .unknownPerson(id) }
      guard giver != id else { throw .thanksToSelf(id) }
      to.append(id)
    }
    guard !to.isEmpty else { throw .nobodyToThank }
    guard !words.text.isEmpty else { throw .textMissing }
    if let task = words.about, tasks[task] == nil { throw .unknownTask(task) }
    words.to = to
    words.at = instant
    return DeedDone(.thank, .thanks(words))
  }

  /// The one of us who gives thanks; a stakeholder may be one of us, too.
  private func giver(_ from: String, by actor: PersonID) throws(Refusal) -> PersonID? {
    if from == actor.rawValue { return actor }
    if let other = PersonID(rawValue: from), people[other] != nil { throw .thanksOfAnother(other) }
    guard let id = StakeholderID(rawValue: from) else { throw .nobodyToThank }
    guard let stakeholder = stakeholders[id] else { throw .unknownStakeholder(id) }
    return stakeholder.person
  }
}
