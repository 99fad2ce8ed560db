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
  public var task: TaskID? { subject(of: "task:") }

  /// The person it is about, when it is about one.
  public var person: PersonID? { subject(of: "person:") }

  /// The stakeholder it is about, when it is about one.
  public var stakeholder: StakeholderID? { subject(of: "stakeholder:") }

  private func subject<ID: RecordID>(of kind: String) -> ID? {
    guard let on, on.hasPrefix(kind) else { return nil }
    return ID(rawValue: String(on.dropFirst(kind.count)))
  }
}

/// The things that can be done to a board, by the word the log uses.
public enum Deed: String, Sendable, CaseIterable {
  case addTask, addPerson, addStakeholder, claim, joinWaitingList, leaveWaitingList, release, done,
    reopen, drop

  /// The word in the log.
  public var name: String { rawValue }
}
