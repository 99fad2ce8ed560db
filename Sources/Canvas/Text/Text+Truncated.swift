extension StringProtocol {
  /// The text when it fits, otherwise its beginning and an ellipsis, never cut in a grapheme.
  ///
  /// Reads no further than needed, so a very long text costs no more than a short one.
  ///
  /// - Parameters:
  ///   - columns: the most columns the result may take.
  ///   - ellipsis: what shows that something was left out; itself left out when it does not fit.
  /// - Returns: a text of at most `columns` columns.
  public func truncated(to columns: Int, ellipsis: String = "…") -> String {
    let text = Substring(self)
    if let plain = text.plainLength(upTo: columns &+ 1), plain <= columns { return String(text) }
    let ellipsisWidth = ellipsis.columnWidth
    let mark = ellipsisWidth <= columns ? ellipsis : ""
    let room = columns - (mark.isEmpty ? 0 : ellipsisWidth)
    var reader = GlyphReader(text)
    var width = 0
    var cut = text.startIndex
    while let more = reader.nextWidth() {
      width += more
      if width <= room { cut = reader.index }
      if width > columns { return text[..<cut].withoutTrailingSpaces + mark }
    }
    return String(text)
  }
}

extension Substring {
  /// The text without the spaces at its end, which look like a gap before an ellipsis.
  var withoutTrailingSpaces: Substring {
    var end = endIndex
    while end > startIndex {
      let before = unicodeScalars.index(before: end)
      guard unicodeScalars[before] == " " else { break }
      end = before
    }
    return self[..<end]
  }
}
