@testable import BoardFile
import TaskModel

/// The text of a board whose tasks are these records, in canonical form.
func boardText(_ tasks: String..., log: String = "") -> String {
  boardText(tasks: tasks, log: log)
}

/// Two people, one of each engagement.
private let twoPeople = """
  {"id":"fatima","name":"Fatima El Idrissi","engagement":"volunteer","talents":["koken"]},
  {"id":"jan","name":"Jan de Boer","engagement":"paid"}
  """

/// The text of a board with these tasks and people.
func boardText(tasks: [String], people: String? = nil, log: String = "") -> String {
  """
  {
  "format": "rotonde-board/1",
  "board": {"id":"b","name":"De Linde"},
  "people": [
  \(people ?? twoPeople)
  ],
  "stakeholders": [
  {"id":"bewoners","name":"Bewoners Lindekwartier"}
  ],
  "tasks": [\(list(tasks))],
  "thanks": [
  ],
  "cases": [
  ],
  "agreements": [
  ],
  "meetings": [
  ],
  "log": [\(list(log.isEmpty ? [] : [log]))]
  }

  """
}

private func list(_ records: [String]) -> String {
  records.isEmpty ? "\n" : "\n" + records.joined(separator: ",\n") + "\n"
}

/// The document of a text, or what is wrong with it as `line:column expectation`.
func document(_ text: String) throws -> BoardDocument {
  try BoardDocument(ByteStorage(Array(text.utf8)))
}

/// What is wrong with bytes that should be a board.
func damage(_ bytes: some Collection<UInt8>) -> Damage? {
  let storage = ByteStorage(Array(bytes))
  do throws(BoardScanFailure) {
    _ = try BoardDocument(storage)
    return nil
  } catch {
    guard case .damaged(let problem) = error else { return nil }
    return Damage(problem, in: storage)
  }
}

extension BoardDocument {
  /// The text of the file after a change.
  func text(_ pieces: [Piece]) -> String {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .kept(let range): bytes += storage[ByteRange(range.lowerBound, range.upperBound)]
      case .new(let new): bytes += new
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of the file after an action.
  func text(after action: Action, by person: String = "jan", at instant: String = noon)
    throws -> String
  {
    let outcome = try board.applying(action, in: occasion(person, instant))
    return text(try applying(outcome.changes).pieces)
  }
}

extension BoardDocument {
  /// The file after a change to one record.
  func applying(_ edit: RecordEdit, _ entry: LogEntry) throws(ScanProblem) -> Rewrite {
    try applying([Change(edits: [edit], entry: entry)])
  }
}

let noon = "2026-11-21T12:00:00Z"

func occasion(_ person: String = "jan", _ instant: String = noon) -> Occasion {
  Occasion(
    by: PersonID(rawValue: person),
    at: Instant(instant) ?? Instant(secondsSince1970: 0)
  )
}

extension TaskID {
  static func of(_ text: String) throws -> TaskID { try required(TaskID(rawValue: text)) }
}

/// A value that has to be there.
func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

struct Missing: Error {}
