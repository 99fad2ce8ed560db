import TaskModel

extension Scanner {
  /// Takes a value of this shape, white space before it included.
  mutating func scanValue(_ shape: UnsafePointer<FlatShape>) throws(ScanProblem) {
    skipWhiteSpace()
    let start = offset
    switch shape.pointee.kind {
    case .any: try scanAny()
    case .text: _ = try scanText()
    case .nonEmptyText:
      let token = try scanText(or: .nonEmptyText)
      guard token.start < token.end else { throw problem(.nonEmptyText, at: start) }
    case .identifier:
      lastText = try scanText(or: .identifier)
      guard isIdentifier(lastText) else { throw problem(.identifier, at: start) }
    case .instant:
      let token = try scanText(or: .instant)
      guard let instant = token.withContent(base, Instant.init(utf8:)) else {
        throw problem(.instant, at: start)
      }
      lastInstant = instant
    case .day:
      let token = try scanText(or: .day)
      guard let day = token.withContent(base, Day.init(utf8:)) else {
        throw problem(.day, at: start)
      }
      lastDay = day
    case .moment:
      let token = try scanText(or: .moment)
      guard let moment = token.withContent(base, Moment.init(utf8:)) else {
        throw problem(.moment, at: start)
      }
      lastDay = moment.day
    case .boolean:
      if !takeLiteral("true"), !takeLiteral("false") { throw problem(.boolean) }
    case .amount: try scanAmount()
    case .integer: try scanInteger(atLeast: shape.pointee.minimum)
    case .oneOf: try scanWord(shape)
    case .array: try scanArray(shape)
    case .object: try scanObject(shape)
    }
  }

  /// Takes any valid value.
  private mutating func scanAny() throws(ScanProblem) {
    switch cursor.pointee {
    case UInt8(ascii: "\""): lastText = try scanText()
    case UInt8(ascii: "{"): try scanObject(FlatShape.anyObject)
    case UInt8(ascii: "["): try scanArray(FlatShape.anyArray)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try scanNumber()
    default:
      if !takeLiteral("true"), !takeLiteral("false"), !takeLiteral("null") {
        throw problem(.value)
      }
    }
  }

  private mutating func scanArray(_ shape: UnsafePointer<FlatShape>) throws(ScanProblem) {
    try enter()
    try take(UInt8(ascii: "["), or: .array)
    skipWhiteSpace()
    var count = 0
    if cursor.pointee == UInt8(ascii: "]") {
      cursor += 1
    } else {
      repeat {
        try scanValue(shape.pointee.element ?? FlatShape.any)
        count += 1
      } while try takeComma(orEnd: UInt8(ascii: "]"))
    }
    lastCount = count
    depth -= 1
  }

  private mutating func scanWord(_ shape: UnsafePointer<FlatShape>) throws(ScanProblem) {
    let start = offset
    let token = try scanText(or: .oneOf(shape.pointee.names))
    let word = token.withContent(base) { shape.pointee.index(of: $0) }
    guard let word else { throw problem(.oneOf(shape.pointee.names), at: start) }
    lastWord = word
  }

  private mutating func takeLiteral(_ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where cursor[index] != word.utf8Start[index] {
      return false
    }
    cursor += word.utf8CodeUnitCount
    return true
  }

  private func isIdentifier(_ token: StringToken) -> Bool {
    let bytes = UnsafeBufferPointer(start: base + token.start, count: token.end - token.start)
    let isSimple = bytes.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\\")
    }
    return isSimple ? !bytes.isEmpty : isValidIdentifier(token.string(base))
  }
}
