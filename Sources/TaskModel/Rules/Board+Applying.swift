extension Board {
  /// Carries out an action: the one place where a board changes.
  ///
  /// Pure: the same action on the same board gives the same outcome, log entry included.
  ///
  /// - Parameters:
  ///   - action: What to do.
  ///   - occasion: Who does it, and when.
  /// - Returns: The board after it, the record that changed, and the entry for the log.
  /// - Throws: The reason why it was not done; nothing has changed then.
  public func applying(_ action: Action, in occasion: Occasion) throws(Refusal) -> Outcome {
    let actor = try actor(for: action, in: occasion)
    return outcome(of: try deed(action, by: actor, at: occasion.at), by: actor, at: occasion.at)
  }

  /// What an action comes to: the record it leaves, and the word for it.
  private func deed(
    _ action: Action,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    switch action {
    case .addTask(let task):
      return DeedDone(.addTask, .task(try adding(task, by: actor, at: instant)))
    case .addPerson(let person): return DeedDone(.addPerson, .person(try adding(person)))
    case .addStakeholder(let one): return DeedDone(.addStakeholder, .stakeholder(try adding(one)))
    case .claim(let id, let terms):
      let claiming = try claiming(id, terms, by: actor, at: instant)
      return DeedDone(
        claiming.waitsFor == nil ? .claim : .joinWaitingList,
        .task(claiming.task),
        waitsFor: claiming.waitsFor
      )
    case .release(let id):
      let (task, deed) = try releasing(id, by: actor)
      return DeedDone(deed, .task(task))
    case .done(let id): return DeedDone(.done, .task(try finishing(id, by: actor, at: instant)))
    case .reopen(let id): return DeedDone(.reopen, .task(try reopening(id)))
    case .drop(let id, let because):
      let task = try dropping(id, because: because, by: actor, at: instant)
      return DeedDone(.drop, .task(task))
    }
  }

  /// Whoever acts, checked: known, and still with us.
  ///
  /// As long as nobody is known at the keyboard, whoever adds a person is that person.
  private func actor(
    for action: Action,
    in occasion: Occasion
  ) throws(Refusal) -> PersonID {
    if occasion.by == nil, case .addPerson(let person) = action { return person.id }
    return try actor(in: occasion)
  }

  /// Whoever acts, known and still with us.
  func actor(in occasion: Occasion) throws(Refusal) -> PersonID {
    guard let id = occasion.by else { throw .actorMissing }
    guard let person = people[id] else { throw .unknownPerson(id) }
    if let day = person.left { throw .personLeft(person, on: day) }
    return id
  }

  private func outcome(
    of done: DeedDone,
    by actor: PersonID,
    at instant: Instant
  ) -> Outcome {
    var board = self
    let subject: String
    switch done.edit {
    case .person(let person):
      board.people.set(person)
      subject = "person:\(person.id)"
    case .stakeholder(let stakeholder):
      board.stakeholders.set(stakeholder)
      subject = "stakeholder:\(stakeholder.id)"
    case .task(let task):
      board.tasks.set(task)
      subject = "task:\(task.id)"
    }
    let entry = entry(done.deed, on: subject, by: actor, at: instant)
    board.log.append(entry)
    return Outcome(board: board, edit: done.edit, entry: entry, waitsFor: done.waitsFor)
  }

  /// The entry that comes next in the log.
  func entry(_ deed: Deed, on subject: String, by actor: PersonID, at instant: Instant) -> LogEntry
  {
    LogEntry(
      id: .deterministic(of: "\(log.count) \(instant) \(actor) \(deed.name) \(subject)"),
      at: instant,
      by: actor,
      did: deed.name,
      on: subject
    )
  }

  /// The task, or the reason why it can't be acted on.
  func task(_ id: TaskID) throws(Refusal) -> Task {
    guard let task = tasks[id] else { throw .unknownTask(id) }
    return task
  }

  /// The task, when there is still something to do.
  func taskToDo(_ id: TaskID) throws(Refusal) -> Task {
    let task = try task(id)
    if let dropped = task.dropped { throw .alreadyDropped(task, dropped) }
    if let done = task.done { throw .alreadyDone(task, done) }
    return task
  }
}

/// A deed on its way to becoming an ``Outcome``.
private struct DeedDone {
  var deed: Deed
  var edit: RecordEdit
  var waitsFor: Refusal?

  init(_ deed: Deed, _ edit: RecordEdit, waitsFor: Refusal? = nil) {
    self.deed = deed
    self.edit = edit
    self.waitsFor = waitsFor
  }
}
