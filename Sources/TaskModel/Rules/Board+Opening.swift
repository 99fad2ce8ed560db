/// What somebody who wants a place on a task meets.
enum Opening {
  /// This place, in the stead of whoever leaves it to a stand-in, if anybody.
  case free(Place, insteadOf: PersonID?)
  /// No place now, for this reason; there is one to wait for.
  case notNow(Refusal)
}

extension Board {
  /// The place that a person gets now, or why there is none.
  ///
  /// In this order: a free place that is not kept for somebody ahead on the waiting list, then one
  /// whose holder seeks a stand-in.
  ///
  /// - Throws: The reason, when it is no use to wait either.
  func opening(
    in task: Task,
    wanted: PlaceID?,
    for actor: PersonID
  ) throws(Refusal) -> Opening {
    guard let person = people[actor] else { throw .unknownPerson(actor) }
    let asked = task.kindsOfPlace.filter { wanted == nil || $0.id == wanted }
    if let wanted, asked.isEmpty { throw .unknownPlace(wanted, of: task) }
    let suitable = asked.filter { $0.admits(person) }
    let open = task.kindsOfPlace.filter { $0.only == nil }
    if suitable.isEmpty, let reservation = asked.first?.only {
      throw .placeReserved(task, reservation: reservation, open: open)
    }

    let ahead = Array(task.waitingList.prefix { $0.person != actor })
    let kept = keptPlaces(of: task, for: ahead)
    let free = suitable.first { place in
      task.free(place).map { $0 > kept.count { $0.place == place.id } } ?? true
    }
    if let free { return .free(free, insteadOf: nil) }
    for place in suitable {
      guard let leaving = task.holders(of: place).first(where: \.standIn) else { continue }
      return .free(place, insteadOf: leaving.person)
    }

    let offered = kept.first { kept in suitable.contains { $0.id == kept.place } }
    if let offered { return .notNow(.placeOffered(task, to: offered.person)) }
    if task.claim(of: actor) != nil {
      return .notNow(.alreadyWaiting(task, ahead: peopleAhead(of: actor, in: task)))
    }
    let closed = asked.first { !$0.admits(person) && task.free($0) != 0 }
    if let reservation = closed?.only {
      return .notNow(.placeReserved(task, reservation: reservation, open: open))
    }
    let takenBy = asked.flatMap(task.holders(of:)).sorted { $0.at < $1.at }
    return .notNow(.noPlaceLeft(task, takenBy: takenBy))
  }

  /// How many people on the waiting list come before this one for a place that both could take.
  public func peopleAhead(of person: PersonID, in task: Task) -> Int {
    let mine = task.waitingList.first { $0.person == person }
    let wanted = task.kindsOfPlace.filter { place in
      mine.map { couldTake(place, $0, in: task) } ?? true
    }
    return task.waitingList.prefix { $0.person != person }
      .count { claim in wanted.contains { couldTake($0, claim, in: task) } }
  }

  /// The kinds of place that a person would get now, if they claimed.
  public func placesOpen(to person: PersonID, in task: Task) -> [Place] {
    task.kindsOfPlace.filter { place in
      guard let opening = try? opening(in: task, wanted: place.id, for: person) else {
        return false
      }
      if case .free = opening { return true }
      return false
    }
  }

  /// Who on the waiting list is asked now, because a place is kept for them.
  public func peopleAsked(in task: Task) -> [PersonID] {
    keptPlaces(of: task, for: task.waitingList).map(\.person)
  }

  /// Which places are kept for whom: each in turn is kept the first free one they could take.
  ///
  /// So somebody who waits for one place, or can't take another, does not hold up the others.
  private func keptPlaces(
    of task: Task,
    for ahead: [Claim]
  ) -> [(place: PlaceID, person: PersonID)] {
    var kept: [(place: PlaceID, person: PersonID)] = []
    for claim in ahead {
      let place = task.kindsOfPlace.first { place in
        guard let free = task.free(place), couldTake(place, claim, in: task) else { return false }
        return free > kept.count { $0.place == place.id }
      }
      if let place { kept.append((place.id, claim.person)) }
    }
    return kept
  }

  /// Whether somebody on the waiting list could take a place of this kind: it is one they wait for,
  /// it admits them, and they are still with us.
  private func couldTake(_ place: Place, _ claim: Claim, in task: Task) -> Bool {
    guard let person = people[claim.person], person.left == nil else { return false }
    let isGone = !task.kindsOfPlace.contains { $0.id == claim.place }
    return (isGone || claim.place == place.id) && place.admits(person)
  }
}
