import TaskModel

/// The tasks of a file, for the model.
struct TaskRecords: TaskSource {
  let document: BoardDocument

  private var marks: [RecordMark] { document.index.tasks }

  var count: Int { marks.count }

  func summary(at position: Int) -> TaskSummary {
    let mark = marks[position]
    return TaskSummary(
      id: TaskID(unchecked: document.storage.identifier(of: mark)),
      state: mark.state,
      due: mark.due,
      finished: mark.finished
    )
  }

  func task(at position: Int) -> Task { document.task(marks[position]) }

  func position(of id: TaskID) -> Int? {
    document.index.taskTable.position(of: id.rawValue, among: marks, in: document.storage)
  }

  func positions(withPrefix prefix: String, limit: Int) -> [Int] {
    var prefix = prefix
    let head = prefix.withUTF8(packed)
    let length = prefix.utf8.count
    // Only the bytes that the prefix has are compared; the heads of all tasks take a millisecond.
    let mask: UInt64 = length >= 8 ? .max : ~(UInt64.max >> UInt64(8 * length))
    var positions: [Int] = []
    for (position, mark) in marks.enumerated() where mark.identifierHead & mask == head {
      guard positions.count < limit else { break }
      if length <= 8 || document.storage.identifier(of: mark).utf8.starts(with: prefix.utf8) {
        positions.append(position)
      }
    }
    return positions
  }
}

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
    return (0..<count).filter { position in
      // Most entries can be passed over by their bytes; a text with escapes has to be read.
      let bytes = document.storage[document.index.log[position]]
      guard bytes.contains(wanted) || bytes.contains(UInt8(ascii: "\\")) else { return false }
      return entry(at: position)?.on == record
    }
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
