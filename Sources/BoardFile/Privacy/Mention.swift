/// A place in a board file where somebody is named.
public struct Mention: Equatable, Sendable {
  /// How they are named.
  public enum Kind: String, Sendable {
    /// By their identifier, in a field that points at people.
    case reference
    /// In a text that people wrote.
    case text
  }

  /// The section of the file: `tasks`.
  public let section: String
  /// The identifier of the record; `nil` when it has none.
  public let record: String?
  /// Where in the record: `claims[0].person`.
  public let path: String
  /// How they are named.
  public let kind: Kind
  /// The whole text that stands there.
  public let value: String
}
