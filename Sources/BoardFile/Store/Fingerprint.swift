internal import Glibc

/// By what one sees whether a file is still the same one with the same content.
public struct Fingerprint: Equatable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int64
  /// When the content, and when content or status last changed, in nanoseconds since 1970.
  let modified: Int64
  let changed: Int64

  /// Takes the fingerprint of a status.
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// Whether enough time lay between the last change and now for another change to be seen.
  ///
  /// File systems take their time from a clock that ticks every few milliseconds. A change in the
  /// same tick as the one before leaves the fingerprint as it was; git calls it "racily clean".
  var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age = Self.nanoseconds(now) - max(modified, changed)
    return age > 50_000_000
  }

  /// Whether it is the same file, whatever is in it.
  func isSameFile(as other: Fingerprint) -> Bool {
    device == other.device && inode == other.inode
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
