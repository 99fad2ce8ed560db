/// By what one passes over an entry of the log when looking for those that concern a record.
///
/// A story of a task would otherwise cost a look at every entry, each time it is drawn.
struct LogSubject {
  /// Stands for the one record that the entry names and changes; 0 when there may be others.
  private let name: UInt64

  /// Of an entry with these facts.
  init(_ facts: RecordFacts, _ base: UnsafePointer<UInt8>) {
    guard let subject = facts.subject, subject.isPlain, Self.isAlone(subject, facts, base) else {
      name = 0
      return
    }
    name = subject.withContent(base, Self.name)
  }

  /// Of a record named as in the file: `task:k7f2`.
  init(_ record: String) {
    var record = record
    name = record.withUTF8(Self.name)
  }

  /// Whether an entry with this subject may concern a record; if not, it surely does not.
  func mayConcern(_ record: LogSubject) -> Bool { name == record.name || name == 0 }

  /// Whether the entry changed nothing but what it is about.
  private static func isAlone(
    _ subject: StringToken,
    _ facts: RecordFacts,
    _ base: UnsafePointer<UInt8>
  ) -> Bool {
    guard let (count, first) = facts.changed, count > 0 else { return true }
    return count == 1 && first.isPlain
      && first.withContent(base) { first in subject.withContent(base, first.elementsEqual) }
  }

  /// FNV-1a (Fowler, Noll and Vo); 64 bits, so that different records hardly ever have the same.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return max(1, hash)
  }
}
