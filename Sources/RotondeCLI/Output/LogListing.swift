import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Which entries of the log are asked for.
struct LogChoice {
  /// From this day on, as this clock tells it.
  var since: Day?
  var clock: WallClock
  /// What was done to it.
  var task: TaskID?
  /// What they did.
  var person: PersonID?

  init(clock: WallClock) { self.clock = clock }

  /// Whether every entry is asked for.
  var isEverything: Bool { since == nil && task == nil && person == nil }

  /// Whether an entry is one of them.
  func contains(_ entry: LogEntry) -> Bool {
    if let task, entry.task != task { return false }
    if let person, entry.by != person { return false }
    if let since, clock.day(of: entry.at) < since { return false }
    return true
  }
}

/// Writes log entries, oldest first, in the form that was asked for.
struct LogListing {
  private let session: Session
  private let choice: LogChoice
  private let sentences: Sentences
  private let log: Log

  init(_ session: Session, _ choice: LogChoice) {
    self.session = session
    self.choice = choice
    sentences = session.sentences()
    log = session.board.log
  }

  func write() throws(CommandFailure) {
    switch session.form {
    case .json: try writeJSON()
    case .lines: try writeLines()
    case .table(_, let isEmphasised): try writeSentences(isEmphasised: isEmphasised)
    }
  }

  /// The entries as they stand in the file, each on a line of its own.
  private func writeJSON() throws(CommandFailure) {
    let output = session.output
    try output.write(#"{"format":"rotonde-log/1","log":["#)
    var isFirst = true
    for position in 0..<log.count where isChosen(position) {
      try output.write(isFirst ? "\n" : ",\n")
      try output.write(terminalSafe(session.snapshot.document.logJSON(at: position)))
      isFirst = false
    }
    try output.line(isFirst ? "]}" : "\n]}")
  }

  /// Entries that this version can't read are given only to those who ask for everything.
  private func isChosen(_ position: Int) -> Bool {
    choice.isEverything || log.entry(at: position).map(choice.contains) ?? false
  }

  /// What a script wants: words of the file, the same in every language.
  private func writeLines() throws(CommandFailure) {
    for position in toldPositions() {
      guard let entry = log.entry(at: position) else { continue }
      // Who gave something back is nobody's business (R12).
      let by = LogTeller.isGivingBack(entry) ? nil : entry.by?.rawValue
      let fields = [entry.at.description, by ?? "", entry.did, entry.on ?? ""]
      try session.output.line(fields.map(\.sanitised).joined(separator: "\t"))
    }
  }

  /// What a person wants to read: when, and a sentence, whole however wide the terminal is.
  private func writeSentences(isEmphasised: Bool) throws(CommandFailure) {
    let told = toldPositions().compactMap { log.entry(at: $0) }.filter { $0.deed != nil }
    let times = told.map(when)
    let width = times.reduce(0) { max($0, $1.columnWidth) }
    for (entry, time) in zip(told, times) {
      guard let line = sentences.line(entry) else { continue }
      let padding = String(repeating: " ", count: width - time.columnWidth + 2)
      let shown = isEmphasised ? Emphasis.dim.applied(to: time) : time
      try session.output.line(shown + padding + line[session.language].sanitised)
    }
    if told.isEmpty { try session.output.line(Labels.nothingHappened[session.language]) }
  }

  private func when(_ entry: LogEntry) -> String {
    let moment = session.clock.moment(of: entry.at)
    return Dates.moment(moment, today: sentences.today)[session.language]
  }

  /// The positions of what is told, oldest first.
  private func toldPositions() -> [Int] {
    var teller = LogTeller(session.board)
    var positions: [Int] = []
    // Of one task or one person, a place that came free would say whose it was.
    let isClose = choice.task != nil || choice.person != nil
    for position in stride(from: log.count - 1, through: 0, by: -1) {
      guard let entry = log.entry(at: position), teller.tells(entry), choice.contains(entry),
        !(isClose && LogTeller.isGivingBack(entry))
      else { continue }
      positions.append(position)
    }
    return positions.reversed()
  }
}
