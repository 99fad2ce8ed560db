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
  var people: [RecordMark] = []
  var stakeholders: [RecordMark] = []
  var tasks: [RecordMark] = []
  var log: [ByteRange] = []
  var personTable: IdentifierTable
  var stakeholderTable: IdentifierTable
  var taskTable: IdentifierTable

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
      people = scan.people
      stakeholders = scan.stakeholders
      tasks = scan.tasks
      log = scan.log
      personTable = try BoardScan.table(people, storage)
      stakeholderTable = try BoardScan.table(stakeholders, storage)
      taskTable = try BoardScan.table(tasks, storage)
    } catch {
      // What a later version allows is not for this one to call damage.
      throw scan.version > FormatVersion.current ? .newerVersion(scan.version) : .damaged(error)
    }
  }
}

/// Why a file could not be read as a board.
enum BoardScanFailure: Error, Equatable {
  case damaged(ScanProblem)
  case newerVersion(Int)
}
