/// How somebody is engaged; used where a place is reserved (R4) and nowhere else (R2).
public enum Engagement: String, Sendable, CaseIterable {
  case paid, volunteer
}

/// Somebody of the team.
///
/// There is no field for a role, position or contact data, and there will be none (R1, R10).
public struct Person: Equatable, Sendable, Identifiable {
  /// The identifier, readable, made from the name.
  public internal(set) var id: PersonID
  /// The name as shown; unique among those who have not left.
  public var name: String
  /// Paid or volunteer.
  public var engagement: Engagement
  /// What they are good at, in their own words.
  public var talents: [String]
  /// What they would like to learn.
  public var learns: [String]
  /// Their login name, by which the program knows who is at the keyboard.
  public var login: String?
  /// The day they joined.
  public var joined: Day?
  /// A time away; no reason is asked.
  public var away: Absence?
  /// The day they said goodbye.
  public var left: Day?

  /// Makes a person.
  public init(
    id: PersonID,
    name: String,
    engagement: Engagement,
    talents: [String] = [],
    learns: [String] = [],
    login: String? = nil,
    joined: Day? = nil,
    away: Absence? = nil,
    left: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.engagement = engagement
    self.talents = talents
    self.learns = learns
    self.login = login
    self.joined = joined
    self.away = away
    self.left = left
  }
}

/// A time away, both days included; open at an end that is absent.
public struct Absence: Equatable, Sendable {
  /// The first day away.
  public var from: Day?
  /// The last day away.
  public var until: Day?

  /// Makes a time away.
  public init(from: Day? = nil, until: Day? = nil) {
    self.from = from
    self.until = until
  }
}

extension Person {
  /// Whether they are away on a day; no reason is known.
  public func isAway(on day: Day) -> Bool { away.map { $0.includes(day) } ?? false }
}

extension Absence {
  /// Whether a day falls into it.
  public func includes(_ day: Day) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}
