import BoardFile
import TaskModel

extension Session {
  /// Carries out the same on each of some tasks, or on none of them; undone as one.
  ///
  /// - Parameters:
  ///   - actor: Who does it.
  ///   - names: The tasks as they were typed.
  ///   - keeping: Whether the warning about words that show somebody was passed; `nil` where there
  ///     are none.
  ///   - action: What to do to one of them.
  /// - Returns: The board after it, and the records.
  /// - Throws: The reason why one of them was not done; it says which.
  func act(
    as actor: PersonID,
    onTasks names: [String],
    _ keeping: KeepingOptions? = nil,
    _ action: (TaskID) -> Action
  ) throws(CommandFailure) -> Committed {
    let ids = try tasks(named: names)
    let actions = ids.map(action)
    return try keep(as: actor, keeping) { _ in actions.count == 1 ? actions[0] : .together(actions)
    }
  }

  /// The tasks of these names, each once.
  func tasks(named names: [String]) throws(CommandFailure) -> [TaskID] {
    var ids: [TaskID] = []
    for name in names {
      let id = try board.task(named: name).id
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}

extension Session {
  /// Does something to one task in the name of whoever is at the keyboard, and tells it.
  ///
  /// - Parameters:
  ///   - name: The task as it was typed.
  ///   - action: What to do to it, on the board as it was when the command began.
  /// - Throws: Why it was not done.
  func act(
    onTask name: String,
    _ action: (Task) throws(CommandFailure) -> TaskAction
  ) throws(CommandFailure) {
    let actor = try actor()
    let task = try board.task(named: name)
    let done = try action(task)
    let committed = try act(as: actor) { _ in .onTask(task.id, done) }
    try tell(committed) { Confirmations.told($0) }
  }
}
