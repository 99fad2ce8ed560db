/// Where everything stands in a board file.
struct BoardIndex {
  /// A top-level key with its value.
  struct Entry {
    /// Which section, or `nil` for one that this version does not know.
    let section: Section?
    /// The bytes of the value.
    let value: ByteRange
    /// The end of the last record, when it is a list that has one.
    let lastRecordEnd: Int?
  }

  /// The version of the format, 1 or higher.
  var version = 0
  /// The top-level entries in the order of the file.
  var entries: [Entry] = []
  var people = RecordList()
  var stakeholders = RecordList()
  var tasks = RecordList()
  var thanks = RecordList()
  var inquiries = RecordList()
  var guides = RecordList()
  var draws = RecordList()
  var cases = RecordList()
  var agreements = RecordList()
  var lessons = RecordList()
  var meetings = RecordList()
  var log: [ByteRange] = []
  /// What each entry of the log is about.
  var logSubjects: [LogSubject] = []

  /// The entry of a section, if the file has it.
  subscript(section: Section) -> Entry? { entries.first { $0.section == section } }
}

extension BoardIndex {
  /// Checks a whole file and finds its records.
  init(scanning storage: ByteStorage) throws(BoardScanFailure) {
    var scan = BoardScan(storage)
    do {
      try scan.scanFile()
      version = scan.version
      entries = scan.entries
      people = try scan.people.list(in: storage)
      stakeholders = try scan.stakeholders.list(in: storage)
      tasks = try scan.tasks.list(in: storage)
      thanks = try scan.thanks.list(in: storage)
      inquiries = try scan.inquiries.list(in: storage)
      guides = try scan.guides.list(in: storage)
      draws = try scan.draws.list(in: storage)
      cases = try scan.cases.list(in: storage)
      agreements = try scan.agreements.list(in: storage)
      lessons = try scan.lessons.list(in: storage)
      meetings = try scan.meetings.list(in: storage)
      log = scan.log
      logSubjects = scan.logSubjects
    } catch {
      // What a later version allows is not for this one to call damage.
      throw scan.version > FormatVersion.current ? .newerVersion(scan.version) : .damaged(error)
    }
  }
}

extension BoardIndex {
  /// The records of a section, if they can be told apart.
  subscript(records section: Section) -> RecordList? {
    switch section {
    case .people: people
    case .stakeholders: stakeholders
    case .tasks: tasks
    case .thanks: thanks
    case .inquiries: inquiries
    case .guides: guides
    case .draws: draws
    case .cases: cases
    case .agreements: agreements
    case .lessons: lessons
    case .meetings: meetings
    case .format, .board, .log: nil
    }
  }
}

/// The records of one section, in the order of the file, found by identifier.
struct RecordList {
  var marks: [RecordMark] = []
  fileprivate var table: IdentifierTable?

  /// Where the record of that identifier is.
  func position(of id: String, in storage: ByteStorage) -> Int? {
    table?.position(of: id, among: marks, in: storage)
  }
}

extension [RecordMark] {
  /// These records with the table of their identifiers; each may be used once.
  fileprivate func list(in storage: ByteStorage) throws(ScanProblem) -> RecordList {
    do {
      return RecordList(marks: self, table: try IdentifierTable(self, in: storage))
    } catch {
      let mark = self[error.position]
      throw ScanProblem(
        offset: Int(mark.identifierStart) - 1,
        expected: .unusedIdentifier(storage.identifier(of: mark))
      )
    }
  }
}

/// Why a file could not be read as a board.
enum BoardScanFailure: Error, Equatable {
  case damaged(ScanProblem)
  case newerVersion(Int)
}
