import TaskModel

/// Where the sections and the records of a file begin, also of one that is broken.
///
/// Where it is no longer clear what is inside what, it goes on at the next line that looks like the
/// beginning of a record or of a section: the program writes a record a line, and an editor that
/// lays a file out puts each at the same depth.
struct FileOutline {
  /// A top-level key with its value.
  struct Entry {
    /// Which section, or `nil` for one that this version does not know.
    let section: Section?
    let key: String
    /// The key as it is to be written, in quotes.
    let writtenKey: [UInt8]
    /// Where its value begins.
    let start: Int
    /// Its records or, when it is no list of records, the one value.
    var values: [Int] = []
    /// Whether the value is a list.
    var isList = false
  }

  var reader: LooseReader
  var problems: ProblemList
  private(set) var entries: [Entry] = []
  /// Whether the walk came to the end of the file.
  private(set) var isComplete = true
  /// Whether there are two versions in it, with git's markers around them.
  private(set) var hasConflict = false
  private(set) var isInConflict = false
  /// Whether the end of the file was noted as too early.
  private var isCutShort = false
  /// Whether a list was taken as ended where the next section begins.
  private var wasLeftOpen = false
  /// The top-level keys that were there.
  private var keys: Set<String> = []
  /// How far the sections are indented.
  var sectionIndent = 0
  /// The language of the board, when that could be read.
  var language: Language?
  /// What is known of the records, for the checks that look from one to another.
  var census = Census()

  init(_ storage: ByteStorage, limit: Int) {
    reader = LooseReader(storage)
    problems = ProblemList(limit: limit)
  }

  var byte: UInt8 { reader.scanner.cursor.pointee }
  var offset: Int { reader.scanner.offset }
  var isAtEnd: Bool { reader.scanner.cursor >= reader.scanner.end }

