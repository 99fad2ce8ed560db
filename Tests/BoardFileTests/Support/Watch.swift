import Glibc

@testable import BoardFile

/// A watch that the macros of the tests can look at: they cannot hold what is not copyable.
final class Watch {
  private var watch: BoardWatch

  init(_ path: String, byLooking: Bool = false) {
    watch = BoardWatch(path, system: .live, byLooking: byLooking)
  }

  var descriptor: Int32 { watch.descriptor }
  var interval: Duration? { watch.interval }
  func drain() -> Bool { watch.drain() }

  /// Whether there is something to read; what happened in this process is reported at once.
  var isReady: Bool {
    var file = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) == 1
  }
}
