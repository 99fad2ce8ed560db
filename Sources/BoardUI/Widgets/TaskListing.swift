import TaskModel

/// Tasks under headings; the cursor stays on its task, whatever others do.
struct TaskListing: Sendable {
  /// The positions of the tasks on the board.
  private(set) var listing = Listing<Int>()
  /// The task under the cursor.
  private(set) var selected: TaskID?

  /// Shows the tasks of a board at these positions.
  mutating func arrange(_ sections: [Listing<Int>.Section], board: Board) {
    listing.arrange(sections, on: selected.flatMap { board.tasks.position(of: $0) })
    remember(board)
  }

  /// Moves the cursor, or scrolls.
  mutating func setCursor(_ cursor: ListCursor, board: Board) {
    listing.cursor = cursor
    remember(board)
  }

  private mutating func remember(_ board: Board) {
    selected = listing.current.map { board.tasks.summary(at: $0).id }
  }
}
