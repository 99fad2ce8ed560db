import BoardFile
import TaskModel

extension Session {
  /// Writes records as one JSON object.
  ///
  /// - Parameters:
  ///   - key: What they are together, in the format's name too: `people`.
  ///   - records: Each as JSON.
  /// - Throws: When standard output can't be written.
  func writeJSON(_ key: String, _ records: [String]) throws(CommandFailure) {
    try output.json { json in
      json.add("format", "rotonde-\(key)/1")
      json.array(key) { json in
        for record in records { json.add(raw: record) }
      }
    }
  }
}
