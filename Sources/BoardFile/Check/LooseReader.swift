/// Reads JSON that may be broken: what does not hide where things begin and end is noted and passed
/// over, so that all problems of a record are found at once.
///
/// Values come in one list, each before what is in it, so that nothing is allocated for each.
struct LooseReader {
  let storage: ByteStorage
  var scanner: Scanner
  /// The values of what was read last, the outermost first.
  private(set) var values: [LooseValue] = []
  /// What was noted on the way.
  var notes: [RawProblem] = []

  init(_ storage: ByteStorage) {
    self.storage = storage
    scanner = Scanner(storage)
  }

  /// Reads the value at the cursor, so deep inside others.
  ///
  /// - Throws: Where it is no longer clear what is inside what.
  mutating func read(depth: Int) throws(ScanProblem) {
    values.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    scanner.depth = depth
    try value(key: nil, isKeySound: true)
  }

  private mutating func value(key: StringToken?, isKeySound: Bool) throws(ScanProblem) {
    scanner.skipWhiteSpace()
    let index = values.count
    let start = scanner.offset
    values.append(
      LooseValue(
        kind: .nonsense,
        start: start,
        end: start,
        next: index + 1,
        key: key,
        isKeySound: isKeySound
      )
    )
    switch scanner.cursor.pointee {
    case UInt8(ascii: "\""):
      let noted = notes.count
      let (token, isSound) = try text()
      values[index].kind = .text
      values[index].isPlain = token.isPlain
      values[index].isSound = isSound
      values[index].isStrict = notes.count == noted
    case UInt8(ascii: "{"):
      values[index].kind = .object
      try members()
    case UInt8(ascii: "["):
      values[index].kind = .array
      try elements()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if try scalar(.number) { values[index].kind = .number }
    default:
      if try scalar(.value) { values[index].kind = .literal }
    }
    values[index].end = scanner.offset
    values[index].next = values.count
  }

  /// Takes a number or a literal, or notes that it is none; gives whether it is one.
  private mutating func scalar(_ wanted: WantedScalar) throws(ScanProblem) -> Bool {
    let start = scanner.cursor
    do throws(ScanProblem) {
      switch wanted {
      case .number: _ = try scanner.scanNumber()
      case .value: try scanner.scanValue(FlatShape.any)
      }
      if !scanner.cursor.pointee.isInWord { return true }
      if wanted == .value { throw scanner.problem(.value, at: start - scanner.base) }
      throw scanner.problem(.validNumber)
    } catch {
      // A word in a value's place is one mistake; anything else hides what follows.
      scanner.cursor = start
      while scanner.cursor.pointee.isInWord { scanner.cursor += 1 }
      guard scanner.cursor > start else { throw error }
      note(error)
      return false
    }
  }

  private enum WantedScalar { case number, value }

  private mutating func members() throws(ScanProblem) {
    try scanner.enter()
    scanner.cursor += 1
    var comma: Int?
    while true {
      scanner.skipWhiteSpace()
      if scanner.cursor.pointee == UInt8(ascii: "}") { break }
      guard scanner.cursor.pointee == UInt8(ascii: "\"") else { throw scanner.problem(.key) }
      let (key, isSound) = try text()
      scanner.skipWhiteSpace()
      try scanner.take(UInt8(ascii: ":"), or: .colon)
      try value(key: key, isKeySound: isSound)
      comma = try takeComma(orEnd: UInt8(ascii: "}"))
      if comma == nil { break }
    }
    close(comma)
  }

  private mutating func elements() throws(ScanProblem) {
    try scanner.enter()
    scanner.cursor += 1
    var comma: Int?
    while true {
      scanner.skipWhiteSpace()
      if scanner.cursor.pointee == UInt8(ascii: "]") { break }
      try value(key: nil, isKeySound: true)
      comma = try takeComma(orEnd: UInt8(ascii: "]"))
      if comma == nil { break }
    }
    close(comma)
  }

  /// Where the comma behind a value is; `nil` when its bracket comes, which is left there.
  private mutating func takeComma(orEnd bracket: UInt8) throws(ScanProblem) -> Int? {
    scanner.skipWhiteSpace()
    if scanner.cursor.pointee == bracket { return nil }
    let comma = scanner.offset
    try scanner.take(UInt8(ascii: ","), or: .commaOrEnd)
    return comma
  }

  private mutating func close(_ comma: Int?) {
    if let comma { notes.append(RawProblem(offset: comma, kind: .extraComma, mending: .dropComma)) }
    scanner.cursor += 1
    scanner.depth -= 1
  }

  mutating func note(
    _ problem: ScanProblem,
    _ mending: FileProblem.Mending = .byPeople
  ) {
    notes.append(
      RawProblem(offset: problem.offset, kind: .damage(problem.expected), mending: mending)
    )
  }
}

extension UInt8 {
  /// What people put into words and numbers: letters, digits, signs, the point and `_`.
  fileprivate var isInWord: Bool {
    isDigit || (self | 0x20) &- 0x61 < 26 || self == UInt8(ascii: "-") || self == UInt8(ascii: "+")
      || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
  }
}
