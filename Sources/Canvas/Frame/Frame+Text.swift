extension Frame {
  /// Draws text on one row and returns the columns used.
  ///
  /// Control characters appear as visible symbols. Of a wide glyph that is cut by the left edge, a
  /// blank remains; one that does not fit at the end is not drawn.
  ///
  /// - Parameters:
  ///   - text: what to draw.
  ///   - point: where the first column goes; may lie outside.
  ///   - style: role and emphasis of the cells drawn.
  ///   - maxColumns: the most columns to use.
  /// - Returns: the columns used from `point` on, up to the right edge; 0 on a row outside.
  @discardableResult
  public mutating func put(
    _ text: Substring,
    at point: Point,
    style: Style = .text,
    maxColumns: Int = .max
  ) -> Int {
    guard point.row >= 0, point.row < size.rows, point.column < size.columns else { return 0 }
    let limit = min(maxColumns, size.columns - point.column)
    let rowStart = point.row * size.columns
    let plain = putPlain(text, at: point, rowStart: rowStart, style: style, limit: limit)
    if plain == limit || plain == text.utf8.count { return max(0, plain) }
    let utf8 = text.utf8
    var reader = GlyphReader(text, from: utf8.index(utf8.startIndex, offsetBy: plain))
    var used = plain
    while used < limit {
      if let glyph = reader.nextSimple() {
        guard used + Int(glyph.width) <= limit else { return used }
        put(glyph, column: point.column + used, rowStart: rowStart, style: style)
        used += Int(glyph.width)
        continue
      }
      guard let cluster = reader.next() else { break }
      for index in 0..<cluster.count {
        let glyph = cluster[index]
        guard used + Int(glyph.width) <= limit else { return used }
        put(glyph, column: point.column + used, rowStart: rowStart, style: style)
        used += Int(glyph.width)
      }
    }
    return max(0, used)
  }

  /// Draws a whole string; see the form for a part of one.
  @discardableResult
  public mutating func put(
    _ text: String,
    at point: Point,
    style: Style = .text,
    maxColumns: Int = .max
  ) -> Int {
    put(text[...], at: point, style: style, maxColumns: maxColumns)
  }

  /// Draws text on one row of a rectangle, cut with an ellipsis when it does not fit.
  ///
  /// - Parameters:
  ///   - text: what to draw.
  ///   - rect: where; nothing is drawn outside.
  ///   - row: the row within the rectangle, from its top.
  ///   - style: role and emphasis of the cells drawn.
  ///   - alignment: the edge at which the text stands.
  public mutating func putLine(
    _ text: String,
    in rect: Rect,
    row: Int = 0,
    style: Style = .text,
    alignment: Alignment = .leading
  ) {
    guard row >= 0, row < rect.rows else { return }
    let line = text.truncated(to: rect.columns)
    let room = alignment == .leading ? 0 : rect.columns - line.columnWidth
    let offset = alignment == .centre ? room / 2 : room
    put(
      line,
      at: rect.origin.moved(columns: offset, rows: row),
      style: style,
      maxColumns: rect.columns - offset
    )
  }

  /// Draws the leading printable ASCII of a text, which needs no decoding, and returns its length.
  ///
  /// Stops one character early when something else follows, since that may be a mark on it.
  private mutating func putPlain(
    _ text: Substring,
    at point: Point,
    rowStart: Int,
    style: Style,
    limit: Int
  ) -> Int {
    let count = text.utf8.withContiguousStorageIfAvailable { bytes in
      let wanted = Swift.min(bytes.count, Swift.max(0, limit))
      var count = 0
      while count < wanted, bytes[count] >= 0x20, bytes[count] < 0x7F { count += 1 }
      if count < bytes.count, bytes[count] >= 0x80 { count = Swift.max(0, count - 1) }
      let skipped = Swift.max(0, -point.column)
      guard skipped < count else { return count }
      let start = rowStart + point.column
      releaseHalves(start + skipped, start + count)
      for index in skipped..<count {
        cells[start + index] = Cell(base: UInt32(bytes[index]), style: style)
      }
      return count
    }
    return count ?? 0
  }

  /// Draws one glyph in a row, clipped at the left; the caller sees to the right.
  mutating func put(_ glyph: Glyph, column: Int, rowStart: Int, style: Style) {
    let width = Int(glyph.width)
    guard column >= 0 else {
      // Only the second half of a wide glyph can still show.
      guard column == -1, width == 2 else { return }
      releaseHalves(rowStart, rowStart + 1)
      cells[rowStart] = .blank(style)
      return
    }
    let index = rowStart + column
    releaseHalves(index, index + width)
    cells[index] = Cell(glyph, style)
    if width == 2 { cells[index + 1] = .continuation(style) }
  }
}

/// The edge of a rectangle at which a line of text stands.
public enum Alignment: Equatable, Sendable {
  /// At the left.
  case leading
  /// In the middle, one column to the left when it does not come out even.
  case centre
  /// At the right.
  case trailing
}
