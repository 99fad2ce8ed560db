/// A name by which one record points at another.
///
/// An identifier is never empty and holds no white space, control character, or `:`; that is all a
/// board file edited by hand has to keep to. Each kind of record has a type of its own, so that a
/// person cannot be passed where a task is meant.
public protocol RecordID: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible
where RawValue == String {
  /// Makes an identifier, or gives `nil` when the text cannot be one.
  init?(rawValue: String)
}

extension RecordID {
  /// The identifier as it stands in the file.
  public var description: String { rawValue }

  /// Orders identifiers as text, so that output is deterministic.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// Whether a text may serve as an identifier; see ``RecordID``.
public func isValidIdentifier(_ text: String) -> Bool {
  guard !text.isEmpty else { return false }
  return text.unicodeScalars.allSatisfy { scalar in
    // What else is white space is beyond ASCII, and asking for it takes a while.
    scalar.value > 0x20 && scalar != ":" && !(0x7F...0x9F).contains(scalar.value)
      && (scalar.isASCII || !scalar.properties.isWhitespace)
  }
}

/// The identifier of one kind of record: `Identifier<Task>` can't be passed where a person is meant.
public struct Identifier<Record>: RecordID {
  /// The text of the identifier.
  public let rawValue: String

  /// Makes an identifier, or gives `nil` when the text cannot be one.
  public init?(rawValue: String) {
    guard isValidIdentifier(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// Makes an identifier of a text that is known to be one.
  package init(unchecked text: String) { rawValue = text }
}

/// Points at a task.
public typealias TaskID = Identifier<Task>

/// Points at a person.
public typealias PersonID = Identifier<Person>

/// Points at a stakeholder.
public typealias StakeholderID = Identifier<Stakeholder>

/// Points at a place within one task.
public typealias PlaceID = Identifier<Place>

/// Points at a remark within one task.
public typealias RemarkID = Identifier<Remark>

/// Points at something one stakeholder said.
public typealias VoiceID = Identifier<Voice>

/// Points at words of thanks.
public typealias ThanksID = Identifier<Thanks>

/// Points at an issue explored together.
public typealias InquiryID = Identifier<Inquiry>

/// Points at how somebody sees one issue.
public typealias ViewID = Identifier<Inquiry.View>

/// Points at a guide.
public typealias GuideID = Identifier<Guide>

/// Points at a draw.
public typealias DrawID = Identifier<Draw>
/// Points at a meeting.
public typealias MeetingID = Identifier<Meeting>

/// Points at what somebody brought up in one meeting.
public typealias PointID = Identifier<Meeting.Point>

/// Points at a note of one meeting.
public typealias NoteID = Identifier<Meeting.Note>

/// Points at a case.
public typealias CaseID = Identifier<Case>

/// Points at an agreement.
public typealias AgreementID = Identifier<Agreement>

/// Points at a lesson.
public typealias LessonID = Identifier<Lesson>

/// Points at an entry of the log.
public typealias EntryID = Identifier<LogEntry>

extension PlaceID {
  /// The place of a task that names no places: there is one, for one person.
  public static let sole = PlaceID(unchecked: "a")
}
