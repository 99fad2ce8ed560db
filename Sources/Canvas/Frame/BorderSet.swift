/// The glyphs that lines and boxes are made of, one column each.
public struct BorderSet: Equatable, Sendable {
  /// A line from left to right.
  public let horizontal: Unicode.Scalar
  /// A line from top to bottom.
  public let vertical: Unicode.Scalar
  /// The corners: top left, top right, bottom left, bottom right.
  let corners: [Unicode.Scalar]

  /// Thin lines with square corners.
  public static let light = BorderSet(
    horizontal: "─",
    vertical: "│",
    corners: ["┌", "┐", "└", "┘"]
  )
  /// Thin lines with round corners.
  public static let rounded = BorderSet(
    horizontal: "─",
    vertical: "│",
    corners: ["╭", "╮", "╰", "╯"]
  )
  /// Thick lines, visible from a distance.
  public static let heavy = BorderSet(
    horizontal: "━",
    vertical: "┃",
    corners: ["┏", "┓", "┗", "┛"]
  )
  /// Lines for terminals without Unicode.
  public static let ascii = BorderSet(
    horizontal: "-",
    vertical: "|",
    corners: ["+", "+", "+", "+"]
  )
}
