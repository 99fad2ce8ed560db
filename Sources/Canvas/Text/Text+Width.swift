extension StringProtocol {
  /// The columns the text takes when it is drawn on one line.
  ///
  /// Control and format characters count, because they are drawn as visible symbols.
  public var columnWidth: Int {
    columnWidth(upTo: .max)
  }

  /// As `columnWidth`, but stops measuring once the text is wider than `limit` columns.
  public func columnWidth(upTo limit: Int) -> Int {
    var reader = GlyphReader(Substring(self))
    var width = 0
    while width <= limit, let more = reader.nextWidth() { width += more }
    return width
  }
}
