import TaskModel

@testable import BoardFile

/// What holds for any bytes whatever that stand in the place of a board.
///
/// One text for all who ask: the tests with generated, mutated and found inputs, and the fuzz target
/// (`make fuzz`), which is built without the test library.
enum ReaderPromises {
  /// What these bytes show to be broken, in words; nothing when every promise is kept.
  static func broken(by bytes: [UInt8]) -> [String] {
    brokenByScanning(bytes) + brokenByReading(bytes) + brokenByChecking(bytes)
  }

  // MARK: - Checking and repairing

  /// A check agrees with reading; a repair is taken by the reader and leaves nothing to repair, or
  /// it is refused with an error that says why.
  private static func brokenByChecking(_ bytes: [UInt8]) -> [String] {
    var broken: [String] = []
    let before = try? BoardDocument(ByteStorage(bytes))
    let result = checked(bytes)
    if result.check.opens != (before != nil) {
      broken.append("check and reader do not agree on whether it opens: \(result.briefs)")
    }
    guard let repaired = result.repaired else {
      // What is offered is done: without a repair there is an error that only people can mend.
      let isOffered = result.check.problems.allSatisfy {
        $0.severity == .warning || $0.mending.isMade
      }
      if before == nil, isOffered, result.check.isComplete, result.check.unlistedCount == 0 {
        broken.append("a repair is offered and not made: \(result.briefs)")
      }
      return broken
    }
    guard let after = try? BoardDocument(ByteStorage(repaired)) else {
      return broken + ["what a repair would write is refused"]
    }
    let again = checked(repaired)
    if !again.check.opens { broken.append("after a repair there are errors: \(again.briefs)") }
    if again.repaired != nil || again.check.problems.contains(where: \.mending.isMade) {
      broken.append("a second repair finds something: \(again.briefs)")
    }
    if let before {
      if before.index.tasks.marks.count != after.index.tasks.marks.count {
        broken.append("a repair of a valid board loses tasks")
      }
    }
    return broken
  }

  private static func checked(_ bytes: [UInt8]) -> FileCheck.Result {
    let zones = ["Europe/Amsterdam", "Europe/London"]
    return FileCheck(storage: ByteStorage(bytes), isTimeZone: zones.contains).run(repairing: true)
  }
}
