import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Writes the earlier versions of a board one after the other, in the form that was asked for.
struct VersionListing {
  private let session: Session
  private var table: TableWriter
  private var count = 0

  /// Of more entries, the first ones are told and the rest counted.
  private static let entriesTold = 3

  init(_ session: Session) {
    self.session = session
    table = TableWriter(
      Self.columns,
      form: session.form,
      language: session.language,
      to: session.output
    )
  }

  private static let columns = [
    TableColumn(heading: Phrase(en: "VERSION", nl: "VERSIE"), emphasis: .bold),
    TableColumn(heading: Phrase(en: "UNTIL", nl: "TOT")),
    TableColumn(heading: Phrase(en: "SIZE", nl: "GROOTTE"), mayGo: true, emphasis: .dim),
    TableColumn(heading: Phrase(en: "TASKS", nl: "TAKEN"), mayGo: true),
    TableColumn(heading: Phrase(en: "WHAT CHANGED THEN", nl: "WAT ER TOEN VERANDERDE"), least: 24),
  ]

  /// Writes a version that could be read; what came after it is `nil` when that can't be read.
  mutating func add(
    _ version: EarlierVersion,
    _ snapshot: Snapshot,
    before next: Snapshot?
  ) throws(CommandFailure) {
    let tasks = snapshot.board.tasks.count
    let changes = next.map { snapshot.changes(to: $0) }
    guard session.form != .json else {
      try write(version) { json in
        json.add("tasks", tasks)
        guard let changes else { return }
        json.object("changes") { json in
          json.array("log") { json in
            for entry in changes.entriesJSON { json.add(raw: entry) }
          }
          json.add("byHand", changes.isEditedByHand)
        }
      }
      return
    }
    let story =
      if let changes, let next { told(changes, on: next.board) } else { Labels.unreadableSince }
    try write(version, tasks: "\(tasks)", story[session.language])
  }

  /// Writes a version that could not be read.
  mutating func add(_ version: EarlierVersion, _ error: BoardFileError) throws(CommandFailure) {
    guard session.form != .json else {
      try write(version) { json in json.add("error", error.code) }
      return
    }
    try write(version, tasks: "?", error.explanation.first?[session.language] ?? error.code)
  }

  /// Ends the list.
  mutating func finish() throws(CommandFailure) {
    switch session.form {
    case .json:
      try session.output.line(count == 0 ? #"{"format":"rotonde-backups/1","backups":[]}"# : "\n]}")
    case .table:
      try table.finish()
      if count == 0 { try session.output.line(Labels.noVersions[session.language]) }
      if session.damage != nil { try session.output.line(Labels.howToRestore[session.language]) }
    case .lines: return
    }
  }

  private mutating func write(
    _ version: EarlierVersion,
    _ more: (inout JSONText) -> Void
  ) throws(CommandFailure) {
    var json = JSONText()
    json.object { json in
      json.add("version", version.number)
      json.add("until", version.until.description)
      json.add("bytes", Int(version.size))
      json.add("path", version.path)
      more(&json)
    }
    let head = #"{"format":"rotonde-backups/1","backups":["# + "\n"
    try session.output.write(count == 0 ? head : ",\n")
    try session.output.write(terminalSafe(json.text))
    count += 1
  }

  private mutating func write(
    _ version: EarlierVersion,
    tasks: String,
    _ story: String
  ) throws(CommandFailure) {
    count += 1
    let isForPipe = session.form == .lines
    try table.add([
      "\(version.number)",
      isForPipe ? version.until.description : until(version)[session.language],
      isForPipe ? "\(version.size)" : Labels.size(version.size)[session.language],
      tasks,
      story,
    ])
  }

  /// The day and the time: several versions of a day are told apart by it.
  private func until(_ version: EarlierVersion) -> Phrase {
    let moment = session.clock.moment(of: version.until)
    return Dates.moment(moment, today: session.today)
  }

  /// What happened, told on the board that came of it.
  private func told(_ changes: VersionChanges, on board: Board) -> Phrase {
    let sentences = session.sentences(on: board)
    let lines = changes.entries.lazy.compactMap { sentences.line($0) }
    var parts = Array(lines.prefix(Self.entriesTold))
    let rest = changes.entriesJSON.count - parts.count
    if rest > 0 { parts.append(Labels.more(rest, afterOthers: !parts.isEmpty)) }
    // First, so that it is seen in a narrow window.
    if changes.isEditedByHand { parts.insert(Labels.editedByHand, at: 0) }
    if parts.isEmpty { parts.append(Labels.nothingChanged) }
    return parts.joined(separator: "; ")
  }
}
