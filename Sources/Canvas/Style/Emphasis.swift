/// How drawn text stands out without colour.
public struct Emphasis: OptionSet, Equatable, Hashable, Sendable {
  /// One bit for each kind.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter strokes.
  public static let bold = Emphasis(rawValue: 1)
  /// A line underneath.
  public static let underline = Emphasis(rawValue: 2)
  /// Foreground and background exchanged.
  public static let reverse = Emphasis(rawValue: 4)
  /// Weaker than normal; many terminals show no difference, so it never carries a meaning.
  public static let dim = Emphasis(rawValue: 8)
}
