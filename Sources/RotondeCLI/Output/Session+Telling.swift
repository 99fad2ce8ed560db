import BoardFile
import BoardUI
import Canvas
import TaskModel

extension Session {
  /// Tells what an action brought about: its record as JSON, several in a list, or sentences.
  ///
  /// - Parameters:
  ///   - committed: What was done.
  ///   - more: What the JSON says beside the record.
  ///   - confirmation: The sentences for each thing that was done.
  /// - Throws: When nobody reads standard output any more.
  func tell(
    _ committed: Committed,
    more: (inout JSONText) -> Void = { _ in },
    _ confirmation: (Change) -> [Phrase]
  ) throws(CommandFailure) {
    let sentences = sentences(on: committed.board)
    // What was done to one record in several steps leaves one record.
    let isOne = Set(committed.entries.map(\.on)).count == 1
    try tell(
      json: { json in
        let kind = committed.entry.subject?.kind ?? ""
        json.add("format", "rotonde-\(isOne ? kind : "list")/1")
        if isOne {
          json.add(kind, raw: committed.done.last?.recordJSON ?? committed.recordJSON)
        } else {
          json.array("\(kind)s") { json in
            for done in committed.done { json.add(raw: done.recordJSON) }
          }
        }
        more(&json)
      },
      lines: {
        committed.done.flatMap { done in
          confirmation(
            Change(
              entry: done.entry,
              waitsFor: isOne ? committed.waitsFor : nil,
              sentences: sentences
            )
          )
        }
      }
    )
  }

  /// Tells what was taken back, or done again: what was done once, as entries of the log.
  func tellUndone(_ committed: Committed) throws(CommandFailure) {
    var sentences = sentences(on: committed.board)
    // What was added is not on the board any more when that was taken back.
    sentences.earlier = board
    try tell(
      json: { json in
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
      },
      lines: { committed.entries.map(sentences.confirmation) }
    )
  }

  /// Tells what was done, as JSON or in sentences.
  ///
  /// The file has changed by now, so that standard output failing can't undo it, and an exit status
  /// that says "nothing has changed" would be a lie; it is warned about instead.
  func tell(
    json: (inout JSONText) -> Void,
    lines: () -> [Phrase]
  ) throws(CommandFailure) {
    do throws(CommandFailure) {
      if form == .json {
        try output.json(json)
      } else if !options.quiet {
        for line in lines() { try output.line(line[language].sanitised) }
      }
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