  /// Goes through the whole file.
  mutating func walk() {
    let bytes = reader.storage[ByteRange(0, reader.storage.count)]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      problems.add(.damage(.noByteOrderMark), at: 0, .strip)
      reader.scanner.cursor += 3
    } else if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.prefix(2).contains(0)
    {
      problems.add(.damage(.utf8NotUTF16), at: 0, .byPeople)
      isComplete = false
      return
    }
    skipSpace()
    let start = offset
    guard byte == UInt8(ascii: "{") else {
      problems.add(.damage(.object), at: start, .byPeople)
      isComplete = false
      return
    }
    reader.scanner.cursor += 1
    guard walkEntries() else { return }
    checkEnd()
    for section in [Section.format, .board]
    where !entries.contains(where: { $0.section == section }) {
      problems.add(.damage(.requiredKey(section.rawValue)), at: start, .byPeople)
    }
  }

  /// Nothing but white space comes behind the board; zeros are what a crash may leave.
  private mutating func checkEnd() {
    skipSpace()
    guard !isAtEnd else { return }
    let rest = reader.storage[ByteRange(offset, reader.storage.count)]
    if rest.allSatisfy({ $0 == 0 }) {
      problems.add(.damage(.noZeroByte), at: offset, .strip)
    } else {
      problems.add(.damage(.endOfFile), at: offset, .byPeople)
    }
  }

  // MARK: - Sections

  /// Goes through the top-level keys; gives whether it came to their end, or can take it as that.
  private mutating func walkEntries() -> Bool {
    var comma: Int?
    var isFirst = true
    while true {
      skipSpace()
      if byte == UInt8(ascii: "}") {
        if let comma { problems.add(.extraComma, at: comma, .dropComma) }
        reader.scanner.cursor += 1
        return true
      }
      if isAtEnd {
        if !isCutShort { noteCut(in: entries.last?.key) }
        return true
      }
      if !isFirst, comma == nil {
        guard byte == UInt8(ascii: "\""), startsLine(offset) else {
          guard goOn(after: reader.scanner.problem(.commaOrEnd)) else { return false }
          isFirst = true
          continue
        }
        problems.add(.missingComma, at: offset, .addComma)
      }
      if entries.isEmpty, startsLine(offset) { sectionIndent = indent(of: offset) }
      do throws(ScanProblem) {
        try walkEntry()
        comma = takeComma()
        isFirst = wasLeftOpen
        wasLeftOpen = false
      } catch {
        guard goOn(after: error) else { return false }
        comma = nil
        isFirst = true
      }
    }
  }

  /// Notes where the walk lost its way, and goes to the next section.
  private mutating func goOn(after problem: ScanProblem) -> Bool {
    note(problem)
    guard let next = landmark(after: max(problem.offset, offset), depth: nil) else {
      isComplete = problem.offset >= reader.storage.count
      return false
    }
    reader.scanner.cursor = reader.base + next
    return true
  }

  private mutating func walkEntry() throws(ScanProblem) {
    let keyStart = offset
    guard byte == UInt8(ascii: "\"") else { throw reader.scanner.problem(.key) }
    reader.notes.removeAll()
    let (token, isSound) = try reader.text()
    let isStrict = reader.notes.isEmpty
    takeNotes()
    let key = isSound ? token.string(reader.base) : ""
    reader.scanner.skipWhiteSpace()
    try reader.scanner.take(UInt8(ascii: ":"), or: .colon)
    reader.scanner.skipWhiteSpace()
    let section = Section(rawValue: key)
    entries.append(
      Entry(
        section: section,
        key: key,
        writtenKey: written(key, keyStart..<token.end + 1, asItStands: section == nil && isStrict),
        start: offset
      )
    )
    if !keys.insert(key).inserted {
      problems.add(.damage(.unusedKey(key)), at: keyStart, .byPeople)
    }
    let index = entries.count - 1
    if section?.record != nil, byte == UInt8(ascii: "[") {
      entries[index].isList = true
      try walkRecords(of: index)
    } else {
      entries[index].values = [offset]
      entries[index].isList = byte == UInt8(ascii: "[") && section == nil
      try reader.read(depth: 1)
      takeNotes()
      examine(section, at: entries[index].start)
    }
  }

  private func written(_ key: String, _ range: Range<Int>, asItStands: Bool) -> [UInt8] {
    if asItStands { return Array(reader.storage[ByteRange(range.lowerBound, range.upperBound)]) }
    var bytes: [UInt8] = []
    bytes.appendJSON(key)
    return bytes
  }

  private mutating func noteCut(in key: String?) {
    isCutShort = true
    problems.add(.cutShort(in: key), at: offset, .close)
  }

  // MARK: - Records

  /// Takes a list of records, and ends behind its bracket, or where it must have ended.
  private mutating func walkRecords(of entry: Int) throws(ScanProblem) {
    reader.scanner.cursor += 1
    var comma: Int?
    var isFirst = true
    var recordIndent = 0
    while true {
      skipSpace()
      if byte == UInt8(ascii: "]") {
        if let comma, !isInConflict { problems.add(.extraComma, at: comma, .dropComma) }
        reader.scanner.cursor += 1
        return
      }
      if isAtEnd { return noteCut(in: entries[entry].key) }
      if isSectionStart(offset), startsLine(offset) {
        if !isInConflict { problems.add(.damage(.commaOrEnd), at: offset, .close) }
        wasLeftOpen = true
        return
      }
      if !isFirst, comma == nil, !isInConflict {
        guard byte == UInt8(ascii: "{"), startsLine(offset) else {
          try goOn(after: reader.scanner.problem(.commaOrEnd), depth: recordIndent)
          isFirst = true
          continue
        }
        problems.add(.missingComma, at: offset, .addComma)
      }
      let start = offset
      if startsLine(start) { recordIndent = indent(of: start) }
      do throws(ScanProblem) {
        try reader.read(depth: 2)
        let mark = problems.mark
        takeNotes()
        entries[entry].values.append(start)
        if let section = entries[entry].section { examine(section, at: start, since: mark) }
        comma = takeComma()
        isFirst = false
      } catch {
        takeNotes()
        try goOn(after: error, depth: recordIndent)
        comma = nil
        isFirst = true
      }
    }
  }

  /// Notes a record that could not be made out, and goes to the next.
  private mutating func goOn(
    after problem: ScanProblem,
    depth: Int
  ) throws(ScanProblem) {
    guard let next = landmark(after: problem.offset, depth: depth) else { throw problem }
    note(problem)
    reader.scanner.cursor = reader.base + next
  }

  // MARK: - In between

  private mutating func takeComma() -> Int? {
    skipSpace()
    guard byte == UInt8(ascii: ",") else { return nil }
    reader.scanner.cursor += 1
    return offset - 1
  }

  private mutating func takeNotes() {
    for note in reader.notes { problems.add(note.kind, at: note.offset, note.mending) }
    reader.notes.removeAll(keepingCapacity: true)
  }

  private mutating func note(_ problem: ScanProblem) {
    // What git's markers broke is told once, where they begin.
    if isConflictMarker(at: lineStart(of: problem.offset)) { return noteConflict(problem.offset) }
    problems.add(.damage(problem.expected), at: problem.offset, .byPeople)
  }

  /// Skips white space, and the lines that git put there.
  private mutating func skipSpace() {
    reader.scanner.skipWhiteSpace()
    while isConflictMarker(at: offset), startsLine(offset) {
      noteConflict(offset)
      isInConflict = byte != UInt8(ascii: ">")
      while !isAtEnd, byte != UInt8(ascii: "\n") { reader.scanner.cursor += 1 }
      reader.scanner.skipWhiteSpace()
    }
  }

  private mutating func noteConflict(_ offset: Int) {
    let start = lineStart(of: offset)
    if !isInConflict || reader.base[start] == UInt8(ascii: "<") {
      problems.add(.damage(.noConflictMarker), at: start, .byPeople)
    }
    hasConflict = true
  }
}
