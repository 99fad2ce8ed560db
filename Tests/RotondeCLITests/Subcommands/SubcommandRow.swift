import Testing

@testable import RotondeCLI

/// What a sub-command does when it does its work, on the board of `withRecords`.
struct SuccessRow: CustomTestStringConvertible, Sendable {
  /// What is typed behind `rotonde`; quotes keep words together.
  var typed: String
  /// What is among its lines, in English and in Dutch.
  var english: String
  var dutch: String
  /// The format of its JSON, without `rotonde-` and the version.
  var format: String
  /// What stands in the JSON beside the format.
  var keys: Set<String>
  /// Whether it changes the board.
  var isChange: Bool

  var testDescription: String { "rotonde \(typed)" }

  init(
    changes typed: String,
    _ english: String,
    _ dutch: String,
    _ format: String,
    _ keys: String...
  ) {
    (self.typed, self.english, self.dutch, self.format) = (typed, english, dutch, format)
    self.keys = Set(keys.isEmpty ? [format] : keys)
    isChange = true
  }

  init(
    reads typed: String,
    _ english: String,
    _ dutch: String,
    _ format: String,
    _ keys: String...
  ) {
    (self.typed, self.english, self.dutch, self.format) = (typed, english, dutch, format)
    self.keys = Set(keys.isEmpty ? [format] : keys)
    isChange = false
  }

  /// The same in both languages.
  init(reads typed: String, gives text: String, _ format: String, _ keys: String...) {
    (self.typed, english, dutch, self.format) = (typed, text, text, format)
    self.keys = Set(keys.isEmpty ? [format] : keys)
    isChange = false
  }

  /// What is typed, as arguments.
  var arguments: [String] { words(of: typed) }
}

/// How a sub-command fails on that board.
struct FailureRow: CustomTestStringConvertible, Sendable {
  var typed: String
  var status: RotondeCLI.ExitStatus
  var code: String

  var testDescription: String { "rotonde \(typed) → \(status)" }

  init(_ typed: String, _ status: RotondeCLI.ExitStatus, _ code: String) {
    (self.typed, self.status, self.code) = (typed, status, code)
  }

  /// What is typed, as arguments.
  var arguments: [String] { words(of: typed) }
}

/// Words with spaces between them; what stands between quotes is one.
private func words(of text: String) -> [String] {
  text.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
    index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
  }
}
