extension Board {
  /// The task with whoever acts on it, or on its waiting list.
  ///
  /// Whether somebody is paid or a volunteer is looked at only where a place is reserved (R2, R4).
  func claiming(
    _ id: TaskID,
    _ terms: ClaimTerms,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    var task = try taskToDo(id)
    let mine = task.claim(of: actor)
    if let mine, !mine.waiting { throw .alreadyOnIt(task, person: actor, since: mine.at) }
    try answer(terms.forWhom, for: &task)

    // Where there is one kind of place, a claim need not name it.
    func named(_ place: PlaceID?) -> PlaceID? { task.places.count > 1 ? place : nil }

    switch try opening(in: task, wanted: terms.place, for: actor) {
    case .free(let place, let leaving):
      task.claims.removeAll { $0.person == actor || $0.person == leaving }
      task.claims.append(Claim(person: actor, place: named(place.id), at: instant))
      return DeedDone(.claim, .task(task))
    case .notNow(let refusal):
      guard mine == nil, terms.orWait else { throw refusal }
      task.claims.append(
        Claim(person: actor, place: named(terms.place), at: instant, waiting: true)
      )
      return DeedDone(.joinWaitingList, .task(task), waitsFor: refusal)
    }
  }

  /// The task without whoever acts; no reason is asked and no mark is left (R12).
  func releasing(_ id: TaskID, by actor: PersonID) throws(Refusal) -> DeedDone {
    var task = try taskToDo(id)
    guard let mine = task.claim(of: actor) else { throw .notOnIt(task) }
    task.claims.removeAll { $0.person == actor }
    return DeedDone(mine.waiting ? .leaveWaitingList : .release, .task(task))
  }

  /// Writes down for whom the task is, when that was answered, and asks it when it must be (R5).
  private func answer(_ answer: ClaimTerms.ForWhom, for task: inout Task) throws(Refusal) {
    switch answer {
    case .notKnownYet: return
    case .asRecorded: if task.isUnfinished { throw .servesNobody(task) }
    case .stakeholders(let ids):
      for id in ids {
        guard stakeholders[id] != nil else { throw .unknownStakeholder(id) }
        if !task.serves.contains(id) { task.serves.append(id) }
      }
      if task.isUnfinished { throw .servesNobody(task) }
    }
  }
}
