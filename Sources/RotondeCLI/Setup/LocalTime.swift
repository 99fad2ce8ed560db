import Glibc
import TaskModel

/// The local time of a board: what the pure targets may not ask the system themselves.
enum LocalTime {
  /// The time it is.
  static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(secondsSince1970: Int64(time.tv_sec))
  }

  /// A clock for the zone of a board; that of this computer when the board names none, or one that
  /// the system does not know.
  ///
  /// The C library has one zone for the whole process, so this is called once, before there are
  /// threads: a process works on one board.
  static func clock(zone: String?) -> WallClock {
    if let file = zone.flatMap({ TimeZoneFile(zone: $0) }) {
      // With a colon in front, a path is never taken for a rule like `CET-1CEST`.
      setenv("TZ", ":\(file.path)", 1)
    }
    tzset()
    return WallClock { instant in moment(of: instant) ?? WallClock.utc.moment(of: instant) }
  }

  private static func moment(of instant: Instant) -> Moment? {
    var seconds = time_t(instant.secondsSince1970)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil,
      let day = Day(
        year: Int(parts.tm_year) + 1900,
        month: Int(parts.tm_mon) + 1,
        day: Int(parts.tm_mday)
      )
    else { return nil }
    return Moment(day: day, time: TimeOfDay(hour: Int(parts.tm_hour), minute: Int(parts.tm_min)))
  }
}
