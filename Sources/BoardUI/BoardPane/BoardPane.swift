import TaskModel

/// The board: its columns, and where the cursor is.
struct BoardPane: Sendable {
  /// A column: the tasks of some states.
  struct Column: Sendable {
    /// The state that gives the column its name.
    let state: TaskState
    /// The positions of its tasks on the board, in the order shown.
    var positions: [Int] = []
    /// The index in `positions` of the task under the cursor.
    var cursor = 0
    /// The index in `positions` of the first card shown.
    var top = 0
  }

  /// The columns, from left to right.
  private(set) var columns = [TaskState.open, .doing, .waiting, .done].map { Column(state: $0) }
  /// The column the cursor is in.
  private(set) var focus = 0
  /// The task under the cursor; it stays the same task, whatever others do.
  private(set) var selected: TaskID?
  /// What is shown; everything when nothing was typed.
  private(set) var filter = Filter.everything
  /// What was typed to filter, as it was typed.
  private(set) var filterText = ""

  /// The column the cursor is in.
  var focused: Column { columns[focus] }

  /// How many tasks are in these states, of those that pass the filter.
  private(set) var counts: [TaskState: Int] = [:]
}

extension BoardPane {
  /// Puts the tasks of a board into the columns, with the cursor on the same task as before.
  mutating func arrange(_ board: Board, for onlooker: Onlooker) {
    let cards = Self.cards(of: board, passing: filter, for: onlooker)
    counts = [:]
    for card in cards { counts[card.state, default: 0] += 1 }
    for index in columns.indices {
      let state = columns[index].state
      let members = cards.filter { $0.state == state || (state == .done && $0.state == .dropped) }
      columns[index].positions =
        members.sorted(by: state == .done ? Card.finishedLater : Card.dueEarlier).map(\.position)
      columns[index].clamp()
    }
    follow(selected, on: board)
  }

  /// Filters by what was typed.
  mutating func setFilter(
    _ filter: Filter,
    text: String,
    board: Board,
    for onlooker: Onlooker
  ) {
    self.filter = filter
    filterText = text
    arrange(board, for: onlooker)
  }

  /// Puts the cursor on a task, without moving it on the screen when it was in sight.
  private mutating func follow(_ task: TaskID?, on board: Board) {
    if let task, let position = board.tasks.position(of: task) {
      for index in [focus] + Array(columns.indices) {
        if let row = columns[index].positions.firstIndex(of: position) {
          if index == focus { columns[index].top += row - columns[index].cursor }
          columns[index].cursor = row
          columns[index].clamp()
          focus = index
          return
        }
      }
    }
    if columns[focus].positions.isEmpty {
      focus = columns.firstIndex { !$0.positions.isEmpty } ?? focus
    }
    select(on: board)
  }

  private mutating func select(on board: Board) {
    let column = columns[focus]
    selected =
      column.positions.isEmpty ? nil : board.tasks.summary(at: column.positions[column.cursor]).id
  }

  /// Moves the cursor within its column; it stops at the ends.
  mutating func moveRow(by rows: Int, board: Board) {
    columns[focus].cursor += rows
    columns[focus].clamp()
    select(on: board)
  }

  /// Moves the cursor to another column; it stops at the ends.
  mutating func moveColumn(by step: Int, board: Board) {
    focus = min(max(0, focus + step), columns.count - 1)
    select(on: board)
  }

  /// Puts the cursor on a task that was just made or changed.
  mutating func select(_ task: TaskID, board: Board) {
    selected = task
    follow(task, on: board)
  }

  /// Scrolls the column under the cursor so that the cursor shows.
  ///
  /// Looks only at the cards that come into sight, however long the column is.
  ///
  /// - Parameters:
  ///   - rows: How many rows there are for cards.
  ///   - height: How many rows the card at an index takes.
  mutating func scroll(rows: Int, height: (Int) -> Int) {
    let cursor = columns[focus].cursor
    guard columns[focus].positions.indices.contains(cursor) else { return }
    var earliest = cursor
    var used = height(cursor)
    while earliest > columns[focus].top {
      used += height(earliest - 1)
      if used > rows { break }
      earliest -= 1
    }
    var top = min(max(columns[focus].top, earliest), cursor)
    // No empty room below while there are cards above.
    var filled = 0
    for index in top..<columns[focus].positions.count where filled <= rows {
      filled += height(index)
    }
    while top > 0, filled + height(top - 1) <= rows {
      top -= 1
      filled += height(top)
    }
    columns[focus].top = top
  }
}

extension BoardPane.Column {
  fileprivate mutating func clamp() {
    cursor = min(max(0, cursor), max(0, positions.count - 1))
    top = min(max(0, top), cursor)
  }
}

/// What decides where a task stands on the board.
private struct Card {
  var position: Int
  var state: TaskState
  var due: Day?
  var finished: Instant?

  /// What is due comes first, soonest first; then what has been on the board longest.
  static func dueEarlier(_ lhs: Card, _ rhs: Card) -> Bool {
    if lhs.due != rhs.due {
      guard let right = rhs.due else { return true }
      guard let left = lhs.due else { return false }
      return left < right
    }
    return lhs.position < rhs.position
  }

  /// What was finished last comes first.
  static func finishedLater(_ lhs: Card, _ rhs: Card) -> Bool {
    if lhs.finished != rhs.finished {
      guard let right = rhs.finished else { return true }
      guard let left = lhs.finished else { return false }
      return left > right
    }
    return lhs.position > rhs.position
  }
}

extension BoardPane {
  private static func cards(
    of board: Board,
    passing filter: Filter,
    for onlooker: Onlooker
  ) -> [Card] {
    let passesAll = filter == .everything
    let matcher = FilterMatcher(filter, board: board, onlooker: onlooker)
    var cards: [Card] = []
    cards.reserveCapacity(board.tasks.count)
    for position in board.tasks.indices {
      let summary = board.tasks.summary(at: position)
      guard
        passesAll || (matcher.mayMatch(summary) && matcher.matches(board.tasks[position]))
      else { continue }
      cards.append(
        Card(
          position: position,
          state: summary.state,
          due: summary.due,
          finished: summary.finished
        )
      )
    }
    return cards
  }
}
