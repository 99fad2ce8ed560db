import Canvas
import TaskModel

extension Model {
  /// The card of a task on the board.
  func card(at position: Int, columns: Int) -> Block {
    card(at: position, columns: columns, showsState: boardPane.showsState)
  }

  /// The card of a task.
  func card(at position: Int, columns: Int, showsState: Bool) -> Block {
    let place = CardShelf.Place(position: position, columns: columns, showsState: showsState)
    return shelf.card(place, cardBasis) ?? newCard(place)
  }

  private func newCard(_ place: CardShelf.Place) -> Block {
    CardLines(
      outlook.board.tasks[place.position],
      sentences: sentences,
      language: language,
      me: me,
      columns: place.columns,
      showsState: place.showsState
    ).block
  }

  /// What cards depend on as things are now.
  var cardBasis: CardShelf.Basis {
    CardShelf.Basis(
      version: version,
      outlook: outlook.version,
      me: me,
      language: language,
      today: today
    )
  }

  /// Keeps the cards of the board that are in sight.
  mutating func keepCards(in layout: ScreenLayout) {
    for (index, rect) in boardPane.columnRects(in: layout) {
      let column = boardPane.columns[index]
      keepCards(
        column.positions.dropFirst(column.cursor.top),
        showsState: boardPane.showsState,
        in: BoardPane.cards(in: rect)
      )
    }
  }

  /// Keeps the cards of a list of tasks that are in sight.
  mutating func keepCards(_ tasks: TaskListing, in rect: Rect) {
    let listing = tasks.listing
    keepCards(
      (0..<listing.count).dropFirst(listing.cursor.top).lazy.map { listing[$0].item },
      showsState: false,
      in: rect
    )
  }

  /// Keeps the cards of tasks, from the first on, as far as they come into sight.
  private mutating func keepCards(
    _ positions: some Sequence<Int>,
    showsState: Bool,
    in rect: Rect
  ) {
    let basis = cardBasis
    let columns = Listed.textColumns(in: rect)
    var rows = 0
    for position in positions {
      guard rows < rect.rows else { return }
      let place = CardShelf.Place(position: position, columns: columns, showsState: showsState)
      let kept = shelf.card(place, basis)
      let card = kept ?? newCard(place)
      if kept == nil { shelf.keep(card, place, basis) }
      rows += card.height
    }
  }
}
