import Canvas

/// Where everything is on a screen of some size.
struct ScreenLayout: Equatable, Sendable {
  /// Below this size there is only a polite note.
  static let smallest = Size(columns: 20, rows: 5)
  /// From this width on the board has columns beside each other.
  static let columnsFrom = 70
  /// From this width on the task under the cursor stands beside the board.
  static let detailFrom = 120

  /// The name of the board, the counts, and who is at the keyboard.
  let header: Rect
  /// The views one can go to; empty on a low screen.
  let tabs: Rect
  /// What the board is for; empty on a low screen.
  let purpose: Rect
  /// The columns, or the list when there is no room for columns.
  let board: Rect
  /// The task under the cursor, beside the board; empty on a narrow screen.
  let detail: Rect
  /// Everything between header and footer, for what covers the board.
  let main: Rect
  /// What happened.
  let status: Rect
  /// The keys.
  let footer: Rect

  /// Whether the columns stand beside each other.
  var hasColumns: Bool { header.columns >= Self.columnsFrom }

  /// Whether there is hardly room for a dialog, so that it does without frame and explanation.
  var isLow: Bool { main.rows < 8 }

  init(_ size: Size) {
    var rest = Rect(size)
    header = rest.removeTop(1)
    tabs = rest.removeTop(size.rows >= 8 ? 1 : 0)
    purpose = rest.removeTop(size.rows >= 20 ? 1 : 0)
    footer = rest.removeBottom(1)
    status = rest.removeBottom(1)
    main = rest
    if size.columns >= Self.detailFrom {
      detail = rest.removeRight(min(64, size.columns * 3 / 10))
    } else {
      detail = Rect(origin: rest.origin, size: .zero)
    }
    board = rest
  }
}
