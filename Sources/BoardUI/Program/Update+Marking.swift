import TaskModel

extension Model {
  /// Whether an action is done to what is marked, and not to the task that is open.
  var isForMarked: Bool {
    !marked.isEmpty && !isInMeeting
      && !layers.contains { if case .task = $0 { true } else { false } }
  }

  /// The only task that an action is done to; `nil` when there are several, or none.
  var onlyTaskToActOn: Task? {
    guard isForMarked else { return currentTask }
    return marked.count == 1 ? tasksToActOn.first : nil
  }

  /// What an action is done to: the open task, else the marked ones, else the one under the cursor.
  var tasksToActOn: [Task] {
    guard isForMarked else { return [currentTask].compactMap(\.self) }
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
