/// What sort of stakeholder it is; a `person` calls for care with privacy.
public enum StakeholderKind: String, Sendable, CaseIterable {
  case residents, group, partner, colleagues, person
}

/// Somebody whom tasks serve: residents, a group, a partner, colleagues.
public struct Stakeholder: Equatable, Sendable, Identifiable {
  /// The identifier, readable, made from the name.
  public internal(set) var id: StakeholderID
  /// The name as shown.
  public var name: String
  /// What sort of stakeholder it is.
  public var kind: StakeholderKind?
  /// What makes them happy, in their words.
  public var happyWith: String?
  /// One of ours who is this stakeholder too.
  public var person: PersonID?
  /// What they said, oldest first.
  public var voices: [Voice]
  /// Since when nothing is done for them any more.
  public var retired: Instant?

  /// Makes a stakeholder.
  public init(
    id: StakeholderID,
    name: String,
    kind: StakeholderKind? = nil,
    happyWith: String? = nil,
    person: PersonID? = nil,
    voices: [Voice] = [],
    retired: Instant? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.happyWith = happyWith
    self.person = person
    self.voices = voices
    self.retired = retired
  }
}
