extension Frame {
  /// Draws a box along the inner edge of a rectangle; what is inside stays.
  ///
  /// A rectangle of a single row or column becomes a line.
  public mutating func box(
    _ rect: Rect,
    border: BorderSet = .light,
    style: Style = Style(.border)
  ) {
    guard !rect.isEmpty else { return }
    guard rect.rows > 1, rect.columns > 1 else {
      return line(
        from: rect.origin,
        rect.rows == 1 ? .horizontal : .vertical,
        length: max(rect.rows, rect.columns),
        border: border,
        style: style
      )
    }
    let (left, top) = (rect.left, rect.top)
    let (right, bottom) = (rect.right - 1, rect.bottom - 1)
    for row in [top, bottom] {
      line(
        from: Point(column: left, row: row),
        .horizontal,
        length: rect.columns,
        border: border,
        style: style
      )
    }
    for column in [left, right] {
      line(
        from: Point(column: column, row: top),
        .vertical,
        length: rect.rows,
        border: border,
        style: style
      )
    }
    let corners = [(left, top), (right, top), (left, bottom), (right, bottom)]
    for ((column, row), glyph) in zip(corners, border.corners) {
      put(glyph, at: Point(column: column, row: row), style: style)
    }
  }

  /// Draws a line to the right or downwards.
  ///
  /// - Parameters:
  ///   - start: the first cell.
  ///   - axis: the direction.
  ///   - length: the number of cells.
  ///   - border: the glyphs.
  ///   - style: role and emphasis of the cells drawn.
  public mutating func line(
    from start: Point,
    _ axis: Axis,
    length: Int,
    border: BorderSet = .light,
    style: Style = Style(.border)
  ) {
    let wanted =
      axis == .horizontal
      ? Rect(column: start.column, row: start.row, columns: length, rows: 1)
      : Rect(column: start.column, row: start.row, columns: 1, rows: length)
    let area = wanted.intersection(bounds)
    guard !area.isEmpty else { return }
    let glyph = axis == .horizontal ? border.horizontal : border.vertical
    for row in area.top..<area.bottom {
      for column in area.left..<area.right {
        put(glyph, at: Point(column: column, row: row), style: style)
      }
    }
  }

  /// Draws one scalar that takes one column.
  private mutating func put(_ scalar: Unicode.Scalar, at point: Point, style: Style) {
    guard bounds.contains(point) else { return }
    put(
      Glyph(base: scalar.value, width: 1),
      column: point.column,
      rowStart: point.row * size.columns,
      style: style
    )
  }
}
