import Canvas
import TaskModel

extension BoardPane {
  /// The least columns a card can be read in, where there is a choice of how many stand side by side.
  private static let narrowestColumn = 24

  /// Whether cards say the state of their task, which no head says then.
  var showsState: Bool { shownGrouping != .state }

  /// How many columns stand beside each other.
  func columnsInSight(in layout: ScreenLayout) -> Int {
    guard layout.hasColumns else { return 1 }
    // The four states always fit, and one looks for them in the same place.
    guard shownGrouping != .state else { return columns.count }
    return min(columns.count, max(1, (layout.board.columns + 1) / (Self.narrowestColumn + 1)))
  }

  /// Where the columns in sight stand: beside each other, or only the one with the cursor.
  func columnRects(in layout: ScreenLayout) -> [(index: Int, rect: Rect)] {
    guard layout.hasColumns else { return [(focus, layout.board)] }
    let count = columnsInSight(in: layout)
    let shown = firstColumn..<min(columns.count, firstColumn + count)
    let rects = layout.board.split(.horizontal, shown.map { _ in .fill(1) }, spacing: 1)
    return Array(zip(shown, rects)).map { (index: $0.0, rect: $0.1) }
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
}

extension Model {
  /// Scrolls the board so that its cursor shows.
  mutating func settleBoard() {
    let layout = ScreenLayout(size)
    boardPane.scroll(columnsInSight: boardPane.columnsInSight(in: layout))
    if let cards = focusedCards {
      boardPane.scrolled(to: scrolledCursor(of: listedColumn(boardPane.focus), in: cards))
    }
    keepCards(in: layout)
  }

  /// How many cards a page has: those that are in sight now.
  var cardsInSight: Int {
    focusedCards.map { entriesInSight(of: listedColumn(boardPane.focus), in: $0) } ?? 1
  }

  /// A column of the board as it is shown.
  func listedColumn(_ index: Int) -> Listed {
    let column = boardPane.columns[index]
    let isFocused = index == boardPane.focus
    var listed = Listed(count: column.positions.count, cursor: column.cursor) {
      $0.card(at: column.positions[$1], columns: $2)
    } marks: {
      $0.marks(
        ofTaskAt: column.positions[$1],
        isSelected: isFocused && $1 == column.cursor.index
      )
    }
    listed.target = { .card(column: index, index: $0) }
    return listed
  }

  /// Where the cards of the column with the cursor stand.
  private var focusedCards: Rect? {
    boardPane.columnRects(in: ScreenLayout(size))
      .first { $0.index == boardPane.focus }
      .map { BoardPane.cards(in: $0.rect) }
  }
}
