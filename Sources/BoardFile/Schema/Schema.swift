/// The shapes of the records of a board file, laid out for the scanner when they are first needed.
///
/// Unsafe only because pointers are not sendable; what these point at never changes.
enum Schema {
  nonisolated(unsafe) static let settings = FlatShape.flat(.record(SettingsField.self))
  nonisolated(unsafe) static let person = FlatShape.flat(.record(PersonField.self))
  nonisolated(unsafe) static let stakeholder = FlatShape.flat(.record(StakeholderField.self))
  nonisolated(unsafe) static let task = FlatShape.flat(.record(TaskField.self))
  nonisolated(unsafe) static let claim = FlatShape.flat(.record(ClaimField.self))
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
    case .log: Schema.logEntry
    case .thanks, .cases, .agreements, .meetings, .lessons, .inquiries, .guides, .draws:
      FlatShape.any
    }
  }
}
