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

  /// Whether a column is high enough for a line under its head and a row under its cards.
  static func isRoomy(_ rect: Rect) -> Bool { rect.rows > 6 }

  /// The part of a column for its cards, below its head.
  static func cards(in rect: Rect) -> Rect {
    var rect = rect
    let isRoomy = isRoomy(rect)
    _ = rect.removeTop(isRoomy ? 2 : 1)
    // The last row says how many more there are.
    _ = rect.removeBottom(isRoomy ? 1 : 0)
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
    guard let cards = focusedCards else { return }
    let positions = boardPane.focused.positions
    let columns = BoardPane.textColumns(in: cards)
    let model = self
    boardPane.scroll(rows: cards.rows) { index in
      model.card(at: positions[index], columns: columns).height
    }
  }

  /// How many cards a page has: those that are in sight now.
  var cardsInSight: Int {
    guard let cards = focusedCards else { return 1 }
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

  /// Where the cards of the column with the cursor stand.
  private var focusedCards: Rect? {
    boardPane.columnRects(in: ScreenLayout(size))
      .first { $0.index == boardPane.focus }
      .map { BoardPane.cards(in: $0.rect) }
  }
}
