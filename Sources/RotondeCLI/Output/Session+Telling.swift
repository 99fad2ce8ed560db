import BoardFile
import BoardUI
import Canvas
import TaskModel

extension Session {
  /// Tells what an action brought about: its record as JSON, or a sentence or two.
  ///
  /// The file has changed by now, so that standard output failing can't undo it, and an exit status
  /// that says "nothing has changed" would be a lie; it is warned about instead.
  func tell(
    _ committed: Committed,
    _ confirmation: (Change) -> [Phrase]
  ) throws(CommandFailure) {
    do throws(CommandFailure) {
      if form == .json {
        try tellJSON(committed)
      } else if !options.quiet {
        for done in committed.done {
          let change = Change(
            entry: done.entry,
            waitsFor: committed.done.count == 1 ? committed.waitsFor : nil,
            sentences: sentences(on: committed.board)
          )
          for line in confirmation(change) { try output.line(line[language].sanitised) }
        }
      }
      try output.flush()
    } catch .outputFailed(let error) {
      warn(code: "outputFailed", Confirmations.savedButNotTold(SystemReason.phrase(error)))
    }
  }

  /// One record by itself, several in a list.
  private func tellJSON(_ committed: Committed) throws(CommandFailure) {
    let kind = committed.entry.recordKind
    guard committed.done.count == 1 else {
      return try writeJSON("list", key: "\(kind)s", committed.done.map(\.recordJSON))
    }
    try output.json { json in
      json.add("format", "rotonde-\(kind)/1")
      json.add(kind, raw: committed.recordJSON)
    }
  }

  /// Says something on standard error that does not keep the command from doing its work.
  func warn(code: String, _ warning: Phrase) {
    guard form == .json else {
      complain(warning[language].sanitised)
      return
    }
    var json = JSONText()
    json.object { json in
      json.object("warning") { json in
        json.add("code", code)
        json.add("message", warning[language])
      }
    }
    complain(terminalSafe(json.text))
  }

  /// Writes rows as a table, or what to say when there are none.
  func write(
    _ rows: [[String]],
    _ columns: [TableColumn],
    whenEmpty empty: Phrase
  ) throws(CommandFailure) {
    if rows.isEmpty, form != .lines { try output.line(empty[language]) }
    var table = TableWriter(columns, form: form, language: language, to: output)
    for row in rows { try table.add(row) }
    try table.finish()
  }
}

extension LogEntry {
  /// What sort of record it is about: `task` of `task:k7f2`.
  fileprivate var recordKind: String { on.map { String($0.prefix { $0 != ":" }) } ?? "" }
}
