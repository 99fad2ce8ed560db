/// What can be done to the places of a task.
public enum PlaceAction: Equatable, Sendable {
  /// Adds a kind of place, open to everybody; its identifier is chosen for it.
  case add(Place)
  /// Changes a kind of place.
  case edit(PlaceID, PlaceChange)
  /// Takes out a kind of place on which nobody is.
  case remove(PlaceID)
  /// Reserves a kind of place, or this many of its places, which become a kind of their own (R4).
  ///
  /// Without a place, the one kind there is. Without a number: all of a kind that is reserved
  /// already, else one. With the task as whoever reserves it saw it, a reservation that others
  /// made since is not overwritten.
  case reserve(PlaceID?, count: Int?, Reservation, since: Task? = nil)
  /// Opens a place to everybody again; without one, the only one that is reserved. With the task as
  /// whoever opens it saw it, not what others reserved otherwise since.
  case unreserve(PlaceID?, since: Task? = nil)
}

/// What is to be different about a kind of place; what is absent stays as it is.
public struct PlaceChange: Equatable, Sendable {
  /// For how many people a kind of place is.
  public enum Count: Equatable, Sendable {
    case number(Int)
    /// For as many as like to.
    case any
  }

  /// A few words; none when they are empty.
  public var label: String?
  /// For how many people.
  public var count: Count?
  /// With how many people it can go ahead.
  public var need: Int?
  /// Whether it is a place to learn.
  public var learn: Bool?
  /// The kind of place as whoever changes it saw it; when given, what others changed since is not
  /// overwritten.
  public var basis: Place?

  /// Makes a change.
  public init(
    label: String? = nil,
    count: Count? = nil,
    need: Int? = nil,
    learn: Bool? = nil
  ) {
    self.label = label
    self.count = count
    self.need = need
    self.learn = learn
  }
}

extension Board {
  /// The task with other places; nobody loses one by it (R3).
  func placing(
    _ action: PlaceAction,
    in old: Task,
    today: Day
  ) throws(Refusal) -> DeedDone {
    var task = old
    task.places = task.kindsOfPlace
    let deed: Deed
    switch action {
    case .add(let place):
      task.places.append(place.tidied(as: task.unusedPlaceID))
      deed = .addPlace
    case .edit(let id, let change):
      let index = try task.indexOfPlace(id)
      let before = task.places[index]
      task.places[index].apply(change)
      try check(from: before, to: task.places[index], since: change.basis) { .place(old, id, $0) }
      deed = .editPlace
    case .remove(let id):
      let place = task.places.remove(at: try task.indexOfPlace(id))
      let waiting = task.waitingList.filter { $0.place == id }
      if !waiting.isEmpty { throw .placeHeld(old, place, by: waiting) }
      guard !task.places.isEmpty else { throw .lastPlace(old) }
      deed = .removePlace
    case .reserve(let id, let count, let reservation, let basis):
      let index = try task.reserve(id, count: count, for: reservation, today: today)
      try checkReservation(from: old.kindsOfPlace[index], to: task.places[index], of: old, basis)
      deed = .reserve
    case .unreserve(let id, let basis):
      let index = try task.indexOfReserved(id)
      let before = task.places[index]
      guard before.only != nil else { throw .notReserved(old) }
      task.places[index].only = nil
      try checkReservation(from: before, to: task.places[index], of: old, basis)
      deed = .unreserve
    }
    try check(task.places)
    if task.isReservedWhole, !old.isReservedWhole { throw .reservedWhole(old) }
    try checkHolders(in: task, from: old)
    // What a task has without saying so is not written down.
    if task.places == [Place(id: .sole, count: 1)] { task.places = [] }
    guard task.places != old.places else { throw .alreadySo(old) }
    return DeedDone(deed, .task(task))
  }

  /// Refuses to overwrite for whom others reserved a kind of place since the task was looked at.
  private func checkReservation(
    from before: Place,
    to after: Place,
    of task: Task,
    _ basis: Task?
  ) throws(Refusal) {
    let seen = basis?.kindsOfPlace.first { $0.id == before.id }
    try check([.only], from: before, to: after, since: seen) { .place(task, before.id, $0) }
  }

  /// Refuses kinds of place that can't be: too many or none, twice the same, unexplained (R4).
  func check(_ places: [Place]) throws(Refusal) {
    var ids: Set<PlaceID> = []
    for place in places {
      guard ids.insert(place.id).inserted else { throw .identifierTaken(place.id.rawValue) }
      if let count = place.count, !Place.counts.contains(count) { throw .placesOutOfRange(count) }
      if let need = place.need, !(0...(place.count ?? 999)).contains(need) {
        throw .needOutOfRange(need, of: place)
      }
      if place.only?.isExplained == false { throw .reservationUnexplained(place) }
    }
  }

