import Glibc

/// A bell that any thread rings and the loop waits for with `poll`, beside its other descriptors.
///
/// A pipe to oneself: `eventfd` would do with one descriptor, but Swift's Glibc leaves it out.
final class WakeUp: Sendable {
  /// The descriptor on which to wait.
  let descriptor: Int32
  private let rope: Int32

  /// Makes a bell; `nil` when the process has too many descriptors open.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, rope) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(rope)
  }

  /// Rings; when it cannot because the pipe is full, it is ringing already.
  func ring() {
    var byte: UInt8 = 1
    _ = write(rope, &byte, 1)
  }

  /// Makes it silent again.
  func silence() {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { bytes in
      while read(descriptor, bytes.baseAddress, bytes.count) > 0 {}
    }
  }
}
