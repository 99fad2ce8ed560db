/// Names a record of a board together with its kind, as the log does: `task:k7f2`.
public enum RecordRef: Hashable, Sendable {
  case person(PersonID)
  case stakeholder(StakeholderID)
  case task(TaskID)
  case thanks(ThanksID)
  case inquiry(InquiryID)
  case guide(GuideID)
  case draw(DrawID)
  case `case`(CaseID)
  case agreement(AgreementID)
  case lesson(LessonID)
  case meeting(MeetingID)
}

extension RecordRef: LosslessStringConvertible {
  /// The kind of record, as the log names it.
  public var kind: String {
    switch self {
    case .person: "person"
    case .stakeholder: "stakeholder"
    case .task: "task"
    case .thanks: "thanks"
    case .inquiry: "inquiry"
    case .guide: "guide"
    case .draw: "draw"
    case .case: "case"
    case .agreement: "agreement"
    case .lesson: "lesson"
    case .meeting: "meeting"
    }
  }

  /// The identifier within its kind.
  public var identifier: String {
    switch self {
    case .person(let id): id.rawValue
    case .stakeholder(let id): id.rawValue
    case .task(let id): id.rawValue
    case .thanks(let id): id.rawValue
    case .inquiry(let id): id.rawValue
    case .guide(let id): id.rawValue
    case .draw(let id): id.rawValue
    case .case(let id): id.rawValue
    case .agreement(let id): id.rawValue
    case .lesson(let id): id.rawValue
    case .meeting(let id): id.rawValue
    }
  }

  /// The form of the log: `task:k7f2`.
  public var description: String { "\(kind):\(identifier)" }

  /// Reads the form of the log; `nil` when it is of a kind that this version does not know.
  public init?(_ description: String) {
    guard let colon = description.firstIndex(of: ":") else { return nil }
    let identifier = String(description[description.index(after: colon)...])
    switch description[..<colon] {
    case "person":
      guard let id = PersonID(rawValue: identifier) else { return nil }
      self = .person(id)
    case "stakeholder":
      guard let id = StakeholderID(rawValue: identifier) else { return nil }
      self = .stakeholder(id)
    case "task":
      guard let id = TaskID(rawValue: identifier) else { return nil }
      self = .task(id)
    case "thanks":
      guard let id = ThanksID(rawValue: identifier) else { return nil }
      self = .thanks(id)
    case "inquiry":
      guard let id = InquiryID(rawValue: identifier) else { return nil }
      self = .inquiry(id)
    case "guide":
      guard let id = GuideID(rawValue: identifier) else { return nil }
      self = .guide(id)
    case "draw":
      guard let id = DrawID(rawValue: identifier) else { return nil }
      self = .draw(id)
    case "case":
      guard let id = CaseID(rawValue: identifier) else { return nil }
      self = .case(id)
    case "agreement":
      guard let id = AgreementID(rawValue: identifier) else { return nil }
      self = .agreement(id)
    case "lesson":
      guard let id = LessonID(rawValue: identifier) else { return nil }
      self = .lesson(id)
    case "meeting":
      guard let id = MeetingID(rawValue: identifier) else { return nil }
      self = .meeting(id)
    default: return nil
    }
  }
}