  /// Refuses places that would take somebody off theirs, or on which they may not be (R3, R4).
  func checkHolders(in task: Task, from old: Task) throws(Refusal) {
    for place in old.kindsOfPlace {
      let holders = old.holders(of: place)
      let moved = holders.filter { claim in
        guard let now = task.claim(of: claim.person), now.hasPlace else { return false }
        return task.place(of: now).id != place.id
      }
      if !moved.isEmpty { throw .placeHeld(old, place, by: moved) }
    }
    for place in task.kindsOfPlace {
      let holders = task.holders(of: place)
      let before = old.kindsOfPlace.first { $0.id == place.id }
      let wasFewer = before.map { old.holders(of: $0).count < holders.count } ?? true
      if let count = place.count, holders.count > count, wasFewer || place.count != before?.count {
        throw .placeHeld(old, place, by: holders)
      }
      guard place.only != before?.only else { continue }
      let others = holders.filter { people[$0.person].map { !place.admits($0) } ?? true }
      if !others.isEmpty { throw .placeHeld(old, place, by: others) }
    }
  }
}

extension Place {
  fileprivate func tidied(as id: PlaceID) -> Place {
    var place = Place(id: id, label: label, count: count, need: need, learn: learn)
    place.tidy()
    return place
  }

  fileprivate mutating func apply(_ change: PlaceChange) {
    if let label = change.label { self.label = label }
    switch change.count {
    case .number(let number): count = number
    case .any: count = nil
    case nil: break
    }
    if let need = change.need { self.need = need }
    if let learn = change.learn { self.learn = learn }
    tidy()
  }
}

extension Task {
  /// The place of that identifier; every kind there is stands in ``places``.
  fileprivate func indexOfPlace(_ id: PlaceID) throws(Refusal) -> Int {
    guard let index = places.firstIndex(where: { $0.id == id }) else {
      throw .unknownPlace(id, of: self)
    }
    return index
  }

  /// The place of that identifier, or the only one that is reserved.
  fileprivate func indexOfReserved(_ id: PlaceID?) throws(Refusal) -> Int {
    if let id { return try indexOfPlace(id) }
    let reserved = places.indices.filter { places[$0].only != nil }
    guard let first = reserved.first else { throw .notReserved(self) }
    guard reserved.count == 1 else { throw .placeNotNamed(self) }
    return first
  }

  /// Reserves a kind of place, or some places of it, which become a kind of their own behind it;
  /// gives where the kind stands that was meant.
  ///
  /// Who is on the kind stays on the places that are open, so there must be places free to reserve.
  fileprivate mutating func reserve(
    _ id: PlaceID?,
    count wanted: Int?,
    for reservation: Reservation,
    today: Day
  ) throws(Refusal) -> Int {
    guard id != nil || places.count == 1 else { throw .placeNotNamed(self) }
    let index = try id.map(indexOfPlace) ?? 0
    var reserved = places[index]
    reserved.only = reservation
    reserved.tidy()
    guard let only = reserved.only, only.isExplained, let day = only.reviewOn else {
      throw .reservationUnexplained(reserved)
    }
    guard day > today else { throw .reviewNotAhead(day) }

    let old = places[index]
    let count = wanted ?? (old.only == nil ? 1 : old.count)
    if let count, !Place.counts.contains(count) { throw .placesOutOfRange(count) }
    if let count, let all = old.count, count > all { throw .tooFewPlaces(self, old) }
    guard let count, count != old.count else {
      places[index] = reserved
      return index
    }
    reserved = Place(id: unusedPlaceID, label: old.label, count: count, only: only)
    reserved.learn = old.learn
    if let all = old.count {
      places[index].count = all - count
      if let need = old.need {
        places[index].need = min(need, all - count)
        reserved.need = max(0, need - (all - count))
      }
    } else {
      // It could go ahead without one more before, and so it can now.
      reserved.need = 0
    }
    let taken = holders(of: places[index])
    if let left = places[index].count, taken.count > left {
      throw .placeHeld(self, old, by: taken)
    }
    places.append(reserved)
    return index
  }

  /// The first letter that no place goes by, nor anybody's claim on a place that is gone.
  fileprivate var unusedPlaceID: PlaceID {
    let used = Set(kindsOfPlace.map(\.id) + claims.compactMap(\.place))
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      let id = PlaceID(unchecked: String(letter))
      if !used.contains(id) { return id }
    }
    var number = 2
    while used.contains(PlaceID(unchecked: "p\(number)")) { number += 1 }
    return PlaceID(unchecked: "p\(number)")
  }
}
