public import TaskModel

extension BoardDocument {
  /// A task's record as JSON on one line, with its state: what `--json` gives.
  ///
  /// Fields that this version does not know are in it.
  ///
  /// - Returns: `nil` when the file has no such task.
  public func taskJSON(_ id: TaskID) -> String? {
    index.tasks.position(of: id.rawValue, in: storage).map(taskJSON(at:))
  }

  /// The same for the task at a position of the board's tasks, as far as they come from the file.
  public func taskJSON(at position: Int) -> String {
    let mark = index.tasks.marks[position]
    return Self.taskJSON(json(mark.range), state: mark.state)
  }

  /// The same for a task that the file does not have yet, in canonical form.
  public static func taskJSON(_ task: Task) -> String { taskJSON(task.json, state: task.state) }

  /// The log entry at a position as JSON on one line, with fields that this version does not know.
  public func logJSON(at position: Int) -> String {
    String(decoding: json(index.log[position]).bytes, as: UTF8.self)
  }

  static func taskJSON(_ json: JSONValue, state: TaskState) -> String {
    guard case .object(var members) = json else { return "{}" }
    // A state that somebody wrote into the file is not believed: it follows from the facts.
    members.removeAll { $0.key == "state" }
    members.append(JSONValue.Member("state", .text(state.rawValue)))
    return String(decoding: JSONValue.object(members).bytes, as: UTF8.self)
  }
}
