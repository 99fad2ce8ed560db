import TaskModel

extension BoardDocument {
  /// The bytes of a board on which nothing stands yet.
  static func newFile(_ settings: BoardSettings) -> [UInt8] {
    var entries = [
      Array("\"format\": \"\(FormatVersion.prefix)\(FormatVersion.current)\"".utf8),
      Array("\"board\": ".utf8) + settings.json.bytes,
    ]
    for section in Section.allCases where section.isInNewBoards {
      entries.append(Array("\"\(section.rawValue)\": [\n]".utf8))
    }
    return Array("{\n".utf8) + Array(entries.joined(separator: ",\n".utf8)) + Array("\n}\n".utf8)
  }
}
