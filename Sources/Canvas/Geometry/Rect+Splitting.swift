extension Rect {
  /// Cuts rows off the top, as far as there are any, and returns them.
  public mutating func removeTop(_ count: Int) -> Rect {
    let taken = min(max(0, count), rows)
    let part = Rect(column: left, row: top, columns: columns, rows: taken)
    self = Rect(column: left, row: top + taken, columns: columns, rows: rows - taken)
    return part
  }

  /// Cuts rows off the bottom, as far as there are any, and returns them.
  public mutating func removeBottom(_ count: Int) -> Rect {
    let taken = min(max(0, count), rows)
    size = Size(columns: columns, rows: rows - taken)
    return Rect(column: left, row: bottom, columns: columns, rows: taken)
  }

  /// Cuts columns off the left, as far as there are any, and returns them.
  public mutating func removeLeft(_ count: Int) -> Rect {
    let taken = min(max(0, count), columns)
    let part = Rect(column: left, row: top, columns: taken, rows: rows)
    self = Rect(column: left + taken, row: top, columns: columns - taken, rows: rows)
    return part
  }

  /// Cuts columns off the right, as far as there are any, and returns them.
  public mutating func removeRight(_ count: Int) -> Rect {
    let taken = min(max(0, count), columns)
    size = Size(columns: columns - taken, rows: rows)
    return Rect(column: right, row: top, columns: taken, rows: rows)
  }

  /// The rectangle with the same margin taken off left and right, and off top and bottom.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: left + columns,
      row: top + rows,
      columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows
    )
  }

  /// A rectangle of at most the given size in the middle of this one, as for a dialog.
  public func centred(_ wanted: Size) -> Rect {
    let width = min(wanted.columns, columns)
    let height = min(wanted.rows, rows)
    return Rect(
      column: left + (columns - width) / 2,
      row: top + (rows - height) / 2,
      columns: width,
      rows: height
    )
  }
}
