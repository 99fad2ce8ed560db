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
    let traces = action.residentTraces
    if !traces.isEmpty { throw .showsResident(traces) }
    return try carryingOut(action, by: actor, at: occasion.at, today: occasion.today)
  }

  private func carryingOut(
    _ action: Action,
    by actor: PersonID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> Outcome {
    let done: DeedDone
    switch action {
    case .addTask(let task):
      done = try adding(try adding(task, by: actor, at: instant))
    case .addPerson(let person): done = DeedDone(.addPerson, .person(try adding(person)))
    case .addStakeholder(let one): done = DeedDone(.addStakeholder, .stakeholder(try adding(one)))
    case .claim(let id, let terms):
      done = try claiming(try taskToDo(id), terms, by: actor, at: instant, today: today)
    case .release(let id): done = try releasing(id, by: actor)
    case .done(let id, let words): done = try finishing(id, words, by: actor, at: instant)
    case .reopen(let id): done = DeedDone(.reopen, .task(try reopening(id)))
    case .drop(let id, let because):
      done = DeedDone(.drop, .task(try dropping(id, because: because, by: actor, at: instant)))
    case .thank(let words): done = try thanking(words, by: actor, at: instant)
    case .draw(let terms): done = try drawing(terms, at: instant)
    case .startInquiry(let inquiry):
      done = DeedDone(.startInquiry, .inquiry(try starting(inquiry)))
    case .addGuide(let guide):
      done = DeedDone(.addGuide, .guide(try adding(guide, today: today)))
    case .onDraw(let id, let action): done = try deed(action, on: id, by: actor, at: instant)
    case .onInquiry(let id, let action): done = try deed(action, on: id, at: instant)
    case .onGuide(let id, let action):
      done = try deed(action, on: id, at: instant, today: today)
    case .addCase(let one): done = try adding(one, at: instant)
    case .propose(let agreement): done = try proposing(agreement, today: today)
    case .addLesson(let lesson): done = try adding(lesson, by: actor, at: instant)
    case .onPerson(let id, let action):
      done = try deed(action, on: id, by: actor, at: instant, today: today)
    case .onStakeholder(let id, let action): done = try deed(action, on: id, by: actor, at: instant)
    case .onTask(let id, let action):
      done = try deed(action, on: id, by: actor, at: instant, today: today)
    case .onCase(let id, let action): done = try deed(action, on: id, by: actor, at: instant)
    case .onAgreement(let id, let action):
      done = try deed(action, on: id, by: actor, at: instant, today: today)
    case .onLesson(let id, let action): done = try deed(action, on: id)
    case .knowingly(let action):
      return try carryingOut(action, by: actor, at: instant, today: today)
    case .startMeeting(let meeting): done = try starting(meeting, by: actor, at: instant)
    case .onMeeting(let id, .consent(let agreement, let people, let basis)):
      let deeds = try consenting(to: agreement, people, since: basis, in: id, at: instant)
      return Outcome(self, deeds, by: actor, at: instant)
    case .onMeeting(let id, let action):
      done = try deed(action, on: id, by: actor, at: instant, today: today)
    case .together(let actions):
      return try carryingOut(actions, by: actor, at: instant, today: today)
    case .undo(let count): return try undoing(count, by: actor, at: instant)
    case .redo(let count): return try redoing(count, by: actor, at: instant)
    }
    let all = try finishingWholes(after: done, by: actor, at: instant)
    return Outcome(self, [all], by: actor, at: instant)
  }

  /// One after the other, each on the board that the ones before it left.
  private func carryingOut(
    _ actions: [Action],
    by actor: PersonID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> Outcome {
    var board = self
    var changes: [Change] = []
    var waitsFor: Refusal?
    for action in actions {
      let outcome = try board.carryingOut(action, by: actor, at: instant, today: today)
      board = outcome.board
      changes += outcome.changes
      waitsFor = waitsFor ?? outcome.waitsFor
    }
    guard let first = changes.first?.entry.id else { throw .nothingToDo }
    for index in changes.indices.dropFirst() { changes[index].entry.with = first }
    board.log.replaceLatest(with: changes.map(\.entry))
    return Outcome(board: board, changes: changes, waitsFor: waitsFor)
  }

  /// Whoever acts, checked: known, and still with us.
  ///
  /// As long as nobody is known at the keyboard, whoever adds a person is that person.
  private func actor(
    for action: Action,
    in occasion: Occasion
  ) throws(Refusal) -> PersonID {
    if occasion.by == nil, case .addPerson(let person) = action { return person.id }
    // Saying goodbye by mistake can be taken back.
    if case .undo = action, let id = occasion.by, people[id] != nil { return id }
    return try actor(in: occasion)
  }

  /// Whoever acts, known and still with us.
  func actor(in occasion: Occasion) throws(Refusal) -> PersonID {
    guard let id = occasion.by else { throw .actorMissing }
    guard let person = people[id] else { throw .unknownPerson(id) }
    if let day = person.left { throw .personLeft(person, on: day) }
    return id
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

/// A deed on its way to becoming a ``Change``.
struct DeedDone {
  var deed: Deed
  /// The records it left, the one that it was done to first.
  var edits: [RecordEdit]
  var waitsFor: Refusal?
  var undoes: EntryID?
  /// Who said yes, when somebody else typed it in a meeting.
  var who: PersonID?
  /// The meeting in which that was.
  var via: MeetingID?
  /// Whether the log says neither who did it nor what it changed.
  var leavesNoTrace = false
  /// Whether the log says who did it, but not what it changed.
  var keepsNothing = false

  init(_ deed: Deed, _ edits: RecordEdit..., waitsFor: Refusal? = nil) {
    self.init(deed, edits, waitsFor: waitsFor)
  }

  init(
    _ deed: Deed,
    _ edits: [RecordEdit],
    waitsFor: Refusal? = nil,
    undoes: EntryID? = nil
  ) {
    self.deed = deed
    self.edits = edits
    self.waitsFor = waitsFor
    self.undoes = undoes
  }
}

extension Outcome {
  /// What deeds done in one go bring about.
  init(_ board: Board, _ deeds: [DeedDone], by actor: PersonID, at instant: Instant) {
    var board = board
    var changes: [Change] = []
    for done in deeds {
      for edit in done.edits { board.apply(edit) }
      let subject = done.edits[0].ref.description
      let by = done.leavesNoTrace ? nil : actor
      let words =
        "\(board.log.count) \(instant) \(by?.rawValue ?? "-") \(done.deed.name) \(subject)"
      let entry = LogEntry(
        id: .deterministic(of: words),
        at: instant,
        by: by,
        did: done.deed.name,
        on: subject,
        undoes: done.undoes,
        with: changes.first?.entry.id,
        via: done.via?.rawValue,
        who: done.who
      )
      board.log.append(entry)
      changes.append(
        Change(
          edits: done.edits,
          entry: entry,
          leavesNoTrace: done.leavesNoTrace || done.keepsNothing
        )
      )
    }
    let waitsFor = deeds.lazy.compactMap(\.waitsFor).first
    self.init(board: board, changes: changes, waitsFor: waitsFor)
  }
}

extension Board {
  /// Puts a record in its place, or takes it out.
  mutating func apply(_ edit: RecordEdit) {
    switch edit {
    case .person(let person): people.set(person)
    case .stakeholder(let stakeholder): stakeholders.set(stakeholder)
    case .task(let task): tasks.set(task)
    case .thanks(let words): thanks.set(words)
    case .inquiry(let inquiry): inquiries.set(inquiry)
    case .guide(let guide): guides.set(guide)
    case .draw(let draw): draws.set(draw)
    case .case(let one): cases.set(one)
    case .agreement(let agreement): agreements.set(agreement)
    case .lesson(let lesson): lessons.set(lesson)
    case .meeting(let meeting): meetings.set(meeting)
    case .removal(.person(let id)): people.remove(id)
    case .removal(.stakeholder(let id)): stakeholders.remove(id)
    case .removal(.task(let id)): tasks.remove(id)
    case .removal(.thanks(let id)): thanks.remove(id)
    case .removal(.inquiry(let id)): inquiries.remove(id)
    case .removal(.guide(let id)): guides.remove(id)
    case .removal(.draw(let id)): draws.remove(id)
    case .removal(.case(let id)): cases.remove(id)
    case .removal(.agreement(let id)): agreements.remove(id)
    case .removal(.lesson(let id)): lessons.remove(id)
    case .removal(.meeting(let id)): meetings.remove(id)
    }
  }
}
