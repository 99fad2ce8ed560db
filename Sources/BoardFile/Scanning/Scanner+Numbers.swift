extension Scanner {
  /// Takes a number as RFC 8259 has it; gives whether it is a whole one without an exponent.
  mutating func scanNumber(or expected: Expected = .value) throws(ScanProblem) -> Bool {
    let isNegative = cursor.pointee == UInt8(ascii: "-")
    if isNegative { cursor += 1 }
    guard cursor.pointee.isDigit else { throw problem(isNegative ? .validNumber : expected) }
    let startsWithZero = cursor.pointee == UInt8(ascii: "0")
    cursor += 1
    if startsWithZero {
      guard !cursor.pointee.isDigit else { throw problem(.validNumber) }
    } else {
      skipDigits()
    }
    var isWhole = true
    if cursor.pointee == UInt8(ascii: ".") {
      isWhole = false
      cursor += 1
      try takeDigits()
    }
    if cursor.pointee | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      cursor += 1
      if cursor.pointee == UInt8(ascii: "+") || cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
      try takeDigits()
    }
    return isWhole
  }

  /// Takes a whole number of at least `minimum`.
  mutating func scanInteger(atLeast minimum: Int) throws(ScanProblem) {
    let start = offset
    let isWhole = try scanNumber(or: .integer(atLeast: minimum))
    guard isWhole, let number = integer(from: base + start, to: cursor), number >= minimum else {
      throw problem(.integer(atLeast: minimum), at: start)
    }
  }

  /// Takes a number of zero or more that is not too large to count with.
  mutating func scanAmount() throws(ScanProblem) {
    let start = offset
    _ = try scanNumber(or: .amount)
    let number = double(from: base + start, to: cursor)
    guard number.isFinite, number >= 0 else { throw problem(.amount, at: start) }
  }

  private mutating func takeDigits() throws(ScanProblem) {
    guard cursor.pointee.isDigit else { throw problem(.validNumber) }
    skipDigits()
  }

  private mutating func skipDigits() { while cursor.pointee.isDigit { cursor += 1 } }
}

extension UInt8 {
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }
}

/// The whole number that is written there, unless it has more than nine digits: nothing that a
/// board counts does.
func integer(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Int? {
  let isNegative = start.pointee == UInt8(ascii: "-")
  var cursor = isNegative ? start + 1 : start
  guard end - cursor <= 9 else { return nil }
  var number = 0
  while cursor < end {
    number = number * 10 + Int(cursor.pointee &- 0x30)
    cursor += 1
  }
  return isNegative ? -number : number
}

/// The number that is written there, known to be a valid one.
func double(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Double {
  let text = UnsafeBufferPointer(start: start, count: end - start)
  if text.count <= 9, text.allSatisfy(\.isDigit), let whole = integer(from: start, to: end) {
    return Double(whole)
  }
  return Double(String(decoding: text, as: UTF8.self)) ?? .infinity
}
