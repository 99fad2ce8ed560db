internal import Glibc

/// By what one sees whether a file is still the same one with the same content.
public struct Fingerprint: Equatable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int64
  /// When the content, and when content or status last changed.
  let modified: Time
  let changed: Time

  /// Whether another change would show: enough time lay between the last one and the look at it.
  ///
  /// File systems take their time from a clock that ticks every few milliseconds. A change in the
  /// same tick as the one before leaves the fingerprint as it was; git calls it "racily clean".
  let isSettled: Bool

  /// Takes the fingerprint of a status that was just asked for.
  init(_ status: stat) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let changed = max(Time(status.st_mtim), Time(status.st_ctim))
    self.init(status, isSettled: changed.isLongBefore(Time(now)))
  }

  init(_ status: stat, isSettled: Bool) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Time(status.st_mtim)
    changed = Time(status.st_ctim)
    self.isSettled = isSettled
  }

  /// Whether two files look the same; when each was looked at does not matter.
  public static func == (one: Fingerprint, other: Fingerprint) -> Bool {
    one.isSameFile(as: other) && one.size == other.size && one.modified == other.modified
      && one.changed == other.changed
  }

  /// Whether it is the same file, whatever is in it.
  func isSameFile(as other: Fingerprint) -> Bool {
    device == other.device && inode == other.inode
  }

  /// A time as the file system tells it; any number of seconds, because people can set it.
  struct Time: Comparable, Sendable {
    let seconds: Int64
    let nanoseconds: Int64

    init(_ time: timespec) {
      seconds = Int64(time.tv_sec)
      nanoseconds = Int64(time.tv_nsec)
    }

    static func < (one: Time, other: Time) -> Bool {
      (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }

    /// Whether it is more than 50 ms before another time.
    func isLongBefore(_ other: Time) -> Bool {
      let (apart, overflow) = other.seconds.subtractingReportingOverflow(seconds)
      if overflow || !(-2...2).contains(apart) { return self < other }
      return apart * 1_000_000_000 + other.nanoseconds - nanoseconds > 50_000_000
    }
  }
}
