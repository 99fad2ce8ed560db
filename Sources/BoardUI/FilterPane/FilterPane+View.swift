import Canvas

extension Model {
  /// Draws the line in which one types what to find.
  func draw(_ pane: FilterPane, on frame: inout Frame, layout: ScreenLayout) {
    var area = bottomPanel(rows: pane.problem == nil ? 1 : 2, on: &frame, layout: layout)
    var line = area.removeTop(1)
    let used = frame.put(
      text(Texts.Filter.title) + " ",
      at: line.origin,
      style: Style(.heading, .bold)
    )
    _ = line.removeLeft(used)
    frame.put(pane.field, in: line, placeholder: text(Texts.Filter.placeholder))
    if let problem = pane.problem {
      frame.putLine(text(Texts.Filter.misunderstood(problem)), in: area, style: Style(.warning))
    }
  }
}
