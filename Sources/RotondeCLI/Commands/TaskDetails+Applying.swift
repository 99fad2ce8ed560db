import TaskModel

extension TaskDetails {
  /// What the options say about a task.
  func changes(in session: Session) throws(CommandFailure) -> [TaskChange] {
    var changes: [TaskChange] = []
    changes += try session.board.stakeholders(named: serves).map { .serves($0) }
    if let supports { changes.append(.supports(try session.board.task(named: supports).id)) }
    if let why { changes.append(.why(why)) }
    if let date = try date(in: session) { changes.append(.date(date)) }
    if let hours { changes.append(.hours(try number(ofHours: hours))) }
    if let every { changes.append(.repeats(try recurrence(every))) }
    changes += tags.map { .tags(.add($0)) }
    changes += talents.map { .talents(.add($0)) }
    changes += links.map { .links(.add($0)) }
    if let note { changes.append(.note(note)) }
    if let origin { changes.append(.origin(origin)) }
    if let starter { changes.append(.starter(starter)) }
    if let initiative { changes.append(.initiative(initiative)) }
    if let frames { changes.append(.frames(frames)) }
    if let expects { changes.append(.expects(expects)) }
    if let until { changes.append(.until(try session.moment(until, edge: .last).day)) }
    return changes
  }

  private func date(in session: Session) throws(CommandFailure) -> TaskDate? {
    if on != nil, by != nil { throw .misread(.onAndBy) }
    if let on { return .on(try session.moment(on, edge: .first)) }
    if let by { return .by(try session.moment(by, edge: .last)) }
    return nil
  }
}

/// Reads how often something comes back, the way people type it.
func recurrence(_ text: String) throws(CommandFailure) -> Recurrence {
  do {
    return try Recurrence(typed: text)
  } catch {
    throw .misread(.recurrence(error))
  }
}

/// Reads a number of hours the way people type it.
func number(ofHours text: String) throws(CommandFailure) -> Double {
  // In Dutch one writes 1,5.
  let digits = String(text.map { $0 == "," ? "." : $0 })
  guard let hours = Double(digits), hours > 0, hours <= 10_000 else {
    throw .misread(.hours(text))
  }
  return hours
}

extension CommandFailure {
  /// The failure that a problem with the quick form amounts to.
  init(_ problem: QuickForm.Problem) {
    self =
      switch problem {
      case .unknownStakeholder(let name): .notFound(.stakeholder, name)
      case .ambiguousStakeholder(let name, let candidates):
        .ambiguous(.stakeholder, name, candidates.map(Candidate.init))
      case .unclearDay(let problem): .misread(.day(problem))
      case .unclearRecurrence(let problem): .misread(.recurrence(problem))
      case .unreadablePlaces(let text): .misread(.places(text))
      case .onAndBy: .misread(.onAndBy)
      }
  }
}
