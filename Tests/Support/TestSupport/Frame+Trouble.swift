public import Canvas

extension Frame {
  /// What is wrong with the cells of a frame, whatever is drawn on it: half a glyph, or something
  /// that a terminal would obey; `nil` for nothing.
  public var trouble: String? {
    // By hand: there are as many cells as in a book, and an expectation takes its time.
    for row in 0..<size.rows {
      if let trouble = Self.trouble(in: self.row(row)) { return "row \(row): \(trouble)" }
    }
    return nil
  }

  private static func trouble(in row: ArraySlice<Cell>) -> String? {
    var isWide = false
    for cell in row {
      guard cell.isContinuation == isWide else { return "half a glyph" }
      isWide = cell.width == 2
      let isShown = cell.base >= 0x20 && !(0x7F...0x9F).contains(cell.base)
      let isBidi = (0x202A...0x202E).contains(cell.base) || (0x2066...0x2069).contains(cell.base)
      guard isShown, !isBidi else { return "a control character" }
    }
    return isWide ? "a glyph over the edge" : nil
  }
}
