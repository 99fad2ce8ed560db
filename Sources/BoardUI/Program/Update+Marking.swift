import TaskModel

extension Model {
  /// What an action is done to: the open task, else the marked ones, else the one under the cursor.
  var tasksToActOn: [Task] {
    let isOpen = isInMeeting || layers.contains { if case .task = $0 { true } else { false } }
    guard !isOpen, !marked.isEmpty else { return [currentTask].compactMap(\.self) }
    return marked.compactMap { board.tasks.position(of: $0) }.sorted().map { board.tasks[$0] }
  }

  /// Whether an action was done to all that is marked, so that the marks have served.
  func actsOnMarked(_ action: Action) -> Bool {
    let actions = if case .together(let actions) = action { actions } else { [action] }
    return !marked.isEmpty && Set(actions.compactMap(\.task)) == marked
  }

  /// Marks the task under the cursor for an action on several, or takes the mark away.
  mutating func toggleMark() {
    guard let task = currentTask else {
      status = Status(kind: .own, text: Texts.Board.noTask)
      return
    }
    if marked.remove(task.id) == nil { marked.insert(task.id) }
  }
}

extension Action {
  /// The task that one of the actions for several is done to.
  var task: TaskID? {
    switch self {
    case .claim(let id, _), .release(let id), .done(let id, _), .reopen(let id), .drop(let id, _),
      .onTask(let id, _):
      id
    default: nil
    }
  }
}
