import TaskModel

/// Where a record stands in the file, and what a list has to know of it.
///
/// 40 bytes, because a board has 100,000 of them.
struct RecordMark {
  /// The first eight bytes of the identifier, first one highest, zeros behind a shorter one.
  let identifierHead: UInt64
  /// When it was done or dropped, in seconds since 1970; ``never`` if it was not.
  private let finishedSeconds: Int64
  private let start: UInt32
  private let length: UInt32
  /// Where the text of the identifier begins, behind its quote.
  let identifierStart: UInt32
  /// The day it is due, in days since 1970; ``noDay`` if there is none.
  private let dueDays: Int32
  let state: TaskState
  /// Whether it was split from another task.
  let isPart: Bool

  private static let never = Int64.min
  private static let noDay = Int32.min

  init(_ range: ByteRange, _ facts: RecordFacts, _ base: UnsafePointer<UInt8>) {
    start = range.start
    length = range.end - range.start
    identifierStart = UInt32(truncatingIfNeeded: facts.identifier?.start ?? 0)
    identifierHead = facts.identifier?.withContent(base, packed) ?? 0
    finishedSeconds = facts.finished?.secondsSince1970 ?? Self.never
    let due = facts.takesPlaceOn ?? facts.dueBy
    dueDays = due.map { Int32(truncatingIfNeeded: $0.daysSince1970) } ?? Self.noDay
    isPart = facts.isPart
    state =
      if facts.isDropped {
        .dropped
      } else if facts.isDone {
        .done
      } else if facts.isWaiting {
        .waiting
      } else if facts.isClaimed {
        .doing
      } else {
        .open
      }
  }

  /// The record's bytes.
  var range: ByteRange { ByteRange(Int(start), Int(start) + Int(length)) }

  var due: Day? { dueDays == Self.noDay ? nil : Day(daysSince1970: Int(dueDays)) }

  var finished: Instant? {
    finishedSeconds == Self.never ? nil : Instant(secondsSince1970: finishedSeconds)
  }

  /// Whether ``identifierHead`` is the whole identifier; no identifier holds a zero.
  var isIdentifierWhole: Bool { identifierHead & 0xFF == 0 }
}

/// The first eight bytes, first one highest, so that comparing the numbers compares the texts.
@inline(__always)
func packed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var head: UInt64 = 0
  for index in 0..<min(8, bytes.count) { head |= UInt64(bytes[index]) << UInt64(56 - 8 * index) }
  return head
}
