import Testing

@testable import BoardFile

/// What fuzzing found, each kept with what was wrong, so that it is not found again.
///
/// `make fuzz` leaves what it finds in `.build/fuzz/found`; the smallest form of it becomes a row.
@Suite("Inputs that fuzzing found")
struct FoundInputs {
  /// An input, and what was wrong with it.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  private static let rows: [Row] = [
    Row(
      name: "a comma with nothing behind it, which Foundation takes and the reader must not",
      text:
        #"{"format": "rotonde-board/1","board": {"name":"x"},"people": [{"id":"a","name":"A"},]}"#
    ),
    Row(
      name: "a number of which Foundation makes something infinite",
      text: #"{"format": "rotonde-board/1","board": {"name":"x","x-much":1e999},"log": []}"#
    ),
    Row(
      name: "the same log entry twice, of which a repair keeps one",
      text: """
        {
        "format": "rotonde-board/1",
        "board": {"name":"x"},
        "log": [
        {"id":"e1","at":"2026-11-22T10:00:00Z","did":"addTask","on":"task:a"},
        {"id":"e1","at":"2026-11-22T10:00:00Z","did":"addTask","on":"task:a"}
        ]
        }

        """
    ),
  ]

  @Test("hold what the reader promises", arguments: rows)
  func promises(row: Row) {
    #expect(ReaderPromises.broken(by: Array(row.text.utf8)) == [])
  }
}
