/// A line of the log: who did what to which record, and when.
///
/// It names records, people too, by identifier only.
public struct LogEntry: Equatable, Sendable, Identifiable {
  /// The identifier; the same action on the same board gives the same one.
  public let id: EntryID
  /// When.
  public var at: Instant
  /// Who.
  public var by: PersonID?
  /// What was done, as ``Deed/name`` or a word of a later version.
  public var did: String
  /// On which record: `task:k7f2`.
  public var on: String?

  /// Makes an entry.
  public init(id: EntryID, at: Instant, by: PersonID?, did: String, on: String?) {
    self.id = id
    self.at = at
    self.by = by
    self.did = did
    self.on = on
  }
}

extension LogEntry {
  /// What was done, when this version knows the word.
  public var deed: Deed? { Deed(rawValue: did) }

  /// The task it was done to, when it was a task.
  public var task: TaskID? {
    guard let on, on.hasPrefix("task:") else { return nil }
    return TaskID(rawValue: String(on.dropFirst(5)))
  }
}

/// The things that can be done to a board, by the word the log uses.
public enum Deed: String, Sendable, CaseIterable {
  case addTask, addPerson, addStakeholder, claim, joinWaitingList, leaveWaitingList, release, done,
    reopen, drop, restore

  /// The word in the log.
  public var name: String { rawValue }
}
