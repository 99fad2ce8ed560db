/// The state of a task, worked out from its facts.
public enum TaskState: String, Sendable, CaseIterable {
  case open, doing, waiting, done, dropped

  /// Whether there is still something to do.
  public var isUnfinishedBusiness: Bool { self != .done && self != .dropped }
}

extension Task {
  /// The state that follows from the facts, the first that holds: dropped, done, waiting, doing,
  /// open.
  ///
  /// Doing is said of any claim, also of somebody who waits for a place: the form of the file
  /// promises it, so that the state can be told without reading the claims.
  public var state: TaskState {
    if dropped != nil { return .dropped }
    if done != nil { return .done }
    if waiting != nil { return .waiting }
    return claims.isEmpty ? .open : .doing
  }

  /// Whether it says neither whom it serves nor which task it supports (R5).
  public var isUnfinished: Bool { serves.isEmpty && supports == nil }

  /// The day on which it takes place, or before which it is to be done.
  public var due: Moment? { on ?? by }

  /// The kinds of place, also where the task names none: then there is one, for one person.
  public var kindsOfPlace: [Place] { places.isEmpty ? [Place(id: .sole, count: 1)] : places }

  /// The claims of those who are on it, helpers beside its places included, in the order of the file.
  public var holders: [Claim] { claims.filter { $0.hasPlace || $0.beside } }

  /// The claims of those who came to help, beside the places (R11).
  public var helpers: [Claim] { claims.filter(\.beside) }

  /// The waiting list, first one first.
  public var waitingList: [Claim] { claims.filter(\.waiting).sorted { $0.at < $1.at } }

  /// The claim of a person, whether they have a place or wait for one.
  public func claim(of person: PersonID) -> Claim? { claims.first { $0.person == person } }

  /// The kind of place that a claim is on: the first when it names none, or one that is gone.
  ///
  /// So nobody falls out of the count when a place is taken out by hand or in a merge.
  public func place(of claim: Claim) -> Place {
    let kinds = kindsOfPlace
    guard let named = claim.place else { return kinds[0] }
    return kinds.first { $0.id == named } ?? kinds[0]
  }

  /// The claims of those who have a place of this kind.
  public func holders(of place: Place) -> [Claim] {
    claims.filter { $0.hasPlace && self.place(of: $0).id == place.id }
  }

  /// How many places of a kind are free; `nil` when there is room for as many as like to.
  public func free(_ place: Place) -> Int? {
    place.count.map { max(0, $0 - holders(of: place).count) }
  }

  /// How many have a place.
  public var placesTaken: Int { claims.count(where: \.hasPlace) }

  /// How many people there is room for in all; `nil` when there is a place without a limit.
  public var capacity: Int? {
    var sum = 0
    for place in kindsOfPlace {
      guard let count = place.count else { return nil }
      sum = sum.addingUpTo(count)
    }
    return sum
  }

  /// How many people are needed beside those who have a place.
  public var stillNeeded: Int {
    kindsOfPlace.reduce(0) { sum, place in
      let needed = max(0, place.need ?? place.count ?? 1)
      return sum.addingUpTo(max(0, needed - holders(of: place).count))
    }
  }

  /// The places that are reserved for somebody (R4).
  public var reservedPlaces: [Place] { places.filter { $0.only != nil } }

  /// Whether it has places and none of them is for everybody, which R4 does not allow.
  var isReservedWhole: Bool { !places.isEmpty && places.allSatisfy { $0.only != nil } }

  /// Those among the holders who seek a stand-in.
  public var seekingStandIn: [Claim] { claims.filter { $0.hasPlace && $0.standIn } }
}

extension Int {
  /// The sum, or the largest number there is: a file edited by hand may hold any count.
  fileprivate func addingUpTo(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}
