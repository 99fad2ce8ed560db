import BoardFile
import BoardUI
import TaskModel

/// Works out what changed between two readings of a board, as lines of JSON.
struct ChangeFeed {
  private var last: Snapshot
  /// The last problem that was told, so that it is told once.
  private var problem: String?
  private let language: Language

  /// Makes the feed of what changes from here on.
  init(_ snapshot: Snapshot, language: Language) {
    last = snapshot
    self.language = language
  }

  /// By what one sees whether the file has changed.
  var fingerprint: Fingerprint { last.fingerprint }

  /// What to say first: what this is, of which file, and how long the log is.
  func greeting(path: String) -> String {
    var json = JSONText()
    json.object { json in
      json.add("format", "rotonde-watch/1")
      json.add("path", path)
      json.add("entries", last.board.log.count)
    }
    return json.text
  }

  /// What is new on the board.
  mutating func lines(_ snapshot: Snapshot) -> [String] {
    defer { (last, problem) = (snapshot, nil) }
    if snapshot.document.hasSameContent(as: last.document) {
      return linesOfSameFile()
    }
    let entries = newPositions(snapshot).map { position in
      var json = JSONText()
      json.object { $0.add("entry", raw: snapshot.document.logJSON(at: position)) }
      return json.text
    }
    return entries.isEmpty ? [Self.changed("byHand")] : entries
  }

  /// What to say of a file that is the one that was read last.
  mutating func linesOfSameFile() -> [String] {
    defer { problem = nil }
    return problem == nil ? [] : [Self.changed("readable")]
  }

  /// What is the matter with the file; nothing when that was the last thing said.
  mutating func lines(_ error: BoardFileError) -> [String] {
    let failure = CommandFailure.boardFile(error)
    let message = failure.explanation.map { $0[language] }.joined(separator: "\n")
    let line = failure.json(message: message, under: "problem").text
    defer { problem = line }
    return line == problem ? [] : [line]
  }

  private static func changed(_ how: String) -> String {
    var json = JSONText()
    json.object { $0.add("changed", how) }
    return json.text
  }

  /// Where the entries stand that were not there before.
  private func newPositions(_ snapshot: Snapshot) -> [Int] {
    let (old, new) = (last.board.log, snapshot.board.log)
    let isContinued =
      old.count == 0
      || (new.count >= old.count
        && last.document.logJSON(at: old.count - 1)
          == snapshot.document.logJSON(at: old.count - 1))
    if isContinued { return Array(old.count..<new.count) }
    // Exchanged with others, or somebody was forgotten: the log is not the old one with more.
    let known = Set(old.entries().map(\.id))
    return (0..<new.count).filter { position in
      new.entry(at: position).map { !known.contains($0.id) } ?? false
    }
  }
}
