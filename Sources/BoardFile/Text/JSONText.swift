/// Writes JSON on one line: the file's records, and what `--json` gives.
///
/// Commas come by themselves:
///
///     var json = JSONText()
///     json.object { object in
///       object.add("format", "rotonde-list/1")
///       object.array("tasks") { tasks in tasks.add(raw: record) }
///     }
public struct JSONText: Sendable {
  /// What was written so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes an empty text.
  public init() {}

  /// What was written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: - Objects and lists

  /// Writes an object, with the members that `body` adds.
  public mutating func object<Failure: Error>(
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose("{", "}", body)
  }

  /// Writes a list, with the elements that `body` adds.
  public mutating func array<Failure: Error>(
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    try enclose("[", "]", body)
  }

  /// Writes a member whose value is an object.
  public mutating func object<Failure: Error>(
    _ key: String,
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    add(key: key)
    try object(body)
  }

  /// Writes a member whose value is a list.
  public mutating func array<Failure: Error>(
    _ key: String,
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    add(key: key)
    try array(body)
  }

  // MARK: - Values

  /// Writes a text as an element.
  public mutating func add(_ text: String) {
    separate()
    bytes.appendJSON(text)
  }

  /// Writes a whole number as an element.
  public mutating func add(_ number: Int) { add(raw: String(number)) }

  /// Writes a truth value as an element.
  public mutating func add(_ flag: Bool) { add(raw: flag ? "true" : "false") }

  /// Writes an element that is JSON already.
  public mutating func add(raw json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  // MARK: - Members

  /// Writes a member whose value is a text; nothing when there is none.
  public mutating func add(_ key: String, _ text: String?) {
    guard let text else { return }
    add(key: key)
    add(text)
  }

  /// Writes a member whose value is a whole number; nothing when there is none.
  public mutating func add(_ key: String, _ number: Int?) {
    guard let number else { return }
    add(key: key)
    add(number)
  }

  /// Writes a member whose value is a truth value.
  public mutating func add(_ key: String, _ flag: Bool) {
    add(key: key)
    add(flag)
  }

  /// Writes a member whose value is JSON already.
  public mutating func add(_ key: String, raw json: String) {
    add(key: key)
    add(raw: json)
  }

  private mutating func add(key: String) {
    separate()
    bytes.appendJSON(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func enclose<Failure: Error>(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ body: (inout JSONText) throws(Failure) -> Void
  ) throws(Failure) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }
}

extension [UInt8] {
  /// Appends a text in quotes.
  ///
  /// Escaped is only what JSON demands, so that a file stays readable in every language, and the
  /// same text always gives the same bytes.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x08: append(contentsOf: "\\b".utf8)
      case 0x09: append(contentsOf: "\\t".utf8)
      case 0x0A: append(contentsOf: "\\n".utf8)
      case 0x0C: append(contentsOf: "\\f".utf8)
      case 0x0D: append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        append(contentsOf: byte < 0x10 ? "\\u000".utf8 : "\\u00".utf8)
        append(contentsOf: String(byte, radix: 16).utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
