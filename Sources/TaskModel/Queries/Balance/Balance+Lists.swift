/// A task as it is named in a list.
public struct TaskMention: Equatable, Sendable {
  /// Which task.
  public let id: TaskID
  /// What is to be done.
  public let title: String
  /// When it was put on the board, when that is known.
  public let created: Instant?

  init(_ task: Task, created: Instant? = nil) {
    id = task.id
    title = task.title
    self.created = created ?? task.created?.at
  }

  /// The oldest first; those of which nothing is known last.
  static func isOlder(_ one: TaskMention, _ other: TaskMention) -> Bool {
    switch (one.created, other.created) {
    case (let mine?, let theirs?): (mine, one.id) < (theirs, other.id)
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): one.id < other.id
    }
  }
}

/// A reserved place of a task (R4).
public struct ReservedPlace: Equatable, Sendable {
  /// The task it is a place of.
  public let task: TaskMention
  /// A few words for the place, when it has any.
  public let label: String?
  /// For whom, why, on what ground, and until when.
  public let reservation: Reservation
  /// Whether the day has come on which it is looked at again; also when no day was said.
  public let isToBeLookedAt: Bool
}

/// A task that we decided not to do (R13).
public struct StoppedTask: Equatable, Sendable {
  /// Which task.
  public let task: TaskMention
  /// When it was decided.
  public let at: Instant
  /// Why.
  public let because: String
}

/// A talent that waits for a task (S25).
public struct UnusedTalent: Equatable, Sendable {
  /// The talent, in the words of who has it.
  public let talent: String
  /// Who has it, by name; so that they can be found, and nothing is counted.
  public let people: [PersonID]
}
