/// A screen as a plain grid of cells, drawn anew for each change.
///
/// A frame knows nothing of terminals, so every view is tested by reading it as text. Drawing
/// outside is clipped. A wide glyph always has its second half beside it: overwriting one half
/// blanks the other, so each row shows exactly `size.columns` columns. The idea of a full frame
/// each time, with the terminal layer finding the difference, is ratatui's.
public struct Frame: Equatable, Sendable {
  /// Width and height.
  public let size: Size
  /// Where the terminal's cursor stands; `nil` hides it.
  public var cursor: Point?
  /// All cells, row by row from the top, each row from the left.
  public internal(set) var cells: [Cell]
  /// What can be pointed at, in the order in which it was noted.
  public internal(set) var zones: [Zone] = []

  /// Creates an empty frame.
  public init(size: Size, style: Style = .text) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  /// The rectangle of the whole frame.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; `nil` outside the frame.
  public subscript(point: Point) -> Cell? {
    bounds.contains(point) ? cells[point.row * size.columns + point.column] : nil
  }

  /// The cells of one row, which must exist.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Empties a rectangle and gives it a style.
  public mutating func fill(_ rect: Rect, style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.top..<area.bottom {
      let first = row * size.columns + area.left
      releaseHalves(first, first + area.columns)
      for index in first..<first + area.columns { cells[index] = .blank(style) }
    }
  }

  /// Gives what stands in a rectangle another style, as for a selection.
  ///
  /// A wide glyph keeps one style: the style of its first half.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.top..<area.bottom {
      let first = row * size.columns + area.left
      for index in first..<first + area.columns {
        if !cells[index].isContinuation { cells[index].style = change(cells[index].style) }
      }
      let end = min(first + area.columns + 1, (row + 1) * size.columns)
      for index in max(first, 1)..<max(end, 1) where cells[index].isContinuation {
        cells[index].style = cells[index - 1].style
      }
    }
  }

  /// Blanks the halves of wide glyphs that overwriting `start..<end` of one row would orphan.
  mutating func releaseHalves(_ start: Int, _ end: Int) {
    if cells[start].isContinuation && start > 0 {
      cells[start - 1] = .blank(cells[start - 1].style)
    }
    if end < cells.count && cells[end].isContinuation {
      cells[end] = .blank(cells[end].style)
    }
  }
}
