extension Scanner {
  /// Takes a text; leaves the cursor behind its closing quote.
  @inline(__always)
  mutating func scanText(or expected: @autoclosure () -> Expected = .text)
    throws(ScanProblem) -> StringToken
  {
    try take(UInt8(ascii: "\""), or: expected())
    let start = offset
    var isPlain = true
    while true {
      cursor = nextSpecialByte(from: cursor)
      let byte = cursor.pointee
      if byte == UInt8(ascii: "\"") {
        cursor += 1
        return StringToken(start: start, end: offset - 1, isPlain: isPlain)
      }
      if byte >= 0x80 {
        try scanNonASCII()
      } else if byte == UInt8(ascii: "\\") {
        isPlain = false
        try scanEscape()
      } else {
        throw problem(.noControlCharacter)
      }
    }
  }

  /// Takes characters of several bytes until there is one of a single byte.
  private mutating func scanNonASCII() throws(ScanProblem) {
    while cursor.pointee >= 0x80 {
      let length = lengthOfUTF8Sequence(at: cursor)
      guard length > 0 else { throw problem(.validUTF8) }
      cursor += length
    }
  }

  /// Takes an escape; half a surrogate pair is refused, as it is no character.
  mutating func scanEscape() throws(ScanProblem) {
    switch cursor[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      cursor += 2
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(at: cursor + 2) else { throw problem(.validEscape) }
      if unit & 0xF800 == 0xD800 {
        guard unit < 0xDC00, cursor[6] == UInt8(ascii: "\\"), cursor[7] == UInt8(ascii: "u"),
          let low = hexadecimal(at: cursor + 8), low & 0xFC00 == 0xDC00
        else { throw problem(.surrogatePair) }
        cursor += 6
      }
      cursor += 6
    default: throw problem(.validEscape)
    }
  }
}

/// The first byte from here on that is a quote, a backslash, a control character or not ASCII.
///
/// Eight bytes at a time, with the tests for a byte in a word of Sean Anderson's "Bit Twiddling
/// Hacks". Their borrows can only touch bytes behind one that was found, and the first is what is
/// asked for. (Swift 6.3 takes `SIMD16` comparisons apart into single bytes: twelve times slower.)
@inline(__always)
func nextSpecialByte(from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
  let ones: UInt64 = 0x0101_0101_0101_0101
  var position = start
  while true {
    let bytes = UnsafeRawPointer(position).loadUnaligned(as: UInt64.self).littleEndian
    let quotes = bytes ^ (ones &* 0x22)
    let backslashes = bytes ^ (ones &* 0x5C)
    let found =
      ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        | (bytes &- (ones &* 0x20)) | bytes) & (ones &* 0x80)
    if found != 0 { return position + found.trailingZeroBitCount / 8 }
    position += 8
  }
}

/// How many bytes the character takes that starts here, or 0 when they are not valid UTF-8.
///
/// Table 3-7 of the Unicode Standard: overlong forms, surrogates and what lies beyond U+10FFFF are
/// not well formed.
func lengthOfUTF8Sequence(at bytes: UnsafePointer<UInt8>) -> Int {
  func isContinuation(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
  switch bytes[0] {
  case ..<0x80: return 1
  case 0xC2..<0xE0: return isContinuation(1) ? 2 : 0
  case 0xE0..<0xF0:
    guard isContinuation(1), isContinuation(2) else { return 0 }
    if bytes[0] == 0xE0 && bytes[1] < 0xA0 || bytes[0] == 0xED && bytes[1] > 0x9F { return 0 }
    return 3
  case 0xF0..<0xF5:
    guard isContinuation(1), isContinuation(2), isContinuation(3) else { return 0 }
    if bytes[0] == 0xF0 && bytes[1] < 0x90 || bytes[0] == 0xF4 && bytes[1] > 0x8F { return 0 }
    return 4
  default: return 0
  }
}

/// The number that four hexadecimal digits stand for.
func hexadecimal(at digits: UnsafePointer<UInt8>) -> UInt32? {
  var number: UInt32 = 0
  for index in 0..<4 {
    let byte = digits[index]
    let digit: UInt8
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
    default: return nil
    }
    number = number << 4 | UInt32(digit)
  }
  return number
}
