import TaskModel

/// The log of a file, for the model.
struct LogRecords: LogSource {
  let document: BoardDocument

  var count: Int { document.index.log.count }

  func entry(at position: Int) -> LogEntry? {
    var reader = RecordReader(document.storage, at: Int(document.index.log[position].start))
    return LogEntry(from: &reader)
  }

  func positions(concerning record: String) -> [Int] {
    let wanted = Array(record.utf8)
    let subject = LogSubject(record)
    let subjects = document.index.logSubjects
    return subjects.indices.filter { position in
      // Most entries are about another record; most of the rest can be passed over by their bytes,
      // but a text with escapes has to be read.
      guard subjects[position].mayConcern(subject) else { return false }
      let bytes = document.storage[document.index.log[position]]
      guard bytes.contains(wanted) || bytes.contains(UInt8(ascii: "\\")) else { return false }
      return entry(at: position)?.on == record
        || footprint(at: position)?.records.contains(record) ?? false
    }
  }

  func footprint(at position: Int) -> Footprint? { document.trace(at: position)?.footprint }

  func takingBack(_ entries: [EntryID]) -> [[RecordEdit]]? {
    var revision = Revision(document)
    var result: [[RecordEdit]] = []
    for entry in entries {
      guard let trace = document.trace(of: entry), revision.takeBack(trace) != nil else {
        return nil
      }
      result.append(trace.records.map { RecordEdit($0.ref, revision.tree($0.ref)) })
    }
    return result
  }
}

extension BoardDocument {
  /// What an entry of the log keeps of its change; `nil` when it does not say.
  func trace(at position: Int) -> Trace? {
    var reader = RecordReader(storage, at: Int(index.log[position].start))
    var was: JSONValue?
    var now: String?
    reader.object(Schema.logEntry) { (field: LogField, reader, _) in
      switch field {
      case .was: was = reader.json()
      case .now where reader.kind == UInt8(ascii: "\""): now = reader.text()
      default: reader.skipValue()
      }
    }
    return Trace(was: was, now: now)
  }

  /// The same of the entry of that identifier, which is looked for from the end.
  func trace(of id: EntryID) -> Trace? {
    let log = LogRecords(document: self)
    return index.log.indices.last { log.entry(at: $0)?.id == id }.flatMap(trace(at:))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes stand in a row somewhere in it.
  func contains(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return wanted.isEmpty }
    return (0...count - wanted.count).contains { start in
      self[start] == first && self[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
