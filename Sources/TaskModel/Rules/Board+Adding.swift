extension Board {
  /// The task as it is put on the board: texts tidied, references checked, stamped.
  ///
  /// Nobody is on it yet, whatever the draft says: who is to do it claims it (R3).
  func adding(_ draft: Task, by actor: PersonID, at instant: Instant) throws(Refusal) -> Task {
    var task = draft
    task.tidy()
    guard !task.title.isEmpty else { throw .titleMissing }
    guard tasks.position(of: task.id) == nil else { throw .identifierTaken(task.id.rawValue) }
    for id in task.serves where stakeholders[id] == nil { throw .unknownStakeholder(id) }
    if let supported = task.supports, tasks[supported] == nil { throw .unknownTask(supported) }
    if task.dropped?.because.isEmpty == true { throw .reasonMissing }
    if task.on != nil, task.by != nil { throw .onAndBy }
    try check(task.places)
    if task.isReservedWhole { throw .reservedWhole(task) }
    task.claims = []
    task.created = Stamp(at: instant, by: actor)
    return task
  }

  /// The person as they are added; a name is theirs alone among those who have not left.
  func adding(_ draft: Person) throws(Refusal) -> Person {
    var person = draft
    person.tidy()
    guard !person.name.isEmpty else { throw .nameMissing }
    try checkName(of: person)
    guard people[person.id] == nil else { throw .identifierTaken(person.id.rawValue) }
    return person
  }

  /// The stakeholder as it is added; its name is its own among those not retired.
  func adding(_ draft: Stakeholder) throws(Refusal) -> Stakeholder {
    var stakeholder = draft
    stakeholder.tidy()
    guard !stakeholder.name.isEmpty else { throw .nameMissing }
    try checkName(of: stakeholder)
    guard stakeholders[stakeholder.id] == nil else {
      throw .identifierTaken(stakeholder.id.rawValue)
    }
    if let id = stakeholder.person, people[id] == nil { throw .unknownPerson(id) }
    return stakeholder
  }
}
