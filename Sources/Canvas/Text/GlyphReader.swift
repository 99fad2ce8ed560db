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

  /// The next cluster; `nil` at the end.
  mutating func next() -> GlyphCluster? {
    let scalars = text.unicodeScalars
    guard index < scalars.endIndex else { return nil }
    let first = scalars[index].value
    if standsAlone(first) {
      let after = scalars.index(after: index)
      if after == scalars.endIndex || standsAlone(scalars[after].value) {
        index = after
        return GlyphCluster(base: first, width: isWide(first) ? 2 : 1)
      }
    }
    let start = index
    index = text.index(after: start)
    return GlyphCluster(reducing: scalars[start..<index])
  }
}
