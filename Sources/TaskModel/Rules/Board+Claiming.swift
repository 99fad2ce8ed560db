extension Board {
  /// The task with whoever acts on it, or on its waiting list; or with another part in it for them.
  ///
  /// Whether somebody is paid or a volunteer is looked at only where a place is reserved (R2, R4).
  func claiming(
    _ old: Task,
    _ terms: ClaimTerms,
    by actor: PersonID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    var task = old
    let mine = task.claim(of: actor)
    if let mine, mine.hasPlace { return try changingPart(terms.part, of: mine, in: task) }
    try answer(terms.forWhom, for: &task)

    // Where there is one kind of place, a claim need not name it.
    func named(_ place: PlaceID?) -> PlaceID? { task.places.count > 1 ? place : nil }

    switch try opening(in: task, wanted: terms.place, for: actor, on: today) {
    case .free(let place, let leaving):
      if !terms.despiteClash, let other = clash(of: task, for: actor) {
        throw .clashes(task, with: other)
      }
      task.claims.removeAll { $0.person == actor || $0.person == leaving }
      task.claims.append(
        Claim(person: actor, place: named(place.id), at: instant, part: terms.part)
      )
      // Whoever was asked has said yes.
      task.invites.removeAll { $0.person == actor }
      return DeedDone(.claim, .task(task))
    case .notNow(let refusal):
      guard mine?.waiting != true, terms.orWait else { throw refusal }
      task.claims.removeAll { $0.person == actor }
      task.claims.append(
        Claim(
          person: actor,
          place: named(terms.place),
          at: instant,
          part: terms.part ?? mine?.part,
          waiting: true,
          beside: mine?.beside ?? false
        )
      )
      return DeedDone(.joinWaitingList, .task(task), waitsFor: refusal)
    }
  }

  /// The task in which somebody who has a place says that they lead it or help out.
  private func changingPart(
    _ part: Claim.Part?,
    of mine: Claim,
    in task: Task
  ) throws(Refusal) -> DeedDone {
    guard let part, part != mine.part else {
      throw .alreadyOnIt(task, person: mine.person, since: mine.at)
    }
    var task = task
    for index in task.claims.indices where task.claims[index].person == mine.person {
      task.claims[index].part = part
    }
    return DeedDone(part == .lead ? .lead : .assist, .task(task))
  }

  /// The task without whoever acts; no reason is asked and no mark is left (R12).
  func releasing(_ id: TaskID, by actor: PersonID) throws(Refusal) -> DeedDone {
    var task = try taskToDo(id)
    guard let mine = task.claim(of: actor) else { throw .notOnIt(task) }
    task.claims.removeAll { $0.person == actor }
    return DeedDone(mine.waiting && !mine.beside ? .leaveWaitingList : .release, .task(task))
  }

  /// The task whose place somebody keeps until another takes over, or keeps after all (R12).
  func seekingStandIn(
    _ isSought: Bool,
    for task: Task,
    by actor: PersonID
  ) throws(Refusal) -> DeedDone {
    var task = task
    guard let index = task.claims.firstIndex(where: { $0.person == actor && $0.hasPlace }) else {
      throw .notOnIt(task)
    }
    guard task.claims[index].standIn != isSought else { throw .alreadySo(task) }
    task.claims[index].standIn = isSought
    return DeedDone(isSought ? .seekStandIn : .keepPlace, .task(task))
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
