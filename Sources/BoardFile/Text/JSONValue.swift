/// A small tree of JSON that keeps what it was made of: the order of keys and the very spelling of
/// texts and numbers, so that what is not changed is written as it was read.
enum JSONValue: Equatable, Sendable {
  /// A text, number or literal, spelled as in the file.
  case literal(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable, Sendable {
    /// The key, escapes undone.
    let key: String
    /// The key as it is spelled in the file, quotes included.
    let spelling: String
    var value: JSONValue

    init(_ key: String, _ value: JSONValue) {
      self.init(key, spelling: JSONValue.quoted(key), value)
    }

    init(_ key: String, spelling: String, _ value: JSONValue) {
      self.key = key
      self.spelling = spelling
      self.value = value
    }
  }

  static func text(_ text: String) -> JSONValue { .literal(quoted(text)) }

  static func number(_ number: Int) -> JSONValue { .literal(String(number)) }

  /// The shortest form that gives the same number: `2`, `1.5`.
  static func number(_ number: Double) -> JSONValue {
    let text = number.description
    return .literal(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// The value of a key, when this is an object that has it.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONValue {
  /// The value on one line, without white space outside texts.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .literal(let spelling): bytes.append(contentsOf: spelling.utf8)
    case .array(let elements):
      var separator = UInt8(ascii: "[")
      for element in elements {
        bytes.append(separator)
        element.append(to: &bytes)
        separator = UInt8(ascii: ",")
      }
      if elements.isEmpty { bytes.append(separator) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      var separator = UInt8(ascii: "{")
      for member in members {
        bytes.append(separator)
        bytes.append(contentsOf: member.spelling.utf8)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
        separator = UInt8(ascii: ",")
      }
      if members.isEmpty { bytes.append(separator) }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension RecordReader {
  /// Reads a value of a shape as a tree; of a field that the shape does not know, the value is kept
  /// as it is spelled, white space included, if it is all on one line.
  mutating func json(_ shape: Shape) -> JSONValue {
    switch (kind, shape) {
    case (UInt8(ascii: "["), .array(let element)): .array(list { $0.json(element) })
    case (UInt8(ascii: "{"), .object(let record)):
      .object(
        members { key, reader in
          reader.json(record.fields.first { $0.key == key }?.shape ?? .any)
        }
      )
    case (UInt8(ascii: "["), _), (UInt8(ascii: "{"), _): unknownValue()
    default: .literal(spelling())
    }
  }

  private mutating func unknownValue() -> JSONValue {
    let start = self
    let spelling = spelling()
    guard spelling.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return .literal(spelling)
    }
    var reader = start
    return reader.json()
  }

  /// Reads any value as a tree.
  mutating func json() -> JSONValue {
    switch kind {
    case UInt8(ascii: "["): .array(list { $0.json() })
    case UInt8(ascii: "{"): .object(members { _, reader in reader.json() })
    default: .literal(spelling())
    }
  }

  /// The value that comes next, spelled as in the file.
  private mutating func spelling() -> String {
    let start = skipValue()
    return String(
      decoding: UnsafeBufferPointer(start: start, count: cursor - start),
      as: UTF8.self
    )
  }

  private mutating func members(
    _ value: (_ key: String, inout RecordReader) -> JSONValue
  ) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    entries { key, spelling, reader in
      members.append(JSONValue.Member(key, spelling: spelling, value(key, &reader)))
    }
    return members
  }
}
