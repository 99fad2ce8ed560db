@testable import BoardFile
import TaskModel
import Testing

@Suite("Finding the entries of the log that concern a record")
struct LogRecordsTests {
  /// Entries in every spelling, and whether each concerns `task:a1`.
  static let rows: [(entry: String, concerns: Bool)] = [
    (#"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:a1"}"#, true),
    (#"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:a2"}"#, false),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:a1","was":{"task:a1":{"note":"x"}},"now":"n"}"#,
      true
    ),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:a2","was":{"task:a2":{"note":"x"}},"now":"n"}"#,
      false
    ),
    // Another record was changed with it, or in its place; the keys come in any order.
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"done","on":"task:a2","was":{"task:a2":null,"task:a1":null},"now":"n"}"#,
      true
    ),
    (
      #"{"was":{"task:a2":null,"task:a1":null},"now":"n","id":"e","at":"2026-11-01T10:00:00Z","did":"done","on":"task:a2"}"#,
      true
    ),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"done","on":"person:jan","was":{"task:a1":null},"now":"n"}"#,
      true
    ),
    (
      #"{"was":{"task:a1":null},"now":"n","id":"e","at":"2026-11-01T10:00:00Z","did":"done","on":"person:jan"}"#,
      true
    ),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"done","was":{"task:a1":null},"now":"n"}"#, true
    ),
    // Named in a text only.
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"done","on":"task:a2","was":{"task:a2":{"note":"task:a1"}},"now":"n"}"#,
      false
    ),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"done","on":"task:a2","with":"task:a1"}"#, false
    ),
    // Spelt with escapes.
    (#"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:\u0061\u0031"}"#, true),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:a2","was":{"task:\u00611":null},"now":"n"}"#,
      true
    ),
    (#"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","\u006fn":"task:a1"}"#, true),
    // What this program would not write.
    (#"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":["task:a1"]}"#, false),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":17,"was":{"task:a1":null},"now":"n"}"#,
      true
    ),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:a1","was":["task:a2"],"now":"n"}"#,
      true
    ),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","on":"task:a2","was":{},"now":"n"}"#,
      false
    ),
    (
      #"{"id":"e","at":"2026-11-01T10:00:00Z","did":"claim","zz":{"task:a1":{"task:a1":1}},"on":"task:a2"}"#,
      false
    ),
  ]

  @Test("each spelling is found or passed over", arguments: rows)
  func spelling(entry: String, concerns: Bool) throws {
    let log = LogRecords(document: try document(boardText(log: entry)))
    #expect(log.positions(concerning: "task:a1") == (concerns ? [0] : []), "\(entry)")
  }

  @Test("in a long log exactly those are found, in order")
  func among() throws {
    let entries = Self.rows.map(\.entry) + Self.rows.map(\.entry)
    let log = LogRecords(document: try document(boardText(log: entries.joined(separator: ",\n"))))
    let wanted = entries.indices.filter { Self.rows[$0 % Self.rows.count].concerns }
    #expect(log.positions(concerning: "task:a1") == wanted)
    #expect(log.positions(concerning: "task:a").isEmpty)
  }
}
