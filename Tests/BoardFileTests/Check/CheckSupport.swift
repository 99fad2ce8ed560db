import Testing

@testable import BoardFile

private let zones = ["Europe/Amsterdam", "Europe/London"]

/// What a check of these bytes finds, and the bytes that a repair would write.
func checked(
  _ bytes: some Collection<UInt8>,
  limit: Int = BoardCheck.limit,
  repairing: Bool = true
) -> FileCheck.Result {
  FileCheck(
    storage: ByteStorage(Array(bytes)),
    isTimeZone: { zones.contains($0) },
    limit: limit
  ).run(repairing: repairing)
}

extension FileProblem {
  /// In a few characters: `13:31 error keyTwice → dropRepeated`.
  var brief: String { "\(line):\(column) \(severity.rawValue) \(code) → \(mending.code)" }
}

extension FileCheck.Result {
  var briefs: [String] { check.problems.map(\.brief) }

  var repairedText: String? { repaired.map { String(decoding: $0, as: UTF8.self) } }
}
