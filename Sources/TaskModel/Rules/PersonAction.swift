/// What can be done to a person, beside adding them.
public enum PersonAction: Equatable, Sendable {
  /// Changes what the board knows of them. Undone by the fields as they were.
  case edit(PersonChanges)
  /// Says that they are away; no reason is asked. Undone by the time away as it was.
  /// With the person as whoever says it saw them, what others said since is not overwritten.
  case away(Absence, since: Person? = nil)
  /// Says that they are back. Undone by the time away as it was.
  /// With the person as whoever says it saw them, what others said since is not overwritten.
  case back(since: Person? = nil)
  /// Says goodbye, on that day; their places come free. Only they can (R3). Undone by their being
  /// there, with the places that are free still.
  case leave(Day)
}

/// What is to change about a person; what is absent stays.
public struct PersonChanges: Equatable, Sendable {
  /// The new name.
  public var name: String?
  /// How they are engaged from now on.
  public var engagement: Engagement?
  /// What is added to and taken from what they are good at.
  public var talents = WordChanges()
  /// What is added to and taken from what they would like to learn.
  public var learns = WordChanges()
  /// The new login name; an empty text takes it away.
  public var login: String?
  /// The person as whoever changes them saw them; when given, what others changed since is not
  /// overwritten.
  public var basis: Person?

  /// Makes changes, none at first.
  public init() {}
}

/// Words to be added to a list, and to be taken from it.
public struct WordChanges: Equatable, Sendable {
  /// What comes in; what is there already stays as it is.
  public var adding: [String]
  /// What goes out, however it is written.
  public var removing: [String]

  /// Makes changes to a list.
  public init(adding: [String] = [], removing: [String] = []) {
    self.adding = adding
    self.removing = removing
  }

  /// The list after the changes.
  func applied(to words: [String]) -> [String] {
    let gone = Set(removing.map { folded(tidied($0)) })
    let kept = words.filter { !gone.contains(folded($0)) }
    let known = Set(kept.map { folded($0) })
    return kept + adding.filter { !known.contains(folded(tidied($0))) }
  }
}

extension Board {
  /// What an action on a person comes to.
  func deed(
    _ action: PersonAction,
    on id: PersonID,
    by actor: PersonID,
    at instant: Instant,
    today: Day
  ) throws(Refusal) -> DeedDone {
    guard var person = people[id] else { throw .unknownPerson(id) }
    if let day = person.left { throw .personLeft(person, on: day) }
    switch action {
    case .edit(let changes):
      try edit(&person, changes)
      return DeedDone(.editPerson, .person(person))
    case .away(let absence, let basis):
      // Without a first day they are away already.
      let from = absence.from ?? today
      if let until = absence.until, until < from { throw .endBeforeStart(from, until) }
      let before = person
      person.away = absence
      try check([.away], from: before, to: person, since: basis) { .person(id, $0) }
      return DeedDone(.away, .person(person))
    case .back(let basis):
      guard person.away != nil else { throw .notAway(id) }
      let before = person
      person.away = nil
      try check([.away], from: before, to: person, since: basis) { .person(id, $0) }
      return DeedDone(.back, .person(person))
    case .leave(let day):
      guard id == actor else { throw .onlyThemselves(id) }
      person.left = day
      person.away = nil
      return DeedDone(.leave, [.person(person)] + tasks.withoutPlans(of: id).map(RecordEdit.task))
    }
  }

  private func edit(_ person: inout Person, _ changes: PersonChanges) throws(Refusal) {
    let before = person
    if let name = changes.name { person.name = name }
    if let engagement = changes.engagement { person.engagement = engagement }
    if let login = changes.login { person.login = login }
    person.talents = changes.talents.applied(to: person.talents)
    person.learns = changes.learns.applied(to: person.learns)
    person.tidy()
    try check(from: before, to: person, since: changes.basis) { .person(before.id, $0) }
    guard !person.name.isEmpty else { throw .nameMissing }
    try checkName(of: person)
    guard person != before else { throw .nothingChanged }
  }
}

extension TaskTable {
  /// The tasks still to be done that somebody is on, waits for or was invited to, without them.
  ///
  /// What is done keeps its story.
  fileprivate func withoutPlans(of person: PersonID) -> [Task] {
    indices.lazy.filter { summary(at: $0).state.isUnfinishedBusiness }.compactMap { position in
      var task = self[position]
      let isNamed =
        task.claim(of: person) != nil || task.invites.contains { $0.person == person }
      guard isNamed else { return nil }
      task.claims.removeAll { $0.person == person }
      task.invites.removeAll { $0.person == person }
      return task
    }
  }
}
