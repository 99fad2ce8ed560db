extension StringProtocol {
  /// The columns the text takes when it is drawn on one line.
  ///
  /// Control and format characters count, because they are drawn as visible symbols.
  public var columnWidth: Int {
    columnWidth(upTo: .max)
  }

  /// As `columnWidth`, but stops measuring once the text is wider than `limit` columns.
  public func columnWidth(upTo limit: Int) -> Int {
    let text = Substring(self)
    if let plain = text.plainLength(upTo: limit == .max ? .max : limit + 1) { return plain }
    var reader = GlyphReader(text)
    var width = 0
    while width <= limit, let more = reader.nextWidth() { width += more }
    return width
  }
}
