import Canvas
import TaskModel

extension Model {
  /// Draws the board.
  func drawBoard(on frame: inout Frame, layout: ScreenLayout) {
    if !layout.hasColumns { drawSwitcher(on: &frame, in: layout.board) }
    for (index, rect) in boardPane.columnRects(in: layout) {
      if layout.hasColumns {
        drawHead(of: index, on: &frame, in: rect, layout: layout)
        if index > boardPane.firstColumn {
          frame.line(
            from: rect.origin.moved(columns: -1),
            .vertical,
            length: rect.rows,
            border: border
          )
        }
      }
      drawCards(of: index, on: &frame, in: BoardPane.cards(in: rect))
    }
  }

  private func drawCards(of index: Int, on frame: inout Frame, in rect: Rect) {
    let column = boardPane.columns[index]
    guard !column.positions.isEmpty else { return drawEmpty(column, on: &frame, in: rect) }
    draw(listedColumn(index), on: &frame, in: rect, layout: ScreenLayout(size))
  }

  /// What an empty column says, so that nobody faces an empty screen without knowing what to do.
  private func drawEmpty(_ column: BoardPane.Column, on frame: inout Frame, in rect: Rect) {
    guard let words = emptyWords(column) else { return }
    frame.putWrapped(text(words), in: rect.inset(columns: 1), style: Style(.muted))
  }

  private func emptyWords(_ column: BoardPane.Column) -> Phrase? {
    let isFirst = column.key == boardPane.columns.first?.key
    guard boardPane.filter.isEmpty else {
      // Once is enough, and only when there is nothing anywhere.
      let isNothingFound = boardPane.columns.allSatisfy(\.positions.isEmpty)
      return isNothingFound && isFirst ? Texts.Board.nothingFound : nil
    }
    guard column.key == .state(.open) else { return Texts.Board.nothingHere }
    return board.tasks.count == 0 ? Texts.Board.empty : Texts.Board.nothingOpen
  }
}
