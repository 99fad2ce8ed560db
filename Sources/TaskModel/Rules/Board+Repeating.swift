// A repeating task brings its next occurrence when it is finished, once.

extension Board {
  /// The next occurrence of a task that is being finished; `nil` when it does not repeat, has brought
  /// it already, or by its rule comes back on no day that there is.
  ///
  /// It has nobody on it: who came last time is a hint, and each claims for themselves (R3).
  func next(
    of task: Task,
    from today: Day?,
    by actor: PersonID,
    at instant: Instant
  ) -> Task? {
    guard let repeats = task.repeats, next(of: task) == nil else { return nil }
    let rule = task.due.map { repeats.anchored(on: $0.day) } ?? repeats
    var next = Task(id: freeID(forNextOf: task), title: task.title)
    guard rule.pattern != nil, next.takeDays(from: task, rule, today: today) else { return nil }
    next.copy(task)
    next.repeats = rule
    next.series = task.series ?? task.id.rawValue
    next.previous = task.id
    next.created = Stamp(at: instant, by: actor)
    return next
  }

  /// The occurrence after this one: the one it brought when it was finished, or of tasks written by
  /// hand the earliest of the same series on a later day.
  public func next(of task: Task) -> Task? {
    let brought = nextIDs(of: task.id).lazy.prefix { self.tasks.position(of: $0) != nil }
      .compactMap { self.tasks[$0] }.first { $0.previous == task.id }
    return brought ?? laterInSeries(task)
  }

  /// The occurrences before this one that are still on the board, the last one first.
  public func previous(of task: Task, atMost count: Int) -> [Task] {
    var found: [Task] = []
    var id = task.previous
    while let earlier = id.flatMap({ tasks[$0] }), found.count < count {
      // A file edited by hand may go round in a circle.
      if earlier.id == task.id || found.contains(where: { $0.id == earlier.id }) { break }
      found.append(earlier)
      id = earlier.previous
    }
    return found
  }

  /// Who was on the last few occurrences, by name; those who left are not among them.
  public func regulars(of task: Task) -> [Person] {
    let ids = Set(previous(of: task, atMost: 3).flatMap { $0.holders.map(\.person) })
    return ids.compactMap { people[$0] }.filter { $0.left == nil }
      .sorted { (folded($0.name), $0.id) < (folded($1.name), $1.id) }
  }

  private func laterInSeries(_ task: Task) -> Task? {
    guard let series = task.series, let due = task.due?.day else { return nil }
    var found: Task?
    for position in tasks.indices {
      // Only what can be later, and earlier than what was found, is made whole.
      guard let day = tasks.summary(at: position).due, day > due,
        found?.due.map({ day < $0.day }) ?? true, tasks[position].series == series
      else { continue }
      found = tasks[position]
    }
    return found
  }

  private func freeID(forNextOf task: Task) -> TaskID {
    for id in nextIDs(of: task.id) where tasks.position(of: id) == nil { return id }
    preconditionFailure("the sequence of identifiers does not end")
  }

  /// The identifiers that the next occurrence may have, the likeliest first.
  ///
  /// They follow from the task's own, so that two copies of a board on which it is finished bring
  /// the same next one.
  private func nextIDs(of id: TaskID) -> some Sequence<TaskID> {
    sequence(first: 0) { $0 + 1 }.lazy.map { TaskID.following(id, attempt: $0) }
  }
}

extension Task {
  /// Takes over what is the same every time.
  fileprivate mutating func copy(_ task: Task) {
    (why, note, serves, supports) = (task.why, task.note, task.serves, task.supports)
    (places, hours, talents) = (task.places, task.hours, task.talents)
    (starter, tags, links) = (task.starter, task.tags, task.links)
    (initiative, frames, origin) = (task.initiative, task.frames, task.origin)
    steps = task.steps.map { Step(id: $0.id, text: $0.text) }
  }

  /// Takes its day from the rule; a task without one is to be done again within a turn from today.
  ///
  /// - Returns: Whether there is such a day.
  fileprivate mutating func takeDays(
    from task: Task,
    _ rule: Recurrence,
    today: Day?
  ) -> Bool {
    func later(_ moment: Moment) -> Moment? {
      rule.next(after: moment.day, notBefore: today ?? moment.day)
        .map { Moment(day: $0, time: moment.time) }
    }
    on = task.on.flatMap(later)
    by = task.by.flatMap(later)
    if task.due == nil { by = today.flatMap { rule.next(after: $0) }.map { Moment(day: $0) } }
    return (task.on == nil || on != nil) && (task.by == nil || by != nil)
  }
}
