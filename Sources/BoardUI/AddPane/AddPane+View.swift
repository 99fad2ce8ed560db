import Canvas
import TaskModel

extension Model {
  /// Draws the line being typed, what is understood of it, and how its last word can go on.
  func draw(_ pane: AddPane, on frame: inout Frame, layout: ScreenLayout) {
    let choices = pane.completions.prefix(max(0, layout.main.rows - 4))
    var area = bottomPanel(rows: 3 + choices.count, on: &frame, layout: layout)
    for (index, completion) in choices.enumerated() {
      let isChosen = index == pane.chosen
      let line = area.removeTop(1)
      frame.mark(line, as: .choice(index))
      frame.put(
        "\(isChosen ? ">" : " ") \(completion.word)  \(completion.label)"
          .truncated(to: line.columns),
        at: line.origin,
        style: Style(isChosen ? .selection : .muted)
      )
    }
    var line = area.removeTop(1)
    let title = text(Texts.Add.title)
    let used = frame.put(title + " ", at: line.origin, style: Style(.heading, .bold))
    _ = line.removeLeft(used)
    frame.put(pane.field, in: line, placeholder: text(Texts.Add.placeholder))
    let reading = pane.problem.map { ($0, Role.error) } ?? reading(pane)
    let lines = text(reading.0).wrapped(to: area.columns, maxLines: max(1, area.rows))
    for (row, line) in lines.enumerated() {
      frame.put(line, at: area.origin.moved(rows: row), style: Style(reading.1))
    }
  }

  /// What is understood of the line: the title, then everything that was marked.
  private func reading(_ pane: AddPane) -> (Phrase, Role) {
    guard !pane.field.text.isEmpty else { return (Texts.Add.hint, .muted) }
    let form = QuickForm(pane.field.text, board: board, today: today)
    if let problem = form.problems.first { return (Texts.Add.problem(problem), .warning) }
    return (Texts.Add.reading(form, sentences: sentences), .notice)
  }

  /// Clears the lowest rows above the status line for a panel, under a line.
  func bottomPanel(rows: Int, on frame: inout Frame, layout: ScreenLayout) -> Rect {
    var rest = layout.main
    let panel = rest.removeBottom(min(rows, layout.main.rows))
    frame.fill(panel, style: Style(.dialog))
    let rule = rest.removeBottom(1)
    if !rule.isEmpty {
      frame.fill(rule, style: Style(.dialog))
      frame.line(from: rule.origin, .horizontal, length: rule.columns, border: border)
    }
    return panel
  }
}
