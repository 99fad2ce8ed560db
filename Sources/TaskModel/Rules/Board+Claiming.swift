extension Board {
  /// The task with whoever acts on it, or on its waiting list.
  ///
  /// Whether somebody is paid or a volunteer is looked at only where a place is reserved (R2, R4).
  func claiming(
    _ id: TaskID,
    _ terms: ClaimTerms,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> (RecordEdit, Deed) {
    var task = try unfinishedTask(id)
    let mine = task.claim(of: actor)
    if let mine, !mine.waiting { throw .alreadyOnIt(task, person: actor, since: mine.at) }
    try answer(terms.forWhom, for: &task)

    do {
      let place = try freePlace(in: task, wanted: terms.place, for: actor)
      task.takeOver(place, from: instant, by: actor)
      return (.task(task), .claim)
    } catch {
      guard mine == nil, terms.orWait, error.leavesWaiting else { throw error }
      task.claims.append(
        Claim(person: actor, place: terms.place, at: instant, waiting: true)
      )
      return (.task(task), .joinWaitingList)
    }
  }

  /// The task without whoever acts; no reason is asked and no mark is left (R12).
  func releasing(_ id: TaskID, by actor: PersonID) throws(Refusal) -> Task {
    var task = try unfinishedTask(id)
    guard task.claim(of: actor) != nil else { throw .notOnIt(task) }
    task.claims.removeAll { $0.person == actor }
    return task
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

  /// The place that a person gets now, or the reason why there is none.
  private func freePlace(
    in task: Task,
    wanted: PlaceID?,
    for actor: PersonID
  ) throws(Refusal) -> Place {
    var candidates = task.kindsOfPlace
    if let wanted {
      candidates.removeAll { $0.id != wanted }
      if candidates.isEmpty { throw .unknownPlace(wanted, of: task) }
    }
    guard let person = people[actor] else { throw .unknownPerson(actor) }
    let admitting = candidates.filter { $0.only?.admits(person) ?? true }

    // A place whose holder seeks a stand-in is not free, yet open to whoever takes over.
    if let place = admitting.first(where: { task.free($0) == nil || task.hasStandInSeeker($0) }) {
      return place
    }
    let free = admitting.reduce(0) { $0 + (task.free($1) ?? 0) }
    let ahead = task.waitingList.prefix { $0.person != actor }
    if free > ahead.count, let place = admitting.first(where: { task.free($0) != 0 }) {
      return place
    }
    if free > 0, let first = ahead.first { throw .placeOffered(task, to: first.person) }
    if let closed = candidates.first(where: {
      !($0.only?.admits(person) ?? true) && task.free($0) != 0
    }
    ), let reservation = closed.only {
      throw .placeReserved(task, reservation: reservation, open: admitting)
    }
    if task.claim(of: actor) != nil { throw .alreadyWaiting(task, ahead: ahead.count) }
    throw .noPlaceLeft(
      task,
      takenBy: candidates.flatMap(task.holders(of:)).sorted { $0.at < $1.at }
    )
  }
}

extension Task {
  fileprivate func hasStandInSeeker(_ place: Place) -> Bool {
    holders(of: place).contains(where: \.standIn)
  }

  /// Puts a person on a place: in the stead of whoever seeks a stand-in there, or beside others.
  fileprivate mutating func takeOver(_ place: Place, from instant: Instant, by actor: PersonID) {
    if free(place) == 0, let leaving = holders(of: place).first(where: \.standIn) {
      claims.removeAll { $0.person == leaving.person }
    }
    claims.removeAll { $0.person == actor }
    claims.append(
      Claim(person: actor, place: places.count > 1 ? place.id : nil, at: instant)
    )
  }
}

extension Refusal {
  /// Whether one can wait for what was refused.
  fileprivate var leavesWaiting: Bool {
    switch self {
    case .noPlaceLeft, .placeOffered: true
    default: false
    }
  }
}
