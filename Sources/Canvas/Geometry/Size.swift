/// The extent of a screen or of a part of it, in cells; never negative.
public struct Size: Equatable, Hashable, Sendable {
  /// Width in columns; a wide glyph takes two.
  public let columns: Int
  /// Height in rows.
  public let rows: Int

  /// Creates a size; what is below zero counts as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// No cells at all.
  public static let zero = Size(columns: 0, rows: 0)

  /// Whether there is not a single cell.
  public var isEmpty: Bool { columns == 0 || rows == 0 }
}
