extension Board {
  /// The task with one more step on its checklist.
  func addingStep(_ text: String, to id: TaskID) throws(Refusal) -> Task {
    var task = try taskToDo(id)
    let text = tidied(text)
    guard !text.isEmpty else { throw .textMissing }
    task.steps = task.withIdentifiers(task.steps + [Step(text: text)])
    return task
  }

  /// The task with a step ticked, or not ticked any more.
  func settingStep(_ step: Step, done: Bool, of id: TaskID) throws(Refusal) -> Task {
    var task = try taskToDo(id)
    guard let index = task.index(of: step) else { throw .unknownStep(step, of: task) }
    let current = task.steps[index]
    guard current.done != done else {
      throw done ? .stepDone(current, of: task) : .stepNotDone(current, of: task)
    }
    task.steps[index].done = done
    return task
  }

  /// The task without a step.
  func removingStep(_ step: Step, from id: TaskID) throws(Refusal) -> Task {
    var task = try taskToDo(id)
    guard let index = task.index(of: step) else { throw .unknownStep(step, of: task) }
    task.steps.remove(at: index)
    return task
  }
}

extension Task {
  /// Where a step is that somebody saw: known by its identifier, by its text when it has none.
  func index(of step: Step) -> Int? {
    steps.firstIndex { $0.id == step.id && (step.id != nil || $0.text == step.text) }
  }

  /// A checklist in the form of the file: texts tidied, and each step with an identifier that it
  /// keeps.
  ///
  /// Worked out from the text, so that the same step added in two copies of a board is one.
  func withIdentifiers(_ steps: [Step]) -> [Step] {
    var used = Set((steps + self.steps).compactMap(\.id))
    var result: [Step] = []
    for var step in steps {
      step.text = tidied(step.text)
      guard !step.text.isEmpty else { continue }
      let isOld = step.id == nil && self.steps.contains { $0.id == nil && $0.text == step.text }
      if step.id == nil, !isOld {
        step.id = shortIdentifier(of: "\(id) \(step.text)", length: 4, used: &used)
      }
      result.append(step)
    }
    return result
  }
}

/// The short identifier of what is described, longer where shorter ones are in use.
func shortIdentifier(of words: String, length: Int, used: inout Set<String>) -> String {
  var words = words
  while true {
    let whole = EntryID.deterministic(of: words).rawValue.dropFirst()
    // It never starts with a digit, as no identifier that this program makes.
    guard let start = whole.firstIndex(where: \.isLetter) else {
      words += "."
      continue
    }
    for count in length...max(length, whole.count) {
      let short = String(whole[start...].prefix(count))
      if short.count >= length, used.insert(short).inserted { return short }
    }
    words += "."
  }
}
