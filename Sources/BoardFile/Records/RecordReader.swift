import TaskModel

/// Reads values out of bytes that the ``Scanner`` has accepted, so without checks and without errors.
struct RecordReader {
  /// Held, so that the bytes live as long as the pointers into them.
  private let storage: ByteStorage
  private let base: UnsafePointer<UInt8>
  private(set) var cursor: UnsafePointer<UInt8>

  init(_ storage: ByteStorage, at offset: Int) {
    self.storage = storage
    base = storage.base
    cursor = storage.base + offset
  }

  /// How far it has come in the file.
  var offset: Int { cursor - base }

  /// Passes over a byte outside of texts.
  mutating func skipByte() { cursor += 1 }

  @inline(__always)
  private mutating func skipWhiteSpace() {
    while cursor.pointee <= 0x20 { cursor += 1 }
  }

  /// The first byte of the value that comes next, which tells its kind.
  var kind: UInt8 {
    mutating get {
      skipWhiteSpace()
      return cursor.pointee
    }
  }

  // MARK: - Scalars

  mutating func token() -> StringToken {
    skipWhiteSpace()
    cursor += 1
    let start = cursor - base
    var isPlain = true
    while true {
      cursor = nextSpecialByte(from: cursor)
      if cursor.pointee == UInt8(ascii: "\"") {
        cursor += 1
        return StringToken(start: start, end: cursor - base - 1, isPlain: isPlain)
      }
      if cursor.pointee == UInt8(ascii: "\\") {
        isPlain = false
        cursor += 2
      } else {
        cursor += 1
      }
    }
  }

  mutating func text() -> String { token().string(base) }

  mutating func instant() -> Instant {
    token().withContent(base, Instant.init(utf8:)) ?? Instant(secondsSince1970: 0)
  }

  mutating func day() -> Day {
    token().withContent(base, Day.init(utf8:)) ?? Day(daysSince1970: 0)
  }

  mutating func moment() -> Moment? { token().withContent(base, Moment.init(utf8:)) }

  mutating func word<Word: RawRepresentable<String>>(_: Word.Type) -> Word? {
    Word(rawValue: text())
  }

  mutating func flag() -> Bool {
    skipWhiteSpace()
    let isTrue = cursor.pointee == UInt8(ascii: "t")
    cursor += isTrue ? 4 : 5
    return isTrue
  }

  mutating func integer() -> Int {
    let start = skipScalar()
    return BoardFile.integer(from: start, to: cursor) ?? 0
  }

  mutating func amount() -> Double {
    let start = skipScalar()
    return double(from: start, to: cursor)
  }

  // MARK: - Lists and objects

  mutating func list<Element>(_ element: (inout RecordReader) -> Element) -> [Element] {
    skipWhiteSpace()
    cursor += 1
    var elements: [Element] = []
    while kind != UInt8(ascii: "]") {
      elements.append(element(&self))
      if kind == UInt8(ascii: ",") { cursor += 1 }
    }
    cursor += 1
    return elements
  }

  mutating func texts() -> [String] { list { $0.text() } }

  /// Reads an object: gives the fields that the table knows to `body`, and skips the others.
  ///
  /// `body` has to take each value; it also gets its shape, or that of its elements if it is a list.
  @inline(__always)
  mutating func object<Field: RecordField>(
    _ shape: UnsafePointer<FlatShape>,
    _ body: (Field, inout RecordReader, UnsafePointer<FlatShape>) -> Void
  ) {
    let fields = Field.allCases
    skipWhiteSpace()
    cursor += 1
    var expected = 0
    while kind != UInt8(ascii: "}") {
      let index = key(of: shape, expecting: expected)
      skipWhiteSpace()
      cursor += 1
      if let index {
        expected = index + 1
        let value = shape.pointee.fields[index].shape
        body(fields[index], &self, value.pointee.element ?? value)
      } else {
        skipValue()
      }
      if kind == UInt8(ascii: ",") { cursor += 1 }
    }
    cursor += 1
  }

  /// Reads an object of any keys; `body` has to take each value.
  mutating func entries(_ body: (String, _ spelling: String, inout RecordReader) -> Void) {
    skipWhiteSpace()
    cursor += 1
    while kind != UInt8(ascii: "}") {
      let token = token()
      let spelling = StringToken(start: token.start - 1, end: token.end + 1, isPlain: true)
      skipWhiteSpace()
      cursor += 1
      body(token.string(base), spelling.string(base), &self)
      if kind == UInt8(ascii: ",") { cursor += 1 }
    }
    cursor += 1
  }

  private mutating func key(of shape: UnsafePointer<FlatShape>, expecting expected: Int) -> Int? {
    if let index = shape.pointee.index(ofKeyAt: cursor + 1, expecting: expected) {
      cursor += shape.pointee.fields[index].length + 2
      return index
    }
    let token = token()
    return token.isPlain ? nil : token.withContent(base, shape.pointee.index(of:))
  }

  // MARK: - Values of any kind

  /// Skips one value; gives where it begins.
  @discardableResult
  mutating func skipValue() -> UnsafePointer<UInt8> {
    skipWhiteSpace()
    let start = cursor
    var depth = 0
    repeat {
      switch kind {
      case UInt8(ascii: "\""): _ = token()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        cursor += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        cursor += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"): cursor += 1
      default: skipScalar()
      }
    } while depth > 0
    return start
  }

  /// Skips a number or a literal; gives where it begins.
  @discardableResult
  private mutating func skipScalar() -> UnsafePointer<UInt8> {
    skipWhiteSpace()
    let start = cursor
    while cursor.pointee.isInScalar { cursor += 1 }
    return start
  }
}

extension UInt8 {
  /// Letters, digits and the signs and the point of numbers.
  fileprivate var isInScalar: Bool {
    isDigit || (self | 0x20) &- 0x61 < 26 || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
      || self == UInt8(ascii: ".")
  }
}
