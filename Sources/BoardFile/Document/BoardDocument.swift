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
      people: index.people.marks.map(record),
      stakeholders: index.stakeholders.marks.map(record),
      tasks: TaskTable(TaskRecords(document: self)),
      thanks: index.thanks.marks.map(record),
      inquiries: index.inquiries.marks.map(record),
      guides: index.guides.marks.map(record),
      draws: index.draws.marks.map(record),
      cases: index.cases.marks.map(record),
      agreements: index.agreements.marks.map(record),
      lessons: index.lessons.marks.map(record),
      meetings: index.meetings.marks.map(record),
      log: Log(LogRecords(document: self))
    )
  }

  private var settings: BoardSettings {
    guard let entry = index[.board] else { return BoardSettings(name: "") }
    var reader = RecordReader(storage, at: Int(entry.value.start))
    return BoardSettings(from: &reader)
  }

  /// A record of a section, made of its bytes.
  func record<Record: SectionRecord>(_ mark: RecordMark) -> Record {
    var reader = RecordReader(storage, at: Int(mark.range.start))
    return Record(id: Identifier(unchecked: storage.identifier(of: mark)), from: &reader)
  }

  /// A record as it stands in the file, as a tree.
  func json(_ range: ByteRange) -> JSONValue {
    var reader = RecordReader(storage, at: Int(range.start))
    return reader.json()
  }
}
