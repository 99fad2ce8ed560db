public import Testing

/// A named row of a table of tests: what goes in and what should come out.
public struct Sample<Input: Sendable, Output: Sendable>: Sendable, CustomTestStringConvertible {
  /// What the row is about, shown when it fails.
  public let name: String
  /// What goes in.
  public let input: Input
  /// What should come out.
  public let expected: Output

  /// Creates a row.
  public init(_ name: String, _ input: Input, _ expected: Output) {
    self.name = name
    self.input = input
    self.expected = expected
  }

  /// The name.
  public var testDescription: String { name }
}
