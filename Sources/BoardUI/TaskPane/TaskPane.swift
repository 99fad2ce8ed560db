import TaskModel

/// Everything about one task, over the board.
struct TaskPane: Sendable {
  /// Which task.
  let task: TaskID
  /// The first line shown.
  var top = 0
}
