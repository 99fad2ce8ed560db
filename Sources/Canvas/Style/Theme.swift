/// Which appearance each role has.
///
/// The terminal's default background is kept everywhere but behind what stands out. Meaning never
/// hangs on colour alone: what differs in colour differs in words, glyphs or emphasis too.
public struct Theme: Equatable, Sendable {
  /// The name in the configuration file.
  public let name: String
  /// Indexed by the role's raw value, because it is read for every changed cell.
  private let appearances: [Appearance]

  /// Creates a theme by asking for the appearance of every role.
  public init(name: String, _ appearance: (Role) -> Appearance) {
    self.name = name
    appearances = Role.allCases.map(appearance)
  }

  /// The appearance of a role.
  public subscript(role: Role) -> Appearance {
    appearances[Int(role.rawValue)]
  }

  /// All themes a user can choose.
  public static let all: [Theme] = [.dark, .light, .highContrast, .plain]

  /// The theme with this name, if there is one.
  public static func named(_ name: String) -> Theme? {
    all.first { $0.name == name }
  }
}
