import TaskModel

/// The board: its columns, and where the cursor is.
struct BoardPane: Sendable {
  /// A column: tasks that have something in common.
  struct Column: Sendable {
    /// What they have in common, which gives the column its name.
    let key: ColumnKey
    /// The positions of its tasks on the board, in the order shown.
    var positions: [Int]
    /// Where the cursor is among them.
    var cursor = ListCursor()

    init(_ key: ColumnKey, _ positions: [Int]) {
      self.key = key
      self.positions = positions
    }
  }

  /// The states that have a column; what was dropped stands among what is done.
  static let states: [TaskState] = [.open, .doing, .waiting, .done]

  /// By what the columns are made.
  private(set) var grouping = Grouping.state
  /// By what the columns that are shown were made.
  private(set) var shownGrouping = Grouping.state
  /// The columns, from left to right; there is always one.
  private(set) var columns = states.map { Column(.state($0), []) }
  /// The column the cursor is in.
  private(set) var focus = 0
  /// The first column shown, where there is no room for all.
  private(set) var firstColumn = 0
  /// The task under the cursor; it stays the same task, whatever others do.
  private(set) var selected: TaskID?
  /// What it is narrowed to.
  var filter = ViewFilter()
  /// What the columns are.
  var shown: Shown?
  /// A task to put the cursor on as soon as it is among those shown.
  private var awaited: TaskID?

  /// The column the cursor is in.
  var focused: Column { columns[focus] }

  /// How many tasks are in these states, of those that pass the filter.
  private(set) var counts: [TaskState: Int] = [:]
}

extension BoardPane {
  /// Shows other columns, with the cursor on the same task as before.
  mutating func arrange(_ content: Content, on board: Board) {
    counts = content.counts
    shownGrouping = content.grouping
    let before = Dictionary(uniqueKeysWithValues: columns.map { ($0.key, $0.cursor) })
    let focusBefore = columns[focus].key
    columns = content.columns
    for index in columns.indices {
      columns[index].cursor = before[columns[index].key] ?? ListCursor()
      columns[index].move(by: 0)
    }
    focus =
      columns.firstIndex { $0.key == focusBefore } ?? min(focus, columns.count - 1)
    if let awaited, board.tasks.position(of: awaited) != nil {
      selected = awaited
      self.awaited = nil
    }
    follow(selected, on: board)
  }

  /// Makes columns by something else, as soon as they are found.
  mutating func group(by grouping: Grouping) {
    self.grouping = grouping
    firstColumn = 0
  }

  /// Puts the cursor on a task, without moving it on the screen when it was in sight.
  private mutating func follow(_ task: TaskID?, on board: Board) {
    if let task, let position = board.tasks.position(of: task) {
      for index in [focus] + Array(columns.indices) {
        if let row = columns[index].positions.firstIndex(of: position) {
          if index == focus {
            columns[index].cursor.follow(to: row, count: columns[index].positions.count)
          } else {
            columns[index].move(by: row - columns[index].cursor.index)
          }
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
    awaited = nil
    let column = columns[focus]
    selected =
      column.positions.isEmpty
      ? nil : board.tasks.summary(at: column.positions[column.cursor.index]).id
  }

  /// Moves the cursor within its column; it stops at the ends.
  mutating func moveRow(by rows: Int, board: Board) {
    columns[focus].move(by: rows)
    select(on: board)
  }

  /// Moves the cursor to another column; it stops at the ends.
  mutating func moveColumn(by step: Int, board: Board) {
    focus = min(max(0, focus + step), columns.count - 1)
    select(on: board)
  }

  /// Puts the cursor into a column.
  mutating func focus(on column: Int, board: Board) {
    moveColumn(by: column - focus, board: board)
  }

  /// Puts the cursor on a card of a column.
  mutating func select(_ index: Int, inColumn column: Int, board: Board) {
    guard columns.indices.contains(column) else { return }
    focus = column
    columns[column].move(by: index - columns[column].cursor.index)
    select(on: board)
  }

  /// A column was scrolled as a wheel does, wherever the cursor is.
  mutating func rolled(_ column: Int, to cursor: ListCursor, board: Board) {
    columns[column].cursor = cursor
    if column == focus { select(on: board) }
  }

  /// Puts the cursor on a task that was just made, once it is among those shown, unless the cursor
  /// is moved until then.
  mutating func expect(_ task: TaskID) { awaited = task }

  /// The column under the cursor was scrolled so that the cursor shows.
  mutating func scrolled(to cursor: ListCursor) { columns[focus].cursor = cursor }

  /// Scrolls sideways so that the column under the cursor shows, when so many fit.
  mutating func scroll(columnsInSight: Int) {
    let last = max(0, columns.count - columnsInSight)
    firstColumn = min(max(firstColumn, focus - columnsInSight + 1), focus, last)
  }
}

extension BoardPane.Column {
  /// Moves the cursor within the column; it stops at the ends.
  fileprivate mutating func move(by rows: Int) { cursor.move(by: rows, count: positions.count) }
}
