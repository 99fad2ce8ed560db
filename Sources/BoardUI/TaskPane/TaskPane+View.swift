import Canvas
import TaskModel

extension Model {
  /// The lines of a task at some width.
  func lines(of task: Task, columns: Int) -> TaskLines {
    TaskLines(task, sentences: sentences, language: language, columns: columns)
  }

  /// Draws a task from one of its lines on.
  func draw(_ task: Task, from top: Int, on frame: inout Frame, in rect: Rect) {
    let lines = lines(of: task, columns: rect.columns).lines
    for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      frame.put(
        line.text,
        at: rect.origin.moved(rows: row),
        style: line.style,
        maxColumns: rect.columns
      )
    }
    guard lines.count - top > rect.rows, rect.rows > 2 else { return }
    let more = text(Phrase(en: "more below", nl: "hieronder meer"))
    let last = Rect(column: rect.left, row: rect.bottom - 1, columns: rect.columns, rows: 1)
    frame.fill(last, style: Style(.muted))
    frame.putLine(more, in: last, style: Style(.muted), alignment: .trailing)
  }

  /// Draws the open task over the board.
  func drawTaskPane(_ pane: TaskPane, on frame: inout Frame, layout: ScreenLayout) {
    frame.fill(layout.main, style: .text)
    let area = taskArea(layout)
    guard let task = board.tasks[pane.task] else { return }
    draw(task, from: pane.top, on: &frame, in: area)
  }

  /// The last line one can scroll a task to, so that there is always something to see.
  func lastTop(of pane: TaskPane) -> Int {
    guard let task = board.tasks[pane.task] else { return 0 }
    let area = taskArea(ScreenLayout(size))
    return max(0, lines(of: task, columns: area.columns).lines.count - area.rows)
  }

  /// Lines longer than some eighty columns are hard to read, so a wide screen keeps a margin.
  private func taskArea(_ layout: ScreenLayout) -> Rect {
    let area = layout.main.inset(columns: min(2, layout.main.columns / 12))
    return Rect(
      column: area.left,
      row: area.top,
      columns: min(area.columns, 88),
      rows: area.rows
    )
  }
}
