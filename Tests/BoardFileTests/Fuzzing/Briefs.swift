@testable import BoardFile

extension FileProblem {
  /// In a few characters: `13:31 error keyTwice → dropRepeated`.
  var brief: String { "\(line):\(column) \(severity.rawValue) \(code) → \(mending.code)" }
}

extension FileCheck.Result {
  var briefs: [String] { check.problems.map(\.brief) }

  var repairedText: String? { repaired.map { String(decoding: $0, as: UTF8.self) } }
}
