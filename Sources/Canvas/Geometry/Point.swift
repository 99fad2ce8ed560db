/// The place of a cell: zero is the left column and the top row.
///
/// A point may lie outside the screen; drawing there is clipped.
public struct Point: Equatable, Hashable, Sendable {
  /// Columns from the left.
  public var column: Int
  /// Rows from the top.
  public var row: Int

  /// Creates a point from its column and row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left corner of the screen.
  public static let zero = Point(column: 0, row: 0)

  /// The point moved by the given number of columns and rows.
  public func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(column: column + columns, row: row + rows)
  }
}
