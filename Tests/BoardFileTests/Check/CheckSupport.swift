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
