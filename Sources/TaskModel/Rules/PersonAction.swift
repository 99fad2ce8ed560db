/// What can be done to a person, beside adding them.
public enum PersonAction: Equatable, Sendable {
  /// Says that they are away; no reason is asked. Undone by the time away as it was.
  case away(Absence)
  /// Says that they are back. Undone by the time away as it was.
  case back
}

extension Board {
  /// What an action on a person comes to.
  func deed(
    _ action: PersonAction,
    on id: PersonID,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    guard var person = people[id] else { throw .unknownPerson(id) }
    if let day = person.left { throw .personLeft(person, on: day) }
    switch action {
    case .away(let absence):
      if let from = absence.from, let until = absence.until, until < from {
        throw .endBeforeStart(from, until)
      }
      person.away = absence
      return DeedDone(.away, .person(person))
    case .back:
      guard person.away != nil else { throw .notAway(id) }
      person.away = nil
      return DeedDone(.back, .person(person))
    }
  }
}
