/// A rectangle of cells.
public struct Rect: Equatable, Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// Width and height, in cells.
  public var size: Size

  /// Creates a rectangle from its top left cell and its size.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Creates a rectangle from four numbers; a negative width or height counts as zero.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row),
      size: Size(columns: columns, rows: rows)
    )
  }

  /// Creates the rectangle of a whole screen.
  public init(_ size: Size) {
    self.init(origin: .zero, size: size)
  }

  /// The first column.
  public var left: Int { origin.column }
  /// The first row.
  public var top: Int { origin.row }
  /// The column just after the last.
  public var right: Int { origin.column + size.columns }
  /// The row just after the last.
  public var bottom: Int { origin.row + size.rows }
  /// Width in columns.
  public var columns: Int { size.columns }
  /// Height in rows.
  public var rows: Int { size.rows }
  /// Whether there is not a single cell in it.
  public var isEmpty: Bool { size.isEmpty }

  /// Whether the cell at `point` lies inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= left && point.column < right && point.row >= top && point.row < bottom
  }

  /// The part that both rectangles share; empty when they do not touch.
  public func intersection(_ other: Rect) -> Rect {
    let first = Point(column: max(left, other.left), row: max(top, other.top))
    return Rect(
      column: first.column,
      row: first.row,
      columns: min(right, other.right) - first.column,
      rows: min(bottom, other.bottom) - first.row
    )
  }
}
