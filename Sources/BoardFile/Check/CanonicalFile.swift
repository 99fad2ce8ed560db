/// A board file in canonical form, as it comes into being: compared with the file there is, and kept
/// when it is to be written.
struct CanonicalFile {
  private let isKept: Bool
  private let storage: ByteStorage
  private var position = 0
  private var isFirst = true
  private var isFirstRecord = true

  /// What was written so far, when it is kept.
  private(set) var bytes: [UInt8] = []
  /// Where the file there is first differs.
  private(set) var difference: Int?

  init(keeping isKept: Bool, comparing storage: ByteStorage) {
    self.isKept = isKept
    self.storage = storage
    if isKept { bytes.reserveCapacity(storage.count + 64) }
  }

  mutating func begin() { add("{\n") }

  /// Writes a section's key, which comes with its quotes.
  mutating func beginSection(_ key: [UInt8]) {
    if !isFirst { add(",\n") }
    isFirst = false
    add(key)
    add(": ")
  }

  mutating func beginList() {
    add("[\n")
    isFirstRecord = true
  }

  mutating func add(record: [UInt8]) {
    if !isFirstRecord { add(",\n") }
    isFirstRecord = false
    add(record)
  }

  mutating func endList() { add(isFirstRecord ? "]" : "\n]") }

  /// Writes the end of the file.
  mutating func end() {
    add("\n}\n")
    if difference == nil, position != storage.count { difference = position }
  }

  mutating func add(_ new: [UInt8]) { new.withUnsafeBufferPointer { add($0) } }

  private mutating func add(_ text: StaticString) {
    add(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func add(_ new: UnsafeBufferPointer<UInt8>) {
    if isKept { bytes.append(contentsOf: new) }
    guard difference == nil else { return }
    let rest = UnsafeBufferPointer(
      start: storage.base + position,
      count: min(new.count, storage.count - position)
    )
    if rest.isSame(as: new) {
      position += new.count
    } else {
      let same = zip(rest, new).prefix { $0 == $1 }.count
      difference = position + same
    }
  }
}
