/// The instants at which some days begin, by which a great many instants are sorted into periods
/// without asking the clock about each of them.
struct Boundaries {
  private let starts: [Instant]

  /// Makes the boundaries of periods that begin on these days, the earliest first; the last period
  /// does not end.
  init(_ days: [Day], clock: WallClock) {
    starts = days.map { clock.beginning(of: $0) }
  }

  /// The position of the period that an instant is in; `nil` before the first.
  func position(of instant: Instant) -> Int? {
    // A handful of them, and most instants are recent.
    starts.lastIndex { $0 <= instant }
  }
}

extension WallClock {
  /// The first instant of a day, whenever the clocks are changed.
  ///
  /// Where a day was passed over, as on an island that moved to the other side of the date line, it
  /// is the first instant after it.
  public func beginning(of day: Day) -> Instant {
    let midnight = Int64(day.daysSince1970) * 86_400
    // No place is further than a day from UTC.
    var before = midnight - 2 * 86_400
    var after = midnight + 2 * 86_400
    while after - before > 1 {
      let middle = (before + after).flooredQuotient(by: 2)
      if self.day(of: Instant(secondsSince1970: middle)) < day {
        before = middle
      } else {
        after = middle
      }
    }
    return Instant(secondsSince1970: after)
  }
}
