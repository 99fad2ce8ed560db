import Canvas
import TaskModel

extension Model {
  /// What stands above the tasks: who it is, and what one may want to know of them.
  func header(of subject: TasksPane.Subject, columns: Int) -> [Block.Line] {
    var block = Block()
    switch subject {
    case .unserved:
      block.add(text(Texts.Views.forNobody), .warning, columns: columns, isBold: true)
      block.add(text(Texts.Views.unservedWhy), .muted, columns: columns)
    case .stakeholder(let id):
      block.add(sentences.name(id), .title, columns: columns, isBold: true)
      for line in board.stakeholders[id].map(aboutStakeholder) ?? [] {
        block.add(text(line.text), line.role, columns: columns)
      }
    case .person(let id):
      block.add(sentences.name(id), .title, columns: columns, isBold: true)
      for line in board.people[id].map(aboutPerson) ?? [] {
        block.add(text(line), .text, columns: columns)
      }
    }
    return block.lines
  }

  /// Takes the rows for the header off the top; the list keeps at least two thirds.
  private func removeHeader(
    of subject: TasksPane.Subject,
    from area: inout Rect
  ) -> [(line: Block.Line, rect: Rect)] {
    let lines = header(of: subject, columns: Listed.textColumns(in: area))
      .prefix(max(1, area.rows / 3))
    let rows = lines.map { ($0, area.removeTop(1).inset(columns: 1)) }
    if area.rows > 6 { _ = area.removeTop(1) }
    return rows
  }

  /// Where the list of an open pane stands.
  func tasksArea(of subject: TasksPane.Subject, layout: ScreenLayout) -> Rect {
    Self.listArea(in: tasksArea(of: subject, in: layout.main))
  }

  /// What is left for the list below the header.
  func tasksArea(of subject: TasksPane.Subject, in rect: Rect) -> Rect {
    var area = rect
    _ = removeHeader(of: subject, from: &area)
    return area
  }

  /// Draws the open pane over the view.
  func draw(_ pane: TasksPane, on frame: inout Frame, layout: ScreenLayout) {
    frame.fill(layout.main, style: .text)
    draw(
      listed(.tasks),
      of: pane.subject,
      on: &frame,
      in: layout.main,
      layout: layout
    )
  }

  /// Draws whose tasks they are, and the tasks below it.
  func draw(
    _ listed: Listed,
    of subject: TasksPane.Subject,
    on frame: inout Frame,
    in rect: Rect,
    layout: ScreenLayout
  ) {
    var area = rect
    for (line, row) in removeHeader(of: subject, from: &area) {
      frame.putLine(line.text, in: row, style: Style(line.role, line.isBold ? .bold : []))
    }
    guard listed.count > 0 else {
      guard hasContent(.tasks) || topTasksPane == nil else {
        return drawCounting(on: &frame, in: area)
      }
      return frame.putWrapped(
        text(subject.emptyWords),
        in: area.inset(columns: 1),
        style: Style(.muted)
      )
    }
    draw(listed, on: &frame, in: Self.listArea(in: area), layout: layout)
  }
}

extension TasksPane.Subject {
  /// What is said when there are no tasks.
  fileprivate var emptyWords: Phrase {
    switch self {
    case .unserved, .stakeholder: Texts.Views.nothingForThem
    case .person: Texts.Views.nothingNow
    }
  }
}
