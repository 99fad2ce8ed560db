import Testing

/// A named row of a table of tests: what goes in and what should come out.
struct Sample<Input: Sendable, Output: Sendable>: Sendable, CustomTestStringConvertible {
  let name: String
  let input: Input
  let expected: Output

  init(_ name: String, _ input: Input, _ expected: Output) {
    self.name = name
    self.input = input
    self.expected = expected
  }

  var testDescription: String { name }
}
