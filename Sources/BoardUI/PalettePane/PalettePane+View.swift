import Canvas

extension Model {
  /// Draws the palette: what was typed, and the actions that fit, each with its key.
  func draw(_ pane: PalettePane, on frame: inout Frame, layout: ScreenLayout) {
    let title = text(Phrase(en: "Command", nl: "Opdracht"))
    let found = pane.found
    var area = dialog(
      title,
      contentRows: min(found.count, 14) + 1,
      on: &frame,
      layout: layout
    )
    let line = area.removeTop(1)
    frame.put(
      pane.field,
      in: line,
      placeholder: text(
        Phrase(en: "type a word of what you want", nl: "typ een woord van wat je wilt")
      )
    )
    let first = max(0, pane.selected - area.rows + 1)
    for (row, command) in found.dropFirst(first).prefix(area.rows).enumerated() {
      let isSelected = first + row == pane.selected
      let rect = Rect(column: area.left, row: area.top + row, columns: area.columns, rows: 1)
      frame.mark(rect, as: .choice(first + row))
      if isSelected { frame.fill(rect, style: Style(.selection)) }
      let style = Style(isSelected ? .selection : .dialog)
      let key = keys.shownKey(for: command).map(name(of:)) ?? ""
      frame.putLine(
        "\(isSelected ? ">" : " ") \(text(command.name))",
        in: Rect(column: rect.left, row: rect.top, columns: rect.columns - 6, rows: 1),
        style: style
      )
      frame.putLine(
        key,
        in: rect,
        style: Style(isSelected ? .selection : .key),
        alignment: .trailing
      )
    }
  }
}
