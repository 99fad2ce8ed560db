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
  /// In this order: a free place, then one whose holder seeks a stand-in; neither when those ahead on
  /// the waiting list are asked first.
  ///
  /// - Throws: The reason, when it is no use to wait either.
  func opening(
    in task: Task,
    wanted: PlaceID?,
    for actor: PersonID,
    on today: Day
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
    let kept = keptPlaces(of: task, for: ahead, on: today)
    /// Whether there are more places than are kept for those ahead.
    func isLeft(_ number: Int?, of place: Place) -> Bool {
      number.map { $0 > kept.count { $0.place == place.id } } ?? true
    }
    if let free = suitable.first(where: { isLeft(task.free($0), of: $0) }) {
      return .free(free, insteadOf: nil)
    }
    for place in suitable where isLeft(task.offered(place), of: place) {
      guard let leaving = task.holders(of: place).first(where: \.standIn) else { continue }
      return .free(place, insteadOf: leaving.person)
    }

    let offered = kept.first { kept in suitable.contains { $0.id == kept.place } }
    if let offered { return .notNow(.placeOffered(task, to: offered.person)) }
    if task.claim(of: actor)?.waiting == true {
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
      mine.map { couldTake(place, $0, in: task, on: nil) } ?? true
    }
    return task.waitingList.prefix { $0.person != person }
      .count { claim in wanted.contains { couldTake($0, claim, in: task, on: nil) } }
  }

  /// The kinds of place that a person would get today, if they claimed.
  public func placesOpen(to person: PersonID, in task: Task, on today: Day) -> [Place] {
    task.kindsOfPlace.filter { place in
      guard let opening = try? opening(in: task, wanted: place.id, for: person, on: today)
      else {
        return false
      }
      if case .free = opening { return true }
      return false
    }
  }

  /// Who on the waiting list is asked today, because a place is kept for them.
  public func peopleAsked(in task: Task, on today: Day) -> [PersonID] {
    keptPlaces(of: task, for: task.waitingList, on: today).map(\.person)
  }

  /// Which places are kept for whom: each in turn is kept the first one on offer that they could take.
  ///
  /// So somebody who waits for one place, or can't take another, does not hold up the others.
  private func keptPlaces(
    of task: Task,
    for ahead: [Claim],
    on today: Day
  ) -> [(place: PlaceID, person: PersonID)] {
    var kept: [(place: PlaceID, person: PersonID)] = []
    for claim in ahead {
      let place = task.kindsOfPlace.first { place in
        guard let offered = task.offered(place), couldTake(place, claim, in: task, on: today)
        else { return false }
        return offered > kept.count { $0.place == place.id }
      }
      if let place { kept.append((place.id, claim.person)) }
    }
    return kept
  }

  /// Whether somebody on the waiting list could take a place of this kind: it is one they wait for,
  /// it admits them, and they are still with us and not away that day, if one is given.
  ///
  /// Who is away keeps their turn, but does not hold up the others meanwhile.
  private func couldTake(_ place: Place, _ claim: Claim, in task: Task, on day: Day?) -> Bool {
    guard let person = people[claim.person], person.left == nil else { return false }
    if let day, person.isAway(on: day) { return false }
    let isGone = !task.kindsOfPlace.contains { $0.id == claim.place }
    return (isGone || claim.place == place.id) && place.admits(person)
  }
}

extension Task {
  /// How many places of a kind one can get: free ones, and those whose holder seeks a stand-in; `nil`
  /// when there is room for as many as like to.
  fileprivate func offered(_ place: Place) -> Int? {
    free(place).map { $0 + holders(of: place).count(where: \.standIn) }
  }
}
