/// Somebody's word that they do a task, or that they wait for a place on it.
public struct Claim: Equatable, Sendable {
  /// Whether somebody leads the task or helps out.
  public enum Part: String, Sendable, CaseIterable {
    case lead, help
  }

  /// Who.
  public let person: PersonID
  /// Which place; absent: the first one, or any of them for who is on the waiting list.
  public var place: PlaceID?
  /// When they claimed it; the order of the waiting list.
  public var at: Instant
  /// Leading or helping, when that was said.
  public var part: Part?
  /// The meeting or the draw it came from.
  public var via: String?
  /// Whether they seek a stand-in: theirs until another takes over (R12).
  public var standIn: Bool
  /// Whether they are on the waiting list.
  public var waiting: Bool
  /// Whether they came to help when that was asked for: on the task, beside its places (R11).
  public var beside: Bool

  /// Makes a claim.
  public init(
    person: PersonID,
    place: PlaceID? = nil,
    at: Instant,
    part: Part? = nil,
    via: String? = nil,
    standIn: Bool = false,
    waiting: Bool = false,
    beside: Bool = false
  ) {
    self.person = person
    self.place = place
    self.at = at
    self.part = part
    self.via = via
    self.standIn = standIn
    self.waiting = waiting
    self.beside = beside
  }
}

extension Claim {
  /// Whether they have a place, rather than waiting for one or helping beside the places.
  public var hasPlace: Bool { !waiting && !beside }
}
