import TaskModel

extension TaskDetails {
  /// Writes what the options say into what was typed; an option goes before the quick form.
  func complete(_ form: inout QuickForm, in session: Session) throws(CommandFailure) {
    for id in try session.board.stakeholders(named: serves) where !form.serves.contains(id) {
      form.serves.append(id)
    }
    if let on { form.on = try session.moment(on, edge: .first) }
    if let by { form.by = try session.moment(by, edge: .last) }
    if form.on != nil, form.by != nil { throw .misread(.onAndBy) }
    if let places {
      guard (1...999).contains(places) else { throw .misread(.places("\(places)")) }
      form.places = places
    }
    if let hours { form.hours = try number(hours) }
    if let every {
      do {
        form.repeats = try Recurrence(typed: every)
      } catch {
        throw .misread(.recurrence(error))
      }
    }
    form.tags = distinct(form.tags + tags)
  }

  /// The task that was typed, with what only options can say.
  func task(_ form: QuickForm, id: TaskID) -> Task {
    var task = form.task(id: id)
    task.why = kept(why)
    task.note = kept(note)
    task.origin = kept(origin)
    task.talents = distinct(talents)
    return task
  }

  private func number(_ text: String) throws(CommandFailure) -> Double {
    // In Dutch one writes 1,5.
    let digits = String(text.map { $0 == "," ? "." : $0 })
    guard let hours = Double(digits), hours > 0, hours <= 10_000 else {
      throw .misread(.hours(text))
    }
    return hours
  }
}

/// A text as it is kept, or `nil` when there is nothing in it.
func kept(_ text: String?) -> String? {
  guard let text = text.map({ tidied($0) }), !text.isEmpty else { return nil }
  return text
}

/// Texts as they are kept, each once, without those in which there is nothing.
func distinct(_ texts: [String]) -> [String] {
  var result: [String] = []
  for text in texts.compactMap(kept) where !result.contains(text) { result.append(text) }
  return result
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
