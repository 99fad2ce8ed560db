import Canvas

/// A line of text being typed, with the keys people expect.
struct TextField: Equatable, Sendable {
  /// The text before the cursor.
  private(set) var before = ""
  /// The text after the cursor.
  private(set) var after = ""

  /// The longest text that is kept, in bytes; a paste may be anything.
  static let limit = 10_000

  init(_ text: String = "") { before = text }

  /// The whole text.
  var text: String { before + after }

  /// The word the cursor stands behind, from the last white space on.
  var wordBeforeCursor: Substring {
    let start = before.lastIndex(where: \.isWhitespace).map { before.index(after: $0) }
    return before[(start ?? before.startIndex)...]
  }

  /// Puts a text where the cursor is; line ends become spaces, for it is one line.
  ///
  /// - Returns: Whether there was room for it.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    guard self.text.utf8.count + text.utf8.count <= Self.limit else { return false }
    before += text.map { $0.isNewline || $0 == "\t" ? " " : String($0) }.joined()
    return true
  }

  /// Replaces the word before the cursor, and puts a space behind it.
  mutating func complete(with word: String) {
    before.removeLast(wordBeforeCursor.count)
    before += word + " "
  }

  /// Does what a key does in a field; `false` when it does nothing there.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: if !before.isEmpty { before.removeLast() }
    case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
    case .left, .control("b"): if let last = before.popLast() { after = String(last) + after }
    case .right, .control("f"): if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"): eraseWord()
    default: return false
    }
    return true
  }

  private mutating func eraseWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace {
      _ = last
      before.removeLast()
    }
  }
}

extension Frame {
  /// Draws a field on one row, scrolled so that the cursor shows, and puts the cursor there.
  mutating func put(_ field: TextField, in rect: Rect, placeholder: String = "") {
    guard rect.columns > 1, rect.rows > 0 else { return }
    fill(
      Rect(origin: rect.origin, size: Size(columns: rect.columns, rows: 1)),
      style: Style(.input)
    )
    if field.text.isEmpty {
      put(placeholder, at: rect.origin, style: Style(.placeholder), maxColumns: rect.columns)
    }
    let width = field.before.columnWidth
    let shift = max(0, width - (rect.columns - 1))
    let visible = field.before.droppingColumns(shift)
    let used = put(visible, at: rect.origin, style: Style(.input), maxColumns: rect.columns)
    put(
      field.after,
      at: rect.origin.moved(columns: used),
      style: Style(.input),
      maxColumns: rect.columns - used
    )
    cursor = rect.origin.moved(columns: min(used, rect.columns - 1))
  }
}

extension String {
  /// The end of the text, without as many columns at its beginning, at a grapheme border.
  fileprivate func droppingColumns(_ columns: Int) -> String {
    guard columns > 0 else { return self }
    var dropped = 0
    var rest = self[...]
    while dropped < columns, let first = rest.popFirst() { dropped += String(first).columnWidth }
    return String(rest)
  }
}
