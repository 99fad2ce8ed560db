import Canvas

extension Model {
  /// Draws the frame of a dialog in the middle and gives the area inside it.
  func dialog(
    _ title: String,
    contentRows: Int,
    on frame: inout Frame,
    layout: ScreenLayout
  ) -> Rect {
    // Where there is hardly any room, all of it is for what is asked, without a frame.
    guard !layout.isLow else {
      frame.fill(layout.main, style: Style(.dialog))
      var area = layout.main
      if area.rows > contentRows {
        frame.putLine(title, in: area.removeTop(1), style: Style(.dialogTitle, .bold))
      }
      return area
    }
    let wanted = Size(columns: 64, rows: contentRows + 2)
    let rect = layout.main.centred(wanted)
    frame.fill(rect, style: Style(.dialog))
    frame.box(rect, border: border, style: Style(.selectionBorder))
    frame.put(
      " \(title) ".truncated(to: max(0, rect.columns - 4)),
      at: rect.origin.moved(columns: 2),
      style: Style(.dialogTitle, .bold)
    )
    return rect.inset(columns: min(2, rect.columns / 8), rows: 1)
  }

  /// Draws a question with its answers.
  func draw(_ chooser: Chooser, on frame: inout Frame, layout: ScreenLayout) {
    let columns = max(1, min(64, layout.main.columns) - 4)
    // The answers must show, so a long message is cut before they are; before that it does without
    // the blank line below it.
    let search = chooser.isSearchable ? 1 : 0
    let room = max(1, layout.main.rows - 2 - search - min(chooser.choices.count, 3))
    let message =
      layout.isLow
      ? [] : chooser.message.map { text($0).wrapped(to: columns, maxLines: room) } ?? []
    let gap = message.isEmpty || message.count == room ? 0 : 1
    let choices = chooser.visibleChoices
    let extra = message.count + gap + search
    var area = dialog(
      text(chooser.title),
      contentRows: extra + choices.count,
      on: &frame,
      layout: layout
    )
    for line in message {
      frame.put(line, at: area.removeTop(1).origin, style: Style(.dialog))
    }
    _ = area.removeTop(gap)
    if chooser.isSearchable {
      let line = area.removeTop(1)
      frame.put(
        chooser.search,
        in: line,
        placeholder: text(Phrase(en: "type to narrow the list", nl: "typ om te zoeken"))
      )
    }
    // Where the list may be long, the way out stays in sight below it.
    let wayOut = chooser.isSearchable ? choices.count - 1 : choices.count
    var list = area
    if wayOut < choices.count {
      drawChoice(wayOut, of: chooser, on: &frame, in: list.removeBottom(1))
    }
    let first = max(0, min(chooser.selected, wayOut - 1) - list.rows + 1)
    for index in first..<max(first, min(wayOut, first + list.rows)) {
      drawChoice(index, of: chooser, on: &frame, in: list.removeTop(1))
    }
  }

  /// Draws one answer on its row.
  private func drawChoice(
    _ index: Int,
    of chooser: Chooser,
    on frame: inout Frame,
    in rect: Rect
  ) {
    let isSelected = index == chooser.selected && chooser.isListening
    frame.mark(rect, as: .choice(index))
    if isSelected { frame.fill(rect, style: Style(.selection)) }
    frame.putLine(
      "\(isSelected ? ">" : " ") \(text(chooser.visibleChoices[index].label))",
      in: rect,
      style: Style(isSelected ? .selection : .dialog)
    )
  }

  /// Draws a question that is answered in one's own words.
  func draw(_ prompt: Prompt, on frame: inout Frame, layout: ScreenLayout) {
    var area = dialog(
      text(prompt.title),
      contentRows: min(prompt.problem == nil ? 3 : 5, layout.main.rows - 1),
      on: &frame,
      layout: layout
    )
    frame.put(prompt.field, in: area.removeTop(1))
    _ = area.removeTop(1)
    let problem = prompt.problem.map { ($0, Role.warning) }
    let (line, role) = problem ?? (prompt.hint, .muted)
    for (row, line) in text(line).wrapped(to: max(1, area.columns), maxLines: max(1, area.rows))
      .enumerated()
    {
      frame.put(line, at: area.origin.moved(rows: row), style: Style(role))
    }
  }
}
