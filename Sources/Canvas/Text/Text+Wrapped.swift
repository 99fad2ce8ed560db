extension StringProtocol {
  /// The text broken into lines of at most `columns` columns.
  ///
  /// Breaks at spaces and at line ends, and inside a word only when the word is wider than a line;
  /// never inside a grapheme. Reads no further than the last line, in linear time.
  ///
  /// - Parameters:
  ///   - columns: the width of a line.
  ///   - maxLines: the most lines; when there is more, the last one ends in the ellipsis.
  ///   - ellipsis: what shows that something was left out.
  /// - Returns: the lines, at least one unless there is no room at all.
  public func wrapped(
    to columns: Int,
    maxLines: Int = .max,
    ellipsis: String = "…"
  ) -> [String] {
    guard columns > 0, maxLines > 0 else { return [] }
    let text = Substring(self)
    if let plain = text.plainLength(upTo: columns &+ 1), plain <= columns {
      return [String(text.withoutTrailingSpaces)]
    }
    var wrapper = Wrapper(text, columns: columns)
    var lines: [String] = []
    while let line = wrapper.next() {
      guard lines.count + 1 == maxLines, wrapper.hasMore else {
        lines.append(String(line))
        if lines.count == maxLines { break }
        continue
      }
      let rest = wrapper.remainder(from: line.startIndex)
      // When this paragraph fits, it is the next one that is left out.
      let fits = rest.columnWidth(upTo: columns) <= columns
      lines.append(
        fits
          ? (rest + ellipsis).truncated(to: columns, ellipsis: ellipsis)
          : rest.truncated(to: columns, ellipsis: ellipsis)
      )
      break
    }
    return lines
  }
}

/// Takes one line after the other off a text.
private struct Wrapper {
  private let text: Substring
  private let columns: Int
  private var start: Substring.Index
  private var isFinished = false

  init(_ text: Substring, columns: Int) {
    self.text = text
    self.columns = columns
    start = text.startIndex
  }

  /// Whether anything but blanks is left after the last line returned.
  var hasMore: Bool {
    !isFinished && text[start...].unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  /// What is left of the paragraph that the given index is in.
  func remainder(from index: Substring.Index) -> Substring {
    let rest = text[index...]
    let end = rest.utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
    return rest[..<end]
  }

  /// The next line where no grapheme has to be looked for: plain text, broken before a word.
  private mutating func nextPlain() -> Substring? {
    let rest = text[start...]
    let utf8 = rest.utf8
    guard rest.plainLength(upTo: columns &+ 1) == columns &+ 1 else { return nil }
    let edge = utf8.index(start, offsetBy: columns)
    guard utf8[edge] != 0x20 else { return nil }
    var word = edge
    while word > start, utf8[utf8.index(before: word)] != 0x20 { word = utf8.index(before: word) }
    let line = text[start..<word].withoutTrailingSpaces
    guard !line.isEmpty else {
      // One word is wider than the line.
      defer { start = edge }
      return text[start..<edge]
    }
    start = word
    return line
  }

  mutating func next() -> Substring? {
    guard !isFinished else { return nil }
    if let line = nextPlain() { return line }
    var reader = GlyphReader(text, from: start)
    var width = 0
    var wordEnd: Substring.Index?
    var nextWord = start
    var isAfterSpace = false
    while true {
      let place = reader.index
      guard let more = reader.nextWidth() else { break }
      let first = text.utf8[place]
      if first == 0x0A || first == 0x0D {
        defer { start = reader.index }
        return text[start..<place].withoutTrailingSpaces
      }
      let isSpace = first == 0x20 && reader.index == text.utf8.index(after: place)
      if isSpace && !isAfterSpace { wordEnd = place }
      if isSpace { nextWord = reader.index }
      isAfterSpace = isSpace
      width += more
      // Spaces may hang over the end of a line: they are not drawn.
      guard width > columns, !isSpace else { continue }
      if let wordEnd, wordEnd > start {
        defer { start = nextWord }
        return text[start..<wordEnd]
      }
      // A cluster wider than the whole line gets a line of its own rather than none.
      let end = place > start ? place : reader.index
      defer { start = end }
      return text[start..<end]
    }
    isFinished = true
    return start < text.endIndex || start == text.startIndex
      ? text[start...].withoutTrailingSpaces : nil
  }
}
