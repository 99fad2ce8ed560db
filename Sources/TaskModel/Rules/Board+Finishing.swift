extension Board {
  /// The task, finished; anybody may say so, for we trust instead of asking permission (R9).
  ///
  /// A repeating task brings its next occurrence. Of a task that is done already, what is said now is
  /// added: a stakeholder may be asked later on (R6).
  func finishing(
    _ id: TaskID,
    _ words: Finishing,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    var task = try task(id)
    if let dropped = task.dropped { throw .alreadyDropped(task, dropped) }
    if let done = task.done {
      let before = task
      try lookBack(on: &task, words, by: actor, at: instant)
      guard task != before else { throw .alreadyDone(task, done) }
      return DeedDone(.lookBack, .task(task))
    }
    try lookBack(on: &task, words, by: actor, at: instant)
    task.done = Stamp(at: instant, by: actor)
    guard let next = next(of: task, from: words.today, by: actor, at: instant) else {
      return DeedDone(.done, .task(task))
    }
    task.series = next.series
    return DeedDone(.done, .task(task), .task(next))
  }

  /// Writes what is said into the task.
  private func lookBack(
    on task: inout Task,
    _ words: Finishing,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) {
    try giveAccount(of: &task, words, by: actor, at: instant)
    try endExperiment(of: &task, words)
    if let again = words.again { try say(again, of: &task, by: actor, at: instant) }
    if let answer = words.selfReview {
      guard task.repeats != nil else { throw .notRepeating(task) }
      task.selfReview = SelfReview(at: instant, by: actor, answer: answer)
    }
  }

  /// Whether somebody would do a repeating task again: their last word on this occurrence of it.
  func say(
    _ words: AgainWords,
    of task: inout Task,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) {
    guard task.repeats != nil else { throw .notRepeating(task) }
    let text = words.text.map { tidied($0) }.flatMap { $0.isEmpty ? nil : $0 }
    if words.answer == .differently, text == nil { throw .textMissing }
    task.again.removeAll { $0.by == actor }
    task.again.append(Again(by: actor, at: instant, answer: words.answer, text: text))
  }

  /// Writes down how an experiment went; “did not work, did learn” is a success (R14).
  private func endExperiment(of task: inout Task, _ words: Finishing) throws(Refusal) {
    guard words.happened != nil || words.learned != nil else { return }
    guard var experiment = task.experiment else { throw .notAnExperiment(task) }
    experiment.happened = try joined(experiment.happened, words.happened)
    experiment.learned = try joined(experiment.learned, words.learned)
    task.experiment = experiment
  }

  /// The task, back on the board, with whoever was on it.
  func reopening(_ id: TaskID) throws(Refusal) -> Task {
    var task = try task(id)
    guard !task.state.isUnfinishedBusiness else { throw .notFinished(task) }
    task.done = nil
    task.dropped = nil
    return task
  }

  /// The task, dropped as ballast, with the reason (R13); if it repeats, it no longer does.
  func dropping(
    _ id: TaskID,
    because reason: String,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Task {
    var task = try taskToDo(id)
    let reason = tidied(reason)
    guard !reason.isEmpty else { throw .reasonMissing }
    task.dropped = Dropped(at: instant, by: actor, because: reason)
    return task
  }
}

/// What was said before with what is said now on a line of its own, for nobody's words are replaced.
func joined(_ before: String?, _ now: String?) throws(Refusal) -> String? {
  guard let now else { return before }
  let words = tidied(now)
  guard !words.isEmpty else { throw .textMissing }
  guard let before, !before.isEmpty else { return words }
  return before.split(separator: "\n").contains { $0 == words } ? before : "\(before)\n\(words)"
}
