internal import Glibc
public import TaskModel

/// A board file in memory: its bytes, checked, and where everything stands in them.
///
/// Immutable. Tasks and log entries are made out of the bytes when somebody looks at them, which
/// cannot fail because everything was checked when the file was opened.
public final class BoardDocument: Sendable {
  let storage: ByteStorage
  let index: BoardIndex

  /// Checks bytes and finds the records in them.
  init(_ storage: ByteStorage) throws(BoardScanFailure) {
    self.storage = storage
    index = try BoardIndex(scanning: storage)
  }

  /// The whole file, valid as long as the document.
  var bytes: UnsafeRawBufferPointer { storage.bytes }

  /// Whether the file is of a version that this program can read but not write.
  public var isReadOnlyVersion: Bool { index.version > FormatVersion.current }

  /// Whether another file says the same, byte for byte.
  public func hasSameContent(as other: BoardDocument) -> Bool {
    storage.count == other.storage.count
      && memcmp(storage.base, other.storage.base, storage.count) == 0
  }

  /// The board that the file holds.
  public var board: Board {
    Board(
      settings: settings,
      people: index.people.marks.map(person),
      stakeholders: index.stakeholders.marks.map(stakeholder),
      tasks: TaskTable(TaskRecords(document: self)),
      thanks: index.thanks.marks.map(thanks),
      inquiries: index.inquiries.marks.map(inquiry),
      guides: index.guides.marks.map(guide),
      draws: index.draws.marks.map(draw),
      cases: index.cases.marks.map(`case`),
      agreements: index.agreements.marks.map(agreement),
      lessons: index.lessons.marks.map(lesson),
      meetings: index.meetings.marks.map(meeting),
      log: Log(LogRecords(document: self))
    )
  }

  private var settings: BoardSettings {
    guard let entry = index[.board] else { return BoardSettings(name: "") }
    var reader = RecordReader(storage, at: Int(entry.value.start))
    return BoardSettings(from: &reader)
  }

  func person(_ mark: RecordMark) -> Person {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Person(id: PersonID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func stakeholder(_ mark: RecordMark) -> Stakeholder {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Stakeholder(id: StakeholderID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func task(_ mark: RecordMark) -> Task {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Task(id: TaskID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func thanks(_ mark: RecordMark) -> Thanks {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Thanks(id: ThanksID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func inquiry(_ mark: RecordMark) -> Inquiry {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Inquiry(id: InquiryID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func guide(_ mark: RecordMark) -> Guide {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Guide(id: GuideID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func draw(_ mark: RecordMark) -> Draw {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Draw(id: DrawID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func `case`(_ mark: RecordMark) -> Case {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Case(id: CaseID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func agreement(_ mark: RecordMark) -> Agreement {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Agreement(id: AgreementID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func lesson(_ mark: RecordMark) -> Lesson {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Lesson(id: LessonID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  func meeting(_ mark: RecordMark) -> Meeting {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Meeting(id: MeetingID(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  /// A record as it stands in the file, as a tree.
  func json(_ range: ByteRange) -> JSONValue {
    var reader = RecordReader(storage, at: Int(range.start))
    return reader.json()
  }
}
