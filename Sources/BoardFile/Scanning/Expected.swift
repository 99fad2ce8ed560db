/// What should have stood at the place where a file is damaged.
///
/// Values, not sentences: those are made elsewhere, in both languages.
public enum Expected: Equatable, Sendable {
  // MARK: The file as a whole

  /// UTF-8 without a byte order mark.
  case noByteOrderMark
  /// UTF-8; it is UTF-16 or UTF-32.
  case utf8NotUTF16
  /// No zero bytes.
  case noZeroByte
  /// One version; git left both, with markers between them.
  case noConflictMarker
  /// `rotonde-board/1`.
  case boardFormat
  /// Nothing more than white space.
  case endOfFile

  // MARK: JSON (RFC 8259)

  /// A value.
  case value
  /// A `,` or the `]` or `}` that ends it.
  case commaOrEnd
  /// A key, in quotes.
  case key
  /// A `:`.
  case colon
  /// A valid number: no leading zero, no `+`, digits after the point.
  case validNumber
  /// One of the escapes JSON knows.
  case validEscape
  /// The other half of a surrogate pair.
  case surrogatePair
  /// Valid UTF-8.
  case validUTF8
  /// The `"` that ends the text, or an escape instead of a line break or another control character.
  case noControlCharacter
  /// At most this many values inside one another.
  case nesting(limit: Int)
  /// A key that has not been used in this object.
  case unusedKey(String)

  // MARK: A board

  /// A text.
  case text
  /// A text that is not empty.
  case nonEmptyText
  /// An identifier: not empty, no white space, no `:`.
  case identifier
  /// An identifier that no record before it in this section has.
  case unusedIdentifier(String)
  /// `2026-11-21T20:15:00Z`.
  case instant
  /// `2026-11-25`.
  case day
  /// `2026-11-25` or `2026-11-25T10:00`.
  case moment
  /// `true` or `false`.
  case boolean
  /// A number, zero or more.
  case amount
  /// A whole number of this or more.
  case integer(atLeast: Int)
  /// One of these words.
  case oneOf([String])
  /// A list, in `[` and `]`.
  case array
  /// A record, in `{` and `}`.
  case object
  /// A record that has this key too.
  case requiredKey(String)
}

/// Why and where bytes are not what they have to be.
struct ScanProblem: Error, Equatable {
  /// Bytes from the start.
  var offset: Int
  var expected: Expected
}

/// Where and why a file is damaged.
public struct Damage: Equatable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters (Unicode scalars) as an editor counts them.
  public let column: Int
  /// What should have been there.
  public let expected: Expected
  /// Whether the file stops there, as one that was cut short does.
  public let isAtEnd: Bool
}

extension Damage {
  /// Finds the line and the column of a problem, and what lies behind it.
  init(_ problem: ScanProblem, in storage: ByteStorage) {
    let bytes = UnsafeBufferPointer(start: storage.base, count: storage.count)
    let offset = min(problem.offset, bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    // Continuation bytes (10xxxxxx) are no characters of their own.
    let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
    self.init(
      line: line,
      column: column,
      expected: Self.cause(of: problem, in: bytes, lineStart: lineStart),
      isAtEnd: offset == bytes.count
    )
  }

  /// What is really the matter, where the scanner could only say that something else stands there.
  private static func cause(
    of problem: ScanProblem,
    in bytes: UnsafeBufferPointer<UInt8>,
    lineStart: Int
  ) -> Expected {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .noByteOrderMark }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
      // Nothing but zeros is what a power cut leaves.
      || bytes.prefix(2).contains(0) && !bytes.prefix(4).allSatisfy({ $0 == 0 })
    {
      return .utf8NotUTF16
    }
    let line = bytes[lineStart...].prefix(7)
    for marker in ["<", "|", "=", ">"]
    where line.elementsEqual(String(repeating: marker, count: 7).utf8) {
      return .noConflictMarker
    }
    if problem.offset < bytes.count, bytes[problem.offset] == 0 { return .noZeroByte }
    return problem.expected
  }
}
