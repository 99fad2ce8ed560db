import Canvas
import TaskModel

extension BoardPane {
  /// Where the columns stand: beside each other, or only the one with the cursor.
  func columnRects(in layout: ScreenLayout) -> [(index: Int, rect: Rect)] {
    guard layout.hasColumns else { return [(focus, layout.board)] }
    let rects = layout.board.split(
      .horizontal,
      columns.map { _ in .fill(1) },
      spacing: 1
    )
    return Array(zip(columns.indices, rects)).map { (index: $0.0, rect: $0.1) }
  }

  /// The part of a column for its cards, below its head.
  static func cards(in rect: Rect) -> Rect {
    var rect = rect
    _ = rect.removeTop(rect.rows > 6 ? 2 : 1)
    // The last row says how many more there are.
    _ = rect.removeBottom(rect.rows > 6 ? 1 : 0)
    return rect
  }

  /// The columns a card has for text: all but the marker on its left.
  static func textColumns(in rect: Rect) -> Int { max(1, rect.columns - 2) }
}

extension Model {
  /// The card of a task on the board.
  func card(at position: Int, columns: Int) -> CardLines {
    CardLines(
      board.tasks[position],
      sentences: sentences,
      language: language,
      me: me,
      columns: columns
    )
  }

  /// Scrolls so that the cursor shows; done after every message.
  mutating func settle() {
    let layout = ScreenLayout(size)
    guard
      let place = boardPane.columnRects(in: layout).first(where: { $0.index == boardPane.focus })
    else { return }
    let cards = BoardPane.cards(in: place.rect)
    let positions = boardPane.focused.positions
    let columns = BoardPane.textColumns(in: cards)
    let model = self
    boardPane.scroll(rows: cards.rows) { index in
      model.card(at: positions[index], columns: columns).height
    }
  }

  /// How many cards a page has: those that are in sight now.
  var cardsInSight: Int {
    let layout = ScreenLayout(size)
    guard
      let place = boardPane.columnRects(in: layout).first(where: { $0.index == boardPane.focus })
    else { return 1 }
    let cards = BoardPane.cards(in: place.rect)
    let column = boardPane.focused
    var rows = 0
    var count = 0
    for position in column.positions[min(column.top, column.positions.count)...] {
      rows += card(at: position, columns: BoardPane.textColumns(in: cards)).height
      guard rows <= cards.rows else { break }
      count += 1
    }
    return max(1, count)
  }
}
