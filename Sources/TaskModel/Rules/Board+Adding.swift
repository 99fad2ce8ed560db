extension Board {
  /// The task as it is put on the board: texts tidied, references checked, stamped.
  func adding(_ draft: Task, by actor: PersonID, at instant: Instant) throws(Refusal) -> Task {
    guard tasks.position(of: draft.id) == nil else { throw .identifierTaken("\(draft.id)") }
    var task = draft
    task.title = tidied(draft.title)
    guard !task.title.isEmpty else { throw .titleMissing }
    for id in task.serves where stakeholders[id] == nil { throw .unknownStakeholder(id) }
    if let supported = task.supports, tasks[supported] == nil { throw .unknownTask(supported) }
    for place in task.places {
      if let count = place.count, count < 1 { throw .placesOutOfRange(count) }
    }
    task.created = Stamp(at: instant, by: actor)
    return task
  }

  /// The person as they are added; a name is theirs alone among those who have not left.
  func adding(_ draft: Person) throws(Refusal) -> Person {
    guard people[draft.id] == nil else { throw .identifierTaken("\(draft.id)") }
    var person = draft
    person.name = tidied(draft.name)
    guard !person.name.isEmpty else { throw .nameMissing }
    let name = folded(person.name)
    guard !people.contains(where: { $0.left == nil && folded($0.name) == name }) else {
      throw .nameTaken(person.name)
    }
    return person
  }

  /// The stakeholder as it is added; its name is its own.
  func adding(_ draft: Stakeholder) throws(Refusal) -> Stakeholder {
    guard stakeholders[draft.id] == nil else { throw .identifierTaken("\(draft.id)") }
    var stakeholder = draft
    stakeholder.name = tidied(draft.name)
    guard !stakeholder.name.isEmpty else { throw .nameMissing }
    let name = folded(stakeholder.name)
    guard !stakeholders.contains(where: { $0.retired == nil && folded($0.name) == name }) else {
      throw .nameTaken(stakeholder.name)
    }
    if let id = stakeholder.person, people[id] == nil { throw .unknownPerson(id) }
    return stakeholder
  }
}
