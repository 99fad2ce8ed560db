import TaskModel

extension Model {
  /// What an action is done to: the open task, else the marked ones, else the one under the cursor.
  var tasksToActOn: [Task] {
    let isOpen = layers.contains { if case .task = $0 { true } else { false } }
    guard !isOpen, !marked.isEmpty else { return [currentTask].compactMap(\.self) }
    return marked.compactMap { board.tasks.position(of: $0) }.sorted().map { board.tasks[$0] }
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
