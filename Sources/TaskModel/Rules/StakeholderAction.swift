/// What can be done to a stakeholder, beside adding them.
public enum StakeholderAction: Equatable, Sendable {
  /// Writes down what they said (R6). Undone by taking it out.
  case hear(Voice)
}

extension Board {
  /// What an action on a stakeholder comes to.
  func deed(
    _ action: StakeholderAction,
    on id: StakeholderID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    guard var stakeholder = stakeholders[id] else { throw .unknownStakeholder(id) }
    switch action {
    case .hear(let draft):
      var voice = draft
      voice.said = tidied(voice.said)
      guard !voice.said.isEmpty else { throw .textMissing }
      if let task = voice.task, tasks[task] == nil { throw .unknownTask(task) }
      voice.at = instant
      voice.by = actor
      voice.answer = nil
      stakeholder.voices.append(voice)
      return DeedDone(.hear, .stakeholder(stakeholder))
    }
  }
}
