import Canvas

extension Model {
  /// Draws what is to be read over everything else, with its name above it.
  func draw(_ pane: ReadingPane, on frame: inout Frame, layout: ScreenLayout) {
    frame.fill(layout.main, style: .text)
    var area = readingArea(layout)
    let title = area.removeTop(layout.isLow ? 0 : 1)
    frame.putLine(text(pane.reading.name), in: title, style: Style(.title, .bold))
    for (row, line) in pane.lines.dropFirst(pane.top).prefix(area.rows).enumerated() {
      frame.put(
        line.truncated(to: area.columns),
        at: area.origin.moved(rows: row),
        style: .text
      )
    }
    guard pane.lines.count - pane.top > area.rows, area.rows > 2 else { return }
    let last = area.removeBottom(1)
    frame.fill(last, style: Style(.muted))
    frame.putLine(
      text(Texts.Doing.moreBelow),
      in: last,
      style: Style(.muted),
      alignment: .trailing
    )
  }

  /// The last line one can scroll to.
  func lastTop(of pane: ReadingPane) -> Int {
    let layout = ScreenLayout(size)
    return max(0, pane.lines.count - readingArea(layout).rows + (layout.isLow ? 0 : 1))
  }

  /// How many columns there are for what is to be read.
  public var readingColumns: Int { max(20, readingArea(ScreenLayout(size)).columns) }

  private func readingArea(_ layout: ScreenLayout) -> Rect {
    let area = layout.main.inset(columns: min(2, layout.main.columns / 12))
    return Rect(column: area.left, row: area.top, columns: min(area.columns, 100), rows: area.rows)
  }
}

extension Reading {
  /// What stands above it.
  var name: Phrase {
    switch self {
    case .account: Command.account.name
    case .about: Command.about.name
    case .forgetting: Command.forget.name
    case .duties: Command.duties.name
    case .check: Command.check.name
    case .versions: Command.versions.name
    case .minutes: Command.minutes.name
    }
  }
}
