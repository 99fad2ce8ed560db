import TaskModel

/// Checks JSON byte by byte: strict RFC 8259, strict UTF-8, and the shapes of the schema.
///
/// One pass, no allocation per value. Whatever it accepts can be read afterwards without a check,
/// which is why making a record out of its bytes cannot fail. It relies on the zeros that follow the
/// bytes (``ByteStorage``): every loop stops at them.
struct Scanner {
  /// How many values may stand inside one another.
  static let deepest = 64

  /// Held, so that the bytes live as long as the pointers into them.
  private let storage: ByteStorage
  let base: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  var cursor: UnsafePointer<UInt8>
  var depth = 0

  /// What was learnt about the record at hand.
  var facts = RecordFacts()
  /// What the last value came to, for those who need it: a day, an instant, a word, a length, a text;
  /// of an object with keys that no table knows, how many and the first of them.
  var lastDay = Day(daysSince1970: 0)
  var lastInstant = Instant(secondsSince1970: 0)
  var lastWord = 0
  var lastCount = 0
  var lastText = StringToken(start: 0, end: 0, isPlain: true)

  /// Keys that no table knows, of all objects that are open; see ``scanObject(_:)``.
  var unknownKeys: [StringToken] = []

  init(_ storage: ByteStorage) {
    self.storage = storage
    base = storage.base
    end = storage.base + storage.count
    cursor = storage.base
  }

  var offset: Int { cursor - base }

  @inline(__always)
  mutating func skipWhiteSpace() {
    while cursor.pointee <= 0x20, cursor.pointee.isJSONWhiteSpace { cursor += 1 }
  }

  func problem(_ expected: Expected, at offset: Int? = nil) -> ScanProblem {
    ScanProblem(offset: offset ?? self.offset, expected: expected)
  }

  /// Takes one byte that has to be there.
  @inline(__always)
  mutating func take(_ byte: UInt8, or expected: @autoclosure () -> Expected)
    throws(ScanProblem)
  {
    guard cursor.pointee == byte else { throw problem(expected()) }
    cursor += 1
  }

  /// Takes the `,` between two elements (true), or the bracket that ends them (false).
  @inline(__always)
  mutating func takeComma(orEnd bracket: UInt8) throws(ScanProblem) -> Bool {
    skipWhiteSpace()
    let byte = cursor.pointee
    guard byte == UInt8(ascii: ",") || byte == bracket else { throw problem(.commaOrEnd) }
    cursor += 1
    return byte == UInt8(ascii: ",")
  }

  mutating func enter() throws(ScanProblem) {
    guard depth < Self.deepest else { throw problem(.nesting(limit: Self.deepest)) }
    depth += 1
  }
}

extension UInt8 {
  /// The four that RFC 8259 allows between values.
  @inline(__always)
  var isJSONWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

/// A text as it stands in the file, without its quotes.
struct StringToken {
  /// The first byte and the one after the last, from the start of the file.
  var start: Int
  var end: Int
  /// Whether it holds no escapes, so that its bytes are the text.
  var isPlain: Bool
}

/// What the index keeps of a record, noted while it is scanned.
struct RecordFacts {
  var identifier: StringToken?
  var isDone = false
  var isDropped = false
  var isWaiting = false
  var isClaimed = false
  var isPart = false
  var takesPlaceOn: Day?
  var dueBy: Day?
  var finished: Instant?
  /// Of an entry of the log, what it is about, and which records it changed: how many, the first.
  var subject: StringToken?
  var changed: (count: Int, first: StringToken)?
}
