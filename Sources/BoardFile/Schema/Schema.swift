import TaskModel

/// The shapes of the records of a board file, laid out for the scanner when they are first needed.
///
/// Unsafe only because pointers are not sendable; what these point at never changes.
enum Schema {
  nonisolated(unsafe) static let settings = FlatShape.flat(.record(SettingsField.self))
  nonisolated(unsafe) static let person = FlatShape.flat(.record(PersonField.self))
  nonisolated(unsafe) static let stakeholder = FlatShape.flat(.record(StakeholderField.self))
  nonisolated(unsafe) static let task = FlatShape.flat(.record(TaskField.self))
  nonisolated(unsafe) static let claim = FlatShape.flat(.record(ClaimField.self))
  nonisolated(unsafe) static let thanks = FlatShape.flat(.record(ThanksField.self))
  nonisolated(unsafe) static let inquiry = FlatShape.flat(.record(InquiryField.self))
  nonisolated(unsafe) static let guide = FlatShape.flat(.record(GuideField.self))
  nonisolated(unsafe) static let draw = FlatShape.flat(.record(DrawField.self))
  nonisolated(unsafe) static let `case` = FlatShape.flat(.record(CaseField.self))
  nonisolated(unsafe) static let agreement = FlatShape.flat(.record(AgreementField.self))
  nonisolated(unsafe) static let lesson = FlatShape.flat(.record(LessonField.self))
  nonisolated(unsafe) static let meeting = FlatShape.flat(.record(MeetingField.self))
  nonisolated(unsafe) static let logEntry = FlatShape.flat(.record(LogField.self))
}

extension Section {
  /// The shape of its records; `nil` for what is no list of records.
  var record: UnsafePointer<FlatShape>? {
    switch self {
    case .format, .board: nil
    case .people: Schema.person
    case .stakeholders: Schema.stakeholder
    case .tasks: Schema.task
    case .thanks: Schema.thanks
    case .inquiries: Schema.inquiry
    case .guides: Schema.guide
    case .draws: Schema.draw
    case .cases: Schema.case
    case .agreements: Schema.agreement
    case .lessons: Schema.lesson
    case .log: Schema.logEntry
    case .meetings: Schema.meeting
    }
  }

  /// The fields of its records, for patching them; `nil` for what is kept and not looked at.
  var fields: RecordShape? {
    switch self {
    case .people: Section.personFields
    case .stakeholders: Section.stakeholderFields
    case .tasks: Section.taskFields
    case .thanks: Section.thanksFields
    case .inquiries: Section.inquiryFields
    case .guides: Section.guideFields
    case .draws: Section.drawFields
    case .cases: Section.caseFields
    case .agreements: Section.agreementFields
    case .lessons: Section.lessonFields
    case .meetings: Section.meetingFields
    case .format, .board, .log: nil
    }
  }

  private static let personFields = RecordShape(PersonField.self)
  private static let stakeholderFields = RecordShape(StakeholderField.self)
  private static let taskFields = RecordShape(TaskField.self)
  private static let thanksFields = RecordShape(ThanksField.self)
  private static let inquiryFields = RecordShape(InquiryField.self)
  private static let guideFields = RecordShape(GuideField.self)
  private static let drawFields = RecordShape(DrawField.self)
  private static let caseFields = RecordShape(CaseField.self)
  private static let agreementFields = RecordShape(AgreementField.self)
  private static let lessonFields = RecordShape(LessonField.self)
  private static let meetingFields = RecordShape(MeetingField.self)

  /// The section in which the records of a kind stand.
  init(_ ref: RecordRef) {
    self =
      switch ref {
      case .person: .people
      case .stakeholder: .stakeholders
      case .task: .tasks
      case .thanks: .thanks
      case .inquiry: .inquiries
      case .guide: .guides
      case .draw: .draws
      case .case: .cases
      case .agreement: .agreements
      case .lesson: .lessons
      case .meeting: .meetings
      }
  }
}
