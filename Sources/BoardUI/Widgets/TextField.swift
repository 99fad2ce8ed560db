import Canvas

/// A text being typed, with the keys people expect: one line, or several.
struct TextField: Equatable, Sendable {
  /// The text before the cursor.
  private(set) var before = ""
  /// The text after the cursor.
  private(set) var after = ""
  /// Whether it may have several lines.
  let hasLines: Bool

  /// The longest text that is typed or pasted, in bytes; a paste may be anything.
  static let limit = 10_000

  init(_ text: String = "", hasLines: Bool = false) {
    before = text
    self.hasLines = hasLines
  }

  /// The whole text.
  var text: String { before + after }

  /// The word the cursor stands behind, from the last white space on.
  var wordBeforeCursor: Substring {
    let start = before.lastIndex(where: \.isWhitespace).map { before.index(after: $0) }
    return before[(start ?? before.startIndex)...]
  }

  /// Puts a text where the cursor is; in one line, line ends become spaces.
  ///
  /// - Returns: Whether there was room for it.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    guard self.text.utf8.count + text.utf8.count <= Self.limit else { return false }
    let lineEnd = hasLines ? "\n" : " "
    before += text.map { $0.isNewline ? lineEnd : $0 == "\t" ? " " : String($0) }.joined()
    return true
  }

  /// Puts the cursor so many characters behind the beginning.
  mutating func moveCursor(to offset: Int) {
    let text = text
    let place = text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex)
    before = String(text[..<(place ?? text.endIndex)])
    after = String(text[(place ?? text.endIndex)...])
  }

  /// Replaces what stands before the cursor.
  mutating func replaceBefore(_ text: String) { before = text }

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
    case .home, .control("a"): moveToLineStart()
    case .end, .control("e"): moveToLineEnd()
    case .control("u"): before.removeLast(before.count - (lineStart?.count ?? 0))
    case .control("k"): after = String(after[(lineEnd ?? after.endIndex)...])
    case .enter where hasLines: return insert("\n")
    case .control("w"): eraseWord()
    default: return false
    }
    return true
  }

  /// What stands before the line the cursor is in, when that is not the first.
  private var lineStart: Substring? {
    before.lastIndex(where: \.isNewline).map { before[...$0] }
  }

  /// Where the line that the cursor is in ends, when it is not the last.
  private var lineEnd: String.Index? { after.firstIndex(where: \.isNewline) }

  private mutating func moveToLineStart() {
    let start = lineStart?.endIndex ?? before.startIndex
    (before, after) = (String(before[..<start]), before[start...] + after)
  }

  private mutating func moveToLineEnd() {
    let end = lineEnd ?? after.endIndex
    (before, after) = (before + after[..<end], String(after[end...]))
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
