import Canvas

extension Model {
  /// The lines of the help: made from the key table, then the ideas behind the board.
  func helpLines(_ pane: HelpPane, columns: Int) -> [(text: String, style: Style)] {
    var lines: [(text: String, style: Style)] = []
    let rows = keys.bindings(in: pane.context).map { binding in
      (keys: binding.keys.map(name(of:)).joined(separator: " "), name: text(binding.command.name))
    }
    let width = rows.map(\.keys.columnWidth).max() ?? 0
    lines.append((text(Texts.Help.keys), Style(.heading, .bold)))
    for row in rows {
      let gap = String(repeating: " ", count: width - row.keys.columnWidth + 2)
      lines.append((" \(row.keys)\(gap)\(row.name)", .text))
    }
    lines.append(("", .text))
    lines.append((text(Texts.Help.ideas), Style(.heading, .bold)))
    for idea in Texts.Help.all {
      for line in text(idea).wrapped(to: max(1, columns - 1)) { lines.append((" \(line)", .text)) }
      lines.append(("", .text))
    }
    return lines
  }

  /// Draws the help over the board.
  func draw(_ pane: HelpPane, on frame: inout Frame, layout: ScreenLayout) {
    frame.fill(layout.main, style: .text)
    let area = helpArea(layout)
    for (row, line) in helpLines(pane, columns: area.columns).dropFirst(pane.top)
      .prefix(area.rows).enumerated()
    {
      frame.put(
        line.text.truncated(to: area.columns),
        at: area.origin.moved(rows: row),
        style: line.style
      )
    }
  }

  /// The last line one can scroll the help to.
  func lastTop(of pane: HelpPane) -> Int {
    let area = helpArea(ScreenLayout(size))
    return max(0, helpLines(pane, columns: area.columns).count - area.rows)
  }

  private func helpArea(_ layout: ScreenLayout) -> Rect {
    let area = layout.main
    return Rect(column: area.left, row: area.top, columns: min(area.columns, 80), rows: area.rows)
  }
}
