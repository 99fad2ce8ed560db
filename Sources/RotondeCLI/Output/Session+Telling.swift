import BoardFile
import BoardUI
import Canvas
import TaskModel

extension Session {
  /// Tells what an action brought about: its record as JSON, or a sentence or two.
  func tell(
    _ committed: Committed,
    _ confirmation: (Change) -> [Phrase]
  ) throws(CommandFailure) {
    try tellSaved { () throws(CommandFailure) in
      if form == .json {
        try output.json { json in
          let kind = committed.entry.recordKind
          json.add("format", "rotonde-\(kind)/1")
          json.add(kind, raw: committed.recordJSON)
        }
      } else if !options.quiet {
        let change = Change(
          entry: committed.entry,
          waitsFor: committed.waitsFor,
          sentences: sentences(on: committed.board)
        )
        for line in confirmation(change) { try output.line(line[language].sanitised) }
      }
    }
  }

  /// Tells what was taken back, or done again: what was done once, as entries of the log.
  func tellUndone(_ committed: Committed) throws(CommandFailure) {
    let sentences = sentences(on: committed.board)
    try tellSaved { () throws(CommandFailure) in
      if form == .json {
        try output.json { json in
          json.add("format", "rotonde-\(committed.entry.did)/1")
          json.array("entries") { json in
            for entry in committed.entries {
              let undone = committed.board.log.undone(by: entry)
              json.object { json in
                json.add("id", undone.id.rawValue)
                json.add("did", undone.did)
                json.add("on", undone.on)
                json.add("at", undone.at.description)
              }
            }
          }
        }
      } else if !options.quiet {
        for entry in committed.entries {
          try output.line(sentences.confirmation(entry)[language].sanitised)
        }
      }
    }
  }

  /// Says something once the file has changed.
  ///
  /// Standard output failing can't undo that, and an exit status that says "nothing has changed"
  /// would be a lie; it is warned about instead.
  private func tellSaved(
    _ body: () throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    do throws(CommandFailure) {
      try body()
      try output.flush()
    } catch .outputFailed(let error) {
      warn(code: "outputFailed", Confirmations.savedButNotTold(SystemReason.phrase(error)))
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
