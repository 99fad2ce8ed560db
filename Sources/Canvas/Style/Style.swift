/// What a cell is (its role) and how it stands out, two bytes in all.
///
/// Views name roles; only a `Theme` knows colours. So a view can be tested without colours and a
/// theme without views.
public struct Style: Equatable, Hashable, Sendable {
  /// What is drawn.
  public var role: Role
  /// What is added to the appearance the theme gives the role.
  public var emphasis: Emphasis

  /// Creates a style for a role.
  public init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// Ordinary text.
  public static let text = Style(.text)
}
