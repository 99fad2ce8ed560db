import Canvas

extension Model {
  /// Draws what is to be read over everything else, with its name above it.
  func draw(_ pane: ReadingPane, on frame: inout Frame, layout: ScreenLayout) {
    frame.fill(layout.main, style: .text)
    var area = readingArea(layout)
    let title = area.removeTop(layout.isLow || pane.title == nil ? 0 : 1)
    if let name = pane.title { frame.putLine(text(name), in: title, style: Style(.title, .bold)) }
    for (row, line) in pane.lines.dropFirst(pane.top).prefix(area.rows).enumerated() {
      let isName = pane.title == nil && pane.top + row == 0
      frame.put(
        line.truncated(to: area.columns),
        at: area.origin.moved(rows: row),
        style: isName ? Style(.title, .bold) : .text
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
    let titleRows = layout.isLow || pane.title == nil ? 0 : 1
    return max(0, pane.lines.count - readingArea(layout).rows + titleRows)
  }

  /// How many columns there are for what is to be read.
  public var readingColumns: Int { max(20, readingArea(ScreenLayout(size)).columns) }

  private func readingArea(_ layout: ScreenLayout) -> Rect {
    let area = layout.main.inset(columns: min(2, layout.main.columns / 12))
    return Rect(column: area.left, row: area.top, columns: min(area.columns, 100), rows: area.rows)
  }
}

extension Reading {
  /// What stands above it; letters and minutes bring a name of their own.
  var name: Phrase? {
    switch self {
    case .account, .minutes: nil
    case .about: Command.about.name
    case .forgetting: Command.forget.name
    case .duties: Command.duties.name
    case .check: Command.check.name
    case .versions: Command.versions.name
    case .lots: Command.verifyDraw.name
    }
  }
}
