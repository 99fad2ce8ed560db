/// Words about something done, from a person or a stakeholder; kept for ever, never counted (R16).
public struct Thanks: Equatable, Sendable, Identifiable {
  /// Who gives thanks.
  public enum Giver: Equatable, Sendable {
    case person(PersonID)
    case stakeholder(StakeholderID)

    /// The identifier as it stands in the file.
    public var rawValue: String {
      switch self {
      case .person(let id): id.rawValue
      case .stakeholder(let id): id.rawValue
      }
    }
  }

  /// The identifier: short and random.
  public internal(set) var id: ThanksID
  /// The identifier of the person or the stakeholder who gives thanks; the file has it bare, and
  /// which of the two it is follows from ``Board/giver(of:)``.
  public var from: String
  /// The people thanked, never the giver.
  public var to: [PersonID]
  /// The task it is about.
  public var about: TaskID?
  /// The words.
  public var text: String
  /// When.
  public var at: Instant?

  /// Makes words of thanks.
  public init(
    id: ThanksID,
    from: String,
    to: [PersonID],
    about: TaskID? = nil,
    text: String,
    at: Instant?
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.about = about
    self.text = text
    self.at = at
  }
}

extension Board {
  /// Who gave these thanks: the person of that identifier, else the stakeholder.
  public func giver(of thanks: Thanks) -> Thanks.Giver? {
    if let person = PersonID(rawValue: thanks.from).flatMap({ people[$0] }) {
      return .person(person.id)
    }
    return StakeholderID(rawValue: thanks.from).flatMap { stakeholders[$0] }
      .map { .stakeholder($0.id) }
  }
}
