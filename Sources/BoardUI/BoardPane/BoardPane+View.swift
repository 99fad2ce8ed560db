import Canvas
import TaskModel

extension Model {
  /// Draws the board.
  func drawBoard(on frame: inout Frame, layout: ScreenLayout) {
    if !layout.hasColumns { drawSwitcher(on: &frame, in: layout.board) }
    for (index, rect) in boardPane.columnRects(in: layout) {
      if layout.hasColumns {
        drawHead(of: index, on: &frame, in: rect)
        if index > 0 {
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

  /// The name of a column and how many tasks are in it; with the dropped ones, where they fit.
  private func head(of column: BoardPane.Column, columns: Int) -> String {
    let head = " \(text(Texts.state(column.state))) \(boardPane.counts[column.state] ?? 0) "
    let dropped = boardPane.counts[.dropped] ?? 0
    guard column.state == .done, dropped > 0 else { return head }
    let longer = head + text(Phrase(en: "· dropped \(dropped) ", nl: "· gestopt \(dropped) "))
    return longer.columnWidth <= columns ? longer : head
  }

  private func drawHead(of index: Int, on frame: inout Frame, in rect: Rect) {
    let isFocused = index == boardPane.focus
    let style = Style(isFocused ? .activeTab : .heading)
    let head = head(of: boardPane.columns[index], columns: rect.columns)
    frame.put(head.truncated(to: rect.columns), at: rect.origin, style: style)
    drawRule(on: &frame, in: rect)
  }

  /// Draws the line between a head and its cards, where there is room for one.
  private func drawRule(on frame: inout Frame, in rect: Rect) {
    guard BoardPane.isRoomy(rect) else { return }
    frame.line(
      from: rect.origin.moved(rows: 1),
      .horizontal,
      length: rect.columns,
      border: border
    )
  }

  /// On a narrow screen: all columns by name, of which one is shown.
  private func drawSwitcher(on frame: inout Frame, in rect: Rect) {
    var column = 0
    for index in boardPane.columns.indices {
      let isFocused = index == boardPane.focus
      let head = head(of: boardPane.columns[index], columns: rect.columns - column)
      column += frame.put(
        head,
        at: rect.origin.moved(columns: column),
        style: Style(isFocused ? .activeTab : .tab),
        maxColumns: rect.columns - column
      )
    }
    drawRule(on: &frame, in: rect)
  }

  private func drawCards(of index: Int, on frame: inout Frame, in rect: Rect) {
    let column = boardPane.columns[index]
    guard !column.positions.isEmpty else { return drawEmpty(column, on: &frame, in: rect) }
    var row = 0
    var shown = column.top
    for at in column.top..<column.positions.count where row < rect.rows {
      let position = column.positions[at]
      let card = card(at: position, columns: BoardPane.textColumns(in: rect))
      let isSelected = index == boardPane.focus && at == column.cursor
      let isFresh = fresh.contains(board.tasks.summary(at: position).id)
      var area = rect
      _ = area.removeTop(row)
      draw(card, isSelected: isSelected, isFresh: isFresh, on: &frame, in: area)
      row += card.height
      // A card whose last lines are cut off counts as one that is still to come.
      if row - 1 <= rect.rows { shown = at + 1 }
    }
    drawMore(above: column.top, below: column.positions.count - shown, on: &frame, under: rect)
  }

  /// Says on the row under the cards how many there are above and below them.
  private func drawMore(above: Int, below: Int, on frame: inout Frame, under rect: Rect) {
    let row = Rect(column: rect.left, row: rect.bottom, columns: rect.columns, rows: 1)
    guard above + below > 0, row.bottom <= ScreenLayout(size).board.bottom else { return }
    let isASCII = border == .ascii
    let parts = [(above, isASCII ? "^" : "↑"), (below, isASCII ? "v" : "↓")]
    let more = parts.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: "  ")
    frame.putLine(
      more + text(Phrase(en: " more", nl: " meer")),
      in: row.inset(columns: 1),
      style: Style(.muted)
    )
  }

  private func draw(
    _ card: CardLines,
    isSelected: Bool,
    isFresh: Bool,
    on frame: inout Frame,
    in rect: Rect
  ) {
    let rows = min(card.lines.count, rect.rows)
    if isSelected {
      frame.fill(
        Rect(origin: rect.origin, size: Size(columns: rect.columns, rows: rows)),
        style: Style(.selection)
      )
    }
    for (row, line) in card.lines.prefix(rows).enumerated() {
      let start = rect.origin.moved(rows: row)
      if isSelected {
        frame.put(row == 0 ? ">" : " ", at: start, style: Style(.selection, .bold))
      } else if isFresh && row == 0 {
        frame.put("*", at: start, style: Style(.notice, .bold))
      }
      let style =
        isSelected
        ? Style(.selection, row == 0 ? .bold : []) : Style(line.role, row == 0 ? .bold : [])
      frame.put(
        line.text.truncated(to: BoardPane.textColumns(in: rect)),
        at: start.moved(columns: 1),
        style: style
      )
    }
  }

  /// What an empty column says, so that nobody faces an empty screen without knowing what to do.
  private func drawEmpty(_ column: BoardPane.Column, on frame: inout Frame, in rect: Rect) {
    guard let words = emptyWords(column) else { return }
    for (row, line) in text(words).wrapped(to: BoardPane.textColumns(in: rect)).enumerated()
    where row < rect.rows {
      frame.put(line, at: rect.origin.moved(columns: 1, rows: row), style: Style(.muted))
    }
  }

  private func emptyWords(_ column: BoardPane.Column) -> Phrase? {
    guard boardPane.filterText.isEmpty else {
      // Once is enough, and only when there is nothing anywhere.
      let isNothingFound = boardPane.columns.allSatisfy(\.positions.isEmpty)
      return isNothingFound && column.state == .open ? Texts.Board.nothingFound : nil
    }
    guard column.state == .open else { return Texts.Board.nothingHere }
    return board.tasks.count == 0 ? Texts.Board.empty : Texts.Board.nothingOpen
  }
}
