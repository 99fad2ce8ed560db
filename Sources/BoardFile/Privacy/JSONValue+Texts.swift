extension JSONValue {
  /// The text, escapes undone; `nil` when this is no text.
  var text: String? {
    guard case .literal(let spelling) = self, spelling.utf8.first == UInt8(ascii: "\"") else {
      return nil
    }
    guard spelling.utf8.contains(UInt8(ascii: "\\")) else {
      // By bytes, for what a character is takes long to find out.
      return String(Substring(spelling.utf8.dropFirst().dropLast()))
    }
    var reader = RecordReader(ByteStorage(Array(spelling.utf8)), at: 0)
    return reader.text()
  }

  /// A text in the tree, and where it stands.
  struct PlacedText {
    var text: String
    /// The key; of an element of a list, that of the list; empty at the root.
    var key: String
    /// Where it stands: `claims[0].person`.
    var path: String
    /// Whether it is a key itself, with a value of its own.
    var isKey: Bool
  }

  /// Goes through all texts, keys included, and puts others in their place.
  ///
  /// - Parameters:
  ///   - key: The key under which this stands.
  ///   - path: Where this stands.
  ///   - replacement: Gives the text to come in the place of one, or `nil` to leave it.
  /// - Returns: The tree; what was left keeps its spelling.
  func replacingTexts(
    key: String = "",
    path: String = "",
    _ replacement: (PlacedText) -> String?
  ) -> JSONValue {
    switch self {
    case .literal:
      guard let text else { return self }
      let placed = PlacedText(text: text, key: key, path: path, isKey: false)
      return replacement(placed).map(JSONValue.text) ?? self
    case .array(let elements):
      return .array(
        elements.enumerated().map { index, element in
          element.replacingTexts(key: key, path: "\(path)[\(index)]", replacement)
        }
      )
    case .object(let members):
      return .object(
        members.map { member in
          let inside = path.isEmpty ? member.key : "\(path).\(member.key)"
          let value = member.value.replacingTexts(key: member.key, path: inside, replacement)
          let placed = PlacedText(text: member.key, key: member.key, path: inside, isKey: true)
          guard let name = replacement(placed) else {
            return Member(member.key, spelling: member.spelling, value)
          }
          return Member(name, value)
        }
      )
    }
  }
}
