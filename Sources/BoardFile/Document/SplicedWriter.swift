/// Writes a file that is another one with some changes, as they come, so that it is never in memory
/// as a whole.
struct SplicedWriter: ~Copyable {
  private let document: BoardDocument
  private let system: SystemCalls
  /// How much of the document is written, or waits to be.
  private var position = 0
  /// What waits: most changes are small, and each call of the system costs.
  private var waiting: [UInt8] = []

  /// How many bytes may wait.
  private static let most = 1 << 18

  init(_ document: BoardDocument, _ system: SystemCalls) {
    self.document = document
    self.system = system
    waiting.reserveCapacity(2 * Self.most)
  }

  /// Writes what comes before a change, and the change; each has to be behind the one before.
  mutating func add(_ splice: Splice, to file: borrowing OpenFile) throws(SystemError) {
    try keep(to: splice.range.lowerBound, in: file)
    waiting.append(contentsOf: splice.bytes)
    position = splice.range.upperBound
    if waiting.count > Self.most { try flush(to: file) }
  }

  /// Writes what comes behind the last change.
  mutating func finish(_ file: borrowing OpenFile) throws(SystemError) {
    try keep(to: document.storage.count, in: file)
    try flush(to: file)
  }

  private mutating func keep(
    to end: Int,
    in file: borrowing OpenFile
  ) throws(SystemError) {
    let kept = document.storage[ByteRange(position, end)]
    if kept.count > Self.most {
      try flush(to: file)
      try system.write([UnsafeRawBufferPointer(kept)], to: file)
    } else {
      waiting.append(contentsOf: kept)
    }
  }

  private mutating func flush(to file: borrowing OpenFile) throws(SystemError) {
    try waiting.withUnsafeBufferPointer { bytes throws(SystemError) in
      try system.write([UnsafeRawBufferPointer(bytes)], to: file)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
