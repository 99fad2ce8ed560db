import BoardFile
import TaskModel

extension Session {
  /// Writes one record as it stands in the file, under the name of its kind.
  func writeJSON(of ref: RecordRef) throws(CommandFailure) {
    try output.json { json in
      json.add("format", "rotonde-\(ref.kind)/1")
      json.add(ref.kind, raw: snapshot.document.recordJSON(ref) ?? "null")
    }
  }

  /// Writes records as one JSON object.
  ///
  /// - Parameters:
  ///   - name: The name of the format, and what they are together: `people`.
  ///   - key: What they are together, when the format has another name.
  ///   - records: Each as JSON.
  /// - Throws: When standard output can't be written.
  func writeJSON(
    _ name: String,
    key: String? = nil,
    _ records: [String]
  ) throws(CommandFailure) {
    try output.json { json in
      json.add("format", "rotonde-\(name)/1")
      json.array(key ?? name) { json in
        for record in records { json.add(raw: record) }
      }
    }
  }
}
