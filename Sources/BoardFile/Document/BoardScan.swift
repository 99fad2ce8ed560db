/// One pass over a board file.
struct BoardScan {
  private let storage: ByteStorage
  private var scanner: Scanner

  private(set) var version = 0
  private(set) var entries: [BoardIndex.Entry] = []
  private(set) var people: [RecordMark] = []
  private(set) var stakeholders: [RecordMark] = []
  private(set) var tasks: [RecordMark] = []
  private(set) var thanks: [RecordMark] = []
  private(set) var inquiries: [RecordMark] = []
  private(set) var guides: [RecordMark] = []
  private(set) var draws: [RecordMark] = []
  private(set) var cases: [RecordMark] = []
  private(set) var agreements: [RecordMark] = []
  private(set) var lessons: [RecordMark] = []
  private(set) var meetings: [RecordMark] = []
  private(set) var log: [ByteRange] = []
  private(set) var logSubjects: [LogSubject] = []

  init(_ storage: ByteStorage) {
    self.storage = storage
    scanner = Scanner(storage)
  }

  /// Takes the object that a board file is, with nothing but white space around it.
  mutating func scanFile() throws(ScanProblem) {
    scanner.skipWhiteSpace()
    let start = scanner.offset
    try scanner.enter()
    try scanner.take(UInt8(ascii: "{"), or: .object)
    scanner.skipWhiteSpace()
    var keys: Set<String> = []
    if scanner.cursor.pointee == UInt8(ascii: "}") {
      scanner.cursor += 1
    } else {
      repeat { try scanEntry(&keys) } while try scanner.takeComma(orEnd: UInt8(ascii: "}"))
    }
    scanner.skipWhiteSpace()
    guard scanner.cursor == scanner.end else { throw scanner.problem(.endOfFile) }
    let present = entries.map(\.section)
    for section in [Section.format, .board] where !present.contains(section) {
      throw scanner.problem(.requiredKey(section.rawValue), at: start)
    }
  }

  private mutating func scanEntry(_ keys: inout Set<String>) throws(ScanProblem) {
    scanner.skipWhiteSpace()
    let keyStart = scanner.offset
    let key = try scanner.scanText(or: .key).string(scanner.base)
    guard keys.insert(key).inserted else {
      throw scanner.problem(.unusedKey(key), at: keyStart)
    }
    scanner.skipWhiteSpace()
    try scanner.take(UInt8(ascii: ":"), or: .colon)
    scanner.skipWhiteSpace()
    let start = scanner.offset
    let section = Section(rawValue: key)
    var lastRecordEnd: Int?
    if section == .format {
      try scanFormat()
    } else if section == .board {
      try scanner.scanValue(Schema.settings)
    } else if let section, let record = section.record {
      lastRecordEnd = try scanRecords(record, of: section)
    } else {
      try scanner.scanValue(FlatShape.any)
    }
    entries.append(
      BoardIndex.Entry(
        section: section,
        value: ByteRange(start, scanner.offset),
        lastRecordEnd: lastRecordEnd
      )
    )
  }

  private mutating func scanFormat() throws(ScanProblem) {
    let start = scanner.offset
    let text = try scanner.scanText(or: .boardFormat).string(scanner.base)
    guard let number = FormatVersion.number(in: text) else {
      throw scanner.problem(.boardFormat, at: start)
    }
    version = number
  }

  /// Takes a list of records and marks each; gives the end of the last one.
  private mutating func scanRecords(
    _ record: UnsafePointer<FlatShape>,
    of section: Section
  ) throws(ScanProblem) -> Int? {
    try scanner.enter()
    try scanner.take(UInt8(ascii: "["), or: .array)
    scanner.skipWhiteSpace()
    var lastRecordEnd: Int?
    if scanner.cursor.pointee == UInt8(ascii: "]") {
      scanner.cursor += 1
    } else {
      repeat {
        scanner.skipWhiteSpace()
        let start = scanner.offset
        scanner.facts = RecordFacts()
        try scanner.scanValue(record)
        lastRecordEnd = scanner.offset
        mark(ByteRange(start, scanner.offset), in: section)
      } while try scanner.takeComma(orEnd: UInt8(ascii: "]"))
    }
    scanner.depth -= 1
    return lastRecordEnd
  }

  private mutating func mark(_ range: ByteRange, in section: Section) {
    switch section {
    case .people: people.append(RecordMark(range, scanner.facts, scanner.base))
    case .stakeholders: stakeholders.append(RecordMark(range, scanner.facts, scanner.base))
    case .tasks: tasks.append(RecordMark(range, scanner.facts, scanner.base))
    case .thanks: thanks.append(RecordMark(range, scanner.facts, scanner.base))
    case .inquiries: inquiries.append(RecordMark(range, scanner.facts, scanner.base))
    case .guides: guides.append(RecordMark(range, scanner.facts, scanner.base))
    case .draws: draws.append(RecordMark(range, scanner.facts, scanner.base))
    case .cases: cases.append(RecordMark(range, scanner.facts, scanner.base))
    case .agreements: agreements.append(RecordMark(range, scanner.facts, scanner.base))
    case .lessons: lessons.append(RecordMark(range, scanner.facts, scanner.base))
    case .meetings: meetings.append(RecordMark(range, scanner.facts, scanner.base))
    case .log:
      log.append(range)
      logSubjects.append(LogSubject(scanner.facts, scanner.base))
    default: break
    }
  }
}
