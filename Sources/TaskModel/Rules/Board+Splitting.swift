extension Board {
  /// A task split into parts: new tasks for the same stakeholders, each open to everybody.
  ///
  /// The whole stays on the board with whoever is on it, and can still be claimed: somebody may
  /// keep an eye on the whole while others do the parts.
  func splitting(
    _ id: TaskID,
    into drafts: [Task],
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    let whole = try taskToDo(id)
    guard !drafts.isEmpty else { throw .nothingToDo }
    var board = self
    var edits = [RecordEdit.task(whole)]
    for draft in drafts {
      var part = draft
      part.inherit(from: whole)
      let edit = RecordEdit.task(try board.adding(part, by: actor, at: instant))
      board.apply(edit)
      edits.append(edit)
    }
    return DeedDone(.split, edits)
  }

  /// What was done, and with it the whole of which this was the last part.
  ///
  /// A whole is done when none of its parts is left to do and at least one of them was done; when
  /// all were dropped, it is for people to say what that means.
  func finishingWholes(
    after done: DeedDone,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    guard done.deed == .done || done.deed == .drop, case .task(var part)? = done.edits.first else {
      return done
    }
    var done = done
    var board = self
    for edit in done.edits { board.apply(edit) }
    while let id = part.partOf, let whole = board.tasks[id], whole.state.isUnfinishedBusiness {
      let states = board.parts(of: id).map(\.state)
      guard !states.contains(where: \.isUnfinishedBusiness), states.contains(.done) else { break }
      let finished = try board.finishing(id, Finishing(), by: actor, at: instant)
      guard case .task(let whole)? = finished.edits.first else { break }
      part = whole
      done.edits += finished.edits
      for edit in finished.edits { board.apply(edit) }
    }
    return done
  }

  /// The parts a task was split into, in order of creation.
  public func parts(of whole: TaskID) -> [Task] {
    tasks.indices.lazy.filter { tasks.summary(at: $0).isPart }
      .map { tasks[$0] }
      .filter { $0.partOf == whole }
  }
}

extension Task {
  /// Takes over from the whole what the part does not say itself.
  fileprivate mutating func inherit(from whole: Task) {
    partOf = whole.id
    if serves.isEmpty { serves = whole.serves }
    supports = supports ?? whole.supports
    why = why ?? whole.why
    origin = origin ?? whole.origin
    initiative = initiative ?? whole.initiative
    fromCase = fromCase ?? whole.fromCase
    tags = whole.tags + tags
  }
}
