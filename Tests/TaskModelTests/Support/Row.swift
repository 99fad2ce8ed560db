import Testing

/// A row of a table, known by its name when it fails.
protocol NamedRow: Sendable, CustomTestStringConvertible {
  var name: String { get }
}

extension NamedRow {
  var testDescription: String { name }
}
