/// A question to somebody whether they would take a task on, with why they were thought of (R3).
///
/// Declining takes it away, and leaves no trace on the person.
public struct Invite: Equatable, Sendable {
  /// Who is asked.
  public let person: PersonID
  /// Who asks.
  public var by: PersonID?
  /// When.
  public var at: Instant?
  /// Why I thought of you.
  public var text: String

  /// Makes an invitation.
  public init(person: PersonID, by: PersonID?, at: Instant?, text: String) {
    self.person = person
    self.by = by
    self.at = at
    self.text = text
  }
}
