import TaskModel

extension BoardDocument {
  /// A change to the file, ready to be written.
  struct Change {
    /// The whole new file.
    let pieces: [Piece]
    /// The record that was made or changed, as it will stand in the file.
    let record: [UInt8]
  }

  /// The file with a record made or changed, and an entry at the end of the log.
  ///
  /// Bytes of anything else are kept as they are. A changed record stays where it is, on one line; a
  /// new one comes at the end of its section, which is made when the file does not have it.
  ///
  /// - Throws: What should have been there instead, when the record could not be read back: what
  ///   this program writes, it never refuses later.
  func applying(_ edit: RecordEdit, _ entry: LogEntry) throws(ScanProblem) -> Change {
    let (section, mark, json) = resolved(edit)
    let record = json.bytes
    try Self.check(record, in: section)
    let line = entry.json.bytes
    try Self.check(line, in: .log)

    let range = mark.map { Int($0.range.start)..<Int($0.range.end) }
    let change = range.map { Splice(range: $0, bytes: record) } ?? appending(record, to: section)
    let growth = appending(line, to: .log)
    // The log comes last, also when both are inserted at the same place.
    let isLogLast = change.range.lowerBound <= growth.range.lowerBound
    let splices = isLogLast ? [change, growth] : [growth, change]
    return Change(pieces: [Piece](splices, in: storage.count), record: record)
  }

  /// The section of an edit, the record that it replaces, and the form it is written in.
  private func resolved(_ edit: RecordEdit) -> (Section, RecordMark?, JSONValue) {
    switch edit {
    case .person(let new):
      let mark = index.personTable.position(of: new.id.rawValue, among: index.people, in: storage)
        .map { index.people[$0] }
      let json = patched(mark, old: mark.map(person), new: new, Person.Field.self)
      return (.people, mark, json)
    case .stakeholder(let new):
      let marks = index.stakeholders
      let mark = index.stakeholderTable.position(of: new.id.rawValue, among: marks, in: storage)
        .map { marks[$0] }
      let json = patched(mark, old: mark.map(stakeholder), new: new, Stakeholder.Field.self)
      return (.stakeholders, mark, json)
    case .task(let new):
      let mark = index.taskTable.position(of: new.id.rawValue, among: index.tasks, in: storage)
        .map { index.tasks[$0] }
      return (.tasks, mark, patched(mark, old: mark.map(task), new: new, Task.Field.self))
    }
  }

  private func patched<Record: RecordCoding>(
    _ mark: RecordMark?,
    old: Record?,
    new: Record,
    _ fields: Record.Field.Type
  ) -> JSONValue {
    guard let mark, let old else { return new.json }
    return json(mark.range).patched(from: old.json, to: new.json, .record(fields))
  }

  /// Checks a record as it will be checked when the file is next read.
  private static func check(_ record: [UInt8], in section: Section) throws(ScanProblem) {
    var scanner = Scanner(ByteStorage(record))
    try scanner.scanValue(section.record ?? FlatShape.any)
  }

  /// Where a record goes that is added at the end of a section, and what is to be written there.
  func appending(_ record: [UInt8], to section: Section) -> Splice {
    guard let entry = index[section] else {
      let value = Array("[\n".utf8) + record + Array("\n]".utf8)
      return inserting(section, value: value)
    }
    if let end = entry.lastRecordEnd {
      return Splice(range: end..<end, bytes: Array(",\n".utf8) + record)
    }
    // An empty list: what is between its brackets, white space, gives way.
    let inside = Int(entry.value.start) + 1..<Int(entry.value.end) - 1
    return Splice(range: inside, bytes: Array("\n".utf8) + record + Array("\n".utf8))
  }

  /// A section that the file does not have yet: behind the last that comes before it in canonical
  /// order, the log behind everything.
  func inserting(_ section: Section, value: [UInt8]) -> Splice {
    let before = Section.allCases.prefix { $0 != section }
    let previous =
      section == .log
      ? index.entries.last
      : index.entries.last { $0.section.map(before.contains) ?? false }
    let end = Int(previous?.value.end ?? 0)
    return Splice(range: end..<end, bytes: Array(",\n\"\(section.rawValue)\": ".utf8) + value)
  }
}
