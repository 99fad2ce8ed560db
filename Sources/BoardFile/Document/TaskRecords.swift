import TaskModel

/// The tasks of a file, for the model.
struct TaskRecords: TaskSource {
  let document: BoardDocument

  private var marks: [RecordMark] { document.index.tasks.marks }

  var count: Int { marks.count }

  func summary(at position: Int) -> TaskSummary {
    let mark = marks[position]
    return TaskSummary(
      id: TaskID(unchecked: document.storage.identifier(of: mark)),
      state: mark.state,
      due: mark.due,
      finished: mark.finished,
      isPart: mark.isPart
    )
  }

  func task(at position: Int) -> Task { document.record(marks[position]) }

  func position(of id: TaskID) -> Int? {
    document.index.tasks.position(of: id.rawValue, in: document.storage)
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
