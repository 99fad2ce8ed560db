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
    let (edit, deed): (RecordEdit, Deed) =
      switch action {
      case .addTask(let task): (.task(try adding(task, by: actor, at: occasion.at)), .addTask)
      case .addPerson(let person): (.person(try adding(person)), .addPerson)
      case .addStakeholder(let one): (.stakeholder(try adding(one)), .addStakeholder)
      case .claim(let id, let terms):
        try claiming(id, terms, by: actor, at: occasion.at)
      case .release(let id): (.task(try releasing(id, by: actor)), .release)
      case .done(let id): (.task(try finishing(id, by: actor, at: occasion.at)), .done)
      case .reopen(let id): (.task(try reopening(id)), .reopen)
      case .drop(let id, let because):
        (.task(try dropping(id, because: because, by: actor, at: occasion.at)), .drop)
      }
    return outcome(of: edit, deed: deed, by: actor, at: occasion.at)
  }

  /// Whoever acts, checked: known, and still with us.
  ///
  /// As long as nobody is known at the keyboard, whoever adds a person is that person.
  private func actor(
    for action: Action,
    in occasion: Occasion
  ) throws(Refusal) -> PersonID {
    guard let id = occasion.by else {
      guard case .addPerson(let person) = action else { throw .actorMissing }
      return person.id
    }
    guard let person = people[id] else { throw .unknownPerson(id) }
    if let day = person.left { throw .personLeft(person, on: day) }
    return id
  }

  private func outcome(
    of edit: RecordEdit,
    deed: Deed,
    by actor: PersonID,
    at instant: Instant
  ) -> Outcome {
    var board = self
    let subject: String
    switch edit {
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
    let entry = LogEntry(
      id: .deterministic(of: "\(log.count) \(instant) \(actor) \(deed.name) \(subject)"),
      at: instant,
      by: actor,
      did: deed.name,
      on: subject
    )
    board.log.append(entry)
    return Outcome(board: board, edit: edit, entry: entry)
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
