/// Reads a text as grapheme clusters already reduced to what is drawn.
///
/// Measuring, cutting, wrapping and drawing all read through here, so they cannot disagree.
struct GlyphReader {
  private let text: Substring
  /// Where the next cluster begins.
  private(set) var index: Substring.Index

  /// Starts at the beginning of a text.
  init(_ text: Substring) {
    self.text = text
    index = text.startIndex
  }

  /// Starts at a place that is known to be the border of a cluster.
  init(_ text: Substring, from index: Substring.Index) {
    self.text = text
    self.index = index
  }

  /// The next glyph when it surely is a whole cluster; `nil` when that needs a closer look.
  ///
  /// Nearly all text passes here, without asking where graphemes end.
  mutating func nextSimple() -> Glyph? {
    let utf8 = text.utf8
    guard index < utf8.endIndex else { return nil }
    let byte = utf8[index]
    if byte < 0x80 {
      let after = utf8.index(after: index)
      let isFree =
        after == utf8.endIndex || utf8[after] < 0x80
        || standsAlone(text.unicodeScalars[after].value)
      guard byte >= 0x20, byte < 0x7F, isFree else { return nil }
      index = after
      return Glyph(base: UInt32(byte), width: 1)
    }
    let scalars = text.unicodeScalars
    let value = scalars[index].value
    guard standsAlone(value) else { return nil }
    let after = scalars.index(after: index)
    guard after == scalars.endIndex || standsAlone(scalars[after].value) else { return nil }
    index = after
    return Glyph(base: value, width: isWide(value) ? 2 : 1)
  }

  /// The columns of the next cluster; `nil` at the end.
  mutating func nextWidth() -> Int? {
    if let glyph = nextSimple() { return Int(glyph.width) }
    return next()?.width
  }

  /// The next cluster; `nil` at the end.
  mutating func next() -> GlyphCluster? {
    let start = index
    guard start < text.endIndex else { return nil }
    index = text.index(after: start)
    return GlyphCluster(reducing: text.unicodeScalars[start..<index])
  }
}
