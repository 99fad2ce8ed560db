import Canvas
import Glibc

/// Tells a double click from two single ones.
struct ClickCounter {
  /// The longest time between the two, in milliseconds; the usual setting of desktops.
  static let interval: Int64 = 400

  private var last: (point: Point, time: Int64)?

  /// The event as it is to be reported, given the time in milliseconds.
  mutating func counted(_ event: MouseEvent, at time: Int64) -> MouseEvent {
    guard event.action == .press else { return event }
    defer { last = (event.point, time) }
    guard let last, last.point == event.point, time - last.time <= Self.interval else {
      return event
    }
    return MouseEvent(.doubleClick, at: event.point)
  }

  /// Milliseconds of a clock that is never set.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
