public import TaskModel

// In tests identifiers are written down, so that a table row stays one line. A literal that cannot
// be an identifier is a mistake in the test itself, and stops it.

extension Identifier: ExpressibleByUnicodeScalarLiteral {
  /// Makes the identifier that is written down.
  public init(unicodeScalarLiteral text: String) { self.init(stringLiteral: text) }
}

extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral {
  /// Makes the identifier that is written down.
  public init(extendedGraphemeClusterLiteral text: String) { self.init(stringLiteral: text) }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes the identifier that is written down.
  public init(stringLiteral text: String) {
    guard let id = Self(rawValue: text) else { preconditionFailure("no identifier: “\(text)”") }
    self = id
  }
}

extension Day {
  /// The day of these numbers.
  public static func of(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let made = Day(year: year, month: month, day: day) else {
      preconditionFailure("no day: \(year)-\(month)-\(day)")
    }
    return made
  }
}
