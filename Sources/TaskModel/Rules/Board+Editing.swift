extension Board {
  /// The task with what somebody changed about it; finished tasks too, for one learns afterwards.
  func editing(_ id: TaskID, _ changes: TaskChanges) throws(Refusal) -> Task {
    let task = try task(id)
    var edited = task
    edited.make(changes.list)
    let aspects = changes.list.filter { !$0.goesTogether }.map(\.aspect)
    try check(aspects, from: task, to: edited, since: changes.basis) { .task(task, $0) }
    guard edited != task else { throw .nothingChanged }
    guard !edited.title.isEmpty else { throw .titleMissing }
    for id in edited.serves where !task.serves.contains(id) && stakeholders[id] == nil {
      throw .unknownStakeholder(id)
    }
    if let supported = edited.supports, supported != task.supports {
      guard tasks[supported] != nil else { throw .unknownTask(supported) }
      try checkSupport(of: edited)
    }
    if edited.experiment != task.experiment, edited.experiment?.happened != nil,
      edited.experiment?.learned == nil
    {
      throw .learnedMissing(task)
    }
    return edited
  }

  /// Refuses support that comes round to the task itself.
  func checkSupport(of task: Task) throws(Refusal) {
    var seen: Set<TaskID> = [task.id]
    var next = task.supports
    while let id = next {
      guard seen.insert(id).inserted else {
        // A circle further on, made by hand, is not of this task's making.
        if id == task.id { throw .supportsInCircle(task) }
        return
      }
      next = tasks[id]?.supports
    }
  }

  /// The experiments that run now: on the board, and nothing was learnt of them yet (R14).
  ///
  /// More than ``fewExperiments`` at once are no small start any more.
  public func runningExperiments() -> [Task] {
    tasks.indices.lazy.filter { tasks.summary(at: $0).state.isUnfinishedBusiness }
      .map { tasks[$0] }
      .filter(\.isRunningExperiment)
  }

  /// So many experiments can go on side by side and still be learnt from.
  public static let fewExperiments = 3
}

extension Task {
  /// Whether it tries something out of which nothing was learnt yet.
  public var isRunningExperiment: Bool {
    state.isUnfinishedBusiness && experiment.map { $0.learned == nil } ?? false
  }
}
