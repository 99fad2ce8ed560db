import Canvas
import TaskModel

/// What the cursor is on, where there is room for it beside the view.
struct DetailPane: Equatable, Sendable {
  /// What is shown there.
  enum Subject: Hashable, Sendable {
    case task(TaskID)
    case record(CasesPane.Entry)
    case tasks(TasksPane.Subject)
  }

  /// Of what the top is; of anything else one sees the beginning.
  private var subject: Subject?
  /// The first line or entry shown.
  private var top = 0

  /// From where on something is shown.
  func top(of subject: Subject) -> Int { subject == self.subject ? top : 0 }

  /// Shows something from there on.
  mutating func scroll(_ subject: Subject, to top: Int) {
    (self.subject, self.top) = (subject, top)
  }
}

extension Model {
  /// What stands beside the view now; nothing where there is no room, or nothing to show.
  private var detailSubject: DetailPane.Subject? {
    guard !ScreenLayout(size).detail.isEmpty, tab != .balance, hasContent else { return nil }
    if tab == .cases, let entry = cases.listing.current { return .record(entry) }
    if let task = taskUnderCursor { return .task(task.id) }
    return currentSurvey == nil ? nil : subjectUnderCursor.map { .tasks($0) }
  }

  private func detailArea(_ layout: ScreenLayout) -> Rect {
    var area = layout.detail
    _ = area.removeLeft(2)
    return area
  }

  /// The tasks beside a stakeholder or a person, from one of them on.
  private func detailTasks(_ subject: TasksPane.Subject, from top: Int = 0) -> Listed {
    var tasks = TaskListing()
    if let survey = currentSurvey { tasks.arrange(subject.sections(survey), board: outlook.board) }
    var listed = listed(tasks, hasCursor: false)
    listed.cursor.show(from: top, count: listed.count)
    return listed
  }

  /// Draws what the cursor is on beside the view.
  func drawDetail(on frame: inout Frame, layout: ScreenLayout) {
    guard !layout.detail.isEmpty, tab != .balance, hasContent else { return }
    frame.mark(layout.detail, as: .detail)
    frame.line(
      from: layout.detail.origin,
      .vertical,
      length: layout.detail.rows,
      border: border
    )
    guard let subject = detailSubject else { return }
    let area = detailArea(layout)
    var top = detail.top(of: subject)
    if top > 0 { top = min(top, lastTop(of: subject, in: area)) }
    switch subject {
    case .record(let entry): draw(entry, from: top, on: &frame, in: area)
    case .task(let id):
      guard let task = board.tasks[id] else { return }
      draw(task, from: top, on: &frame, in: area)
    case .tasks(let subject):
      let tasks = detailTasks(subject, from: top)
      draw(tasks, of: subject, on: &frame, in: area, layout: layout)
    }
  }

  /// Scrolls what is beside the view, so far that its end is in sight and no further.
  mutating func rollDetail(by steps: Int) {
    guard let subject = detailSubject else { return }
    let last = lastTop(of: subject, in: detailArea(ScreenLayout(size)))
    detail.scroll(subject, to: min(max(0, detail.top(of: subject) + steps), last))
  }

  private func lastTop(of subject: DetailPane.Subject, in area: Rect) -> Int {
    switch subject {
    case .record(let entry):
      return max(0, recordLines(entry, columns: area.columns).count - area.rows)
    case .task(let id):
      guard let task = board.tasks[id] else { return 0 }
      return max(0, lines(of: task, columns: area.columns).lines.count - area.rows)
    case .tasks(let subject):
      let list = Self.listArea(in: tasksArea(of: subject, in: area))
      let tasks = detailTasks(subject)
      return rolledCursor(of: tasks, by: tasks.count, in: list).top
    }
  }
}
