import Canvas

/// A list as it is shown: only the entries that come into sight are ever asked for.
struct Listed {
  /// How many entries there are.
  let count: Int
  /// Where the cursor is, and from where on the list shows.
  var cursor: ListCursor
  /// Whether there may be more entries than are counted.
  var mayHaveMore = false
  /// What one points at with the entry at an index; `nil` where that does nothing.
  var target: ((_ index: Int) -> Target)?
  /// The entry at an index, for so many columns of text.
  ///
  /// Whoever asks passes the model, of which a closure would have to keep a copy.
  let block: (_ model: Model, _ index: Int, _ columns: Int) -> Block
  /// The marks of the entry at an index.
  let marks: (_ model: Model, _ index: Int) -> EntryMarks

  init(
    count: Int,
    cursor: ListCursor,
    mayHaveMore: Bool = false,
    block: @escaping (_ model: Model, _ index: Int, _ columns: Int) -> Block,
    marks: @escaping (_ model: Model, _ index: Int) -> EntryMarks
  ) {
    self.count = count
    self.cursor = cursor
    self.mayHaveMore = mayHaveMore
    self.block = block
    self.marks = marks
  }

  /// A list of which nothing is there yet.
  static var nothing: Listed {
    Listed(count: 0, cursor: ListCursor()) { _, _, _ in
      Block()
    } marks: { _, _ in
      EntryMarks(isSelected: false)
    }
  }

  /// Lines longer than some ninety columns are hard to read, so a wide screen keeps a margin.
  static func textColumns(in rect: Rect) -> Int { max(1, min(rect.columns, 90) - 2) }
}

extension Model {
  /// The cursor of a list, scrolled so that it shows.
  func scrolledCursor(of list: Listed, in area: Rect) -> ListCursor {
    var cursor = list.cursor
    cursor.scroll(rows: area.rows, count: list.count) { height($0, of: list, in: area) }
    return cursor
  }

  /// The cursor of a list, scrolled as a wheel does, so many entries down.
  func rolledCursor(of list: Listed, by entries: Int, in area: Rect) -> ListCursor {
    var cursor = list.cursor
    cursor.roll(by: entries, rows: area.rows, count: list.count) {
      height($0, of: list, in: area)
    }
    return cursor
  }

  /// How many entries a page of a list has: those that are in sight now.
  func entriesInSight(of list: Listed, in area: Rect) -> Int {
    list.cursor.entriesInSight(rows: area.rows, count: list.count) {
      height($0, of: list, in: area)
    }
  }

  private func height(_ index: Int, of list: Listed, in area: Rect) -> Int {
    list.block(self, index, Listed.textColumns(in: area)).height
  }

  /// Draws a list, and on the row under it how many entries there are out of sight.
  func draw(_ listed: Listed, on frame: inout Frame, in rect: Rect, layout: ScreenLayout) {
    let columns = Listed.textColumns(in: rect)
    var row = 0
    var shown = listed.cursor.top
    if let target = listed.target { frame.mark(rect, as: target(-1)) }
    for index in min(listed.cursor.top, listed.count)..<listed.count {
      guard row < rect.rows else { break }
      let block = listed.block(self, index, columns)
      var area = Rect(
        column: rect.left,
        row: rect.top,
        columns: min(rect.columns, columns + 2),
        rows: rect.rows
      )
      _ = area.removeTop(row)
      frame.put(block, listed.marks(self, index), in: area)
      if let target = listed.target {
        _ = area.removeTop(block.heading.count)
        frame.mark(area.removeTop(block.lines.count), as: target(index))
      }
      row += block.height
      // An entry whose last lines are cut off counts as one that is still to come.
      if row - block.gap <= rect.rows { shown = index + 1 }
    }
    drawMore(
      above: listed.cursor.top,
      below: listed.count - shown,
      mayHaveMore: listed.mayHaveMore,
      on: &frame,
      under: rect,
      layout: layout
    )
  }

  /// Says on the row under a list or a text how much there is above and below.
  func drawMore(
    above: Int,
    below: Int,
    mayHaveMore: Bool,
    on frame: inout Frame,
    under rect: Rect,
    layout: ScreenLayout
  ) {
    let row = Rect(column: rect.left, row: rect.bottom, columns: rect.columns, rows: 1)
    guard above + below > 0, row.bottom <= layout.main.bottom else { return }
    let isASCII = border == .ascii
    let parts = [(above, isASCII ? "^" : "↑"), (below, isASCII ? "v" : "↓")]
    let more = parts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: "  ")
    frame.putLine(
      more + (mayHaveMore ? "+" : "") + text(Phrase(en: " more", nl: " meer")),
      in: row.inset(columns: 1),
      style: Style(.muted)
    )
  }
}

extension Frame {
  /// Draws a text on as many rows of a rectangle as it takes.
  mutating func putWrapped(_ text: String, in rect: Rect, style: Style) {
    for (row, line) in text.wrapped(to: max(1, rect.columns)).prefix(rect.rows).enumerated() {
      put(line, at: rect.origin.moved(rows: row), style: style)
    }
  }
}
