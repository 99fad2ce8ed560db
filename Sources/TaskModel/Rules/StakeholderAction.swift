/// What can be done to a stakeholder, beside adding them.
public enum StakeholderAction: Equatable, Sendable {
  /// Changes what the board knows of them. Undone by the fields as they were.
  case edit(StakeholderChanges)
  /// Says that nothing is done for them any more. Undone by taking that back.
  case retire
  /// Writes down what they said (R6). Undone by taking it out.
  case hear(Voice)
  /// Says what we did with what they said (R6). Undone by the answer as it was, or none.
  /// With the stakeholder as whoever says it saw them, what others answered since is not overwritten.
  case answer(VoiceID, String, since: Stakeholder? = nil)
}

/// What is to change about a stakeholder; what is absent stays.
public struct StakeholderChanges: Equatable, Sendable {
  /// The new name.
  public var name: String?
  /// What sort of stakeholder it is.
  public var kind: StakeholderKind?
  /// What makes them happy; an empty text takes it away.
  public var happyWith: String?
  /// The one of us who is this stakeholder too.
  public var person: PersonID?
  /// Whether it is none of us after all.
  public var isNoPerson = false
  /// The stakeholder as whoever changes them saw them; when given, what others changed since is not
  /// overwritten.
  public var basis: Stakeholder?

  /// Makes changes, none at first.
  public init() {}
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
    case .edit(let changes):
      try edit(&stakeholder, changes)
      return DeedDone(.editStakeholder, .stakeholder(stakeholder))
    case .retire:
      guard stakeholder.retired == nil else { throw .alreadyRetired(id) }
      stakeholder.retired = instant
      return DeedDone(.retire, .stakeholder(stakeholder))
    case .hear(let draft):
      var voice = draft
      guard !stakeholder.voices.contains(where: { $0.id == voice.id }) else {
        throw .identifierTaken(voice.id.rawValue)
      }
      voice.said = tidied(voice.said)
      guard !voice.said.isEmpty else { throw .textMissing }
      if let task = voice.task, tasks[task] == nil { throw .unknownTask(task) }
      voice.at = instant
      voice.by = actor
      voice.answer = nil
      stakeholder.voices.append(voice)
      return DeedDone(.hear, .stakeholder(stakeholder))
    case .answer(let voice, let text, let basis):
      let text = tidied(text)
      guard !text.isEmpty else { throw .textMissing }
      guard let index = stakeholder.voices.firstIndex(where: { $0.id == voice }) else {
        throw .unknownVoice(voice, of: id)
      }
      let answered = stakeholder.voices[index].answer?.text
      let seen = basis?.voices.first { $0.id == voice }?.answer?.text
      guard basis == nil || answered == seen || answered == text else {
        throw changedMeanwhile(.stakeholder(id, .answer))
      }
      stakeholder.voices[index].answer = Voice.Answer(at: instant, by: actor, text: text)
      return DeedDone(.answer, .stakeholder(stakeholder))
    }
  }

  private func edit(
    _ stakeholder: inout Stakeholder,
    _ changes: StakeholderChanges
  ) throws(Refusal) {
    let before = stakeholder
    if let name = changes.name { stakeholder.name = name }
    if let kind = changes.kind { stakeholder.kind = kind }
    if let happyWith = changes.happyWith { stakeholder.happyWith = happyWith }
    if changes.isNoPerson { stakeholder.person = nil }
    if let person = changes.person {
      guard people[person] != nil else { throw .unknownPerson(person) }
      stakeholder.person = person
    }
    stakeholder.tidy()
    try check(from: before, to: stakeholder, since: changes.basis) { .stakeholder(before.id, $0) }
    guard !stakeholder.name.isEmpty else { throw .nameMissing }
    try checkName(of: stakeholder)
    guard stakeholder != before else { throw .nothingChanged }
  }
}
