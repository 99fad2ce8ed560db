/// Tells the wall-clock time, in the board's time zone, of an instant.
///
/// The rules of time zones live in the operating system, which a pure target does not ask; whoever
/// makes the clock brings them along.
public struct WallClock: Sendable {
  private let local: @Sendable (Instant) -> Moment

  /// Makes a clock of the function that tells the time.
  public init(_ local: @escaping @Sendable (Instant) -> Moment) { self.local = local }

  /// The day and time of day of an instant.
  public func moment(of instant: Instant) -> Moment { local(instant) }

  /// The day of an instant.
  public func day(of instant: Instant) -> Day { local(instant).day }

  /// A clock that is so many minutes ahead of UTC all year.
  public static func ahead(minutes: Int) -> WallClock {
    WallClock { instant in
      let seconds = instant.secondsSince1970 + Int64(minutes) * 60
      let day = Int(seconds.flooredQuotient(by: 86_400))
      let minuteOfDay = Int(seconds - Int64(day) * 86_400) / 60
      return Moment(
        day: Day(daysSince1970: day),
        time: TimeOfDay(hour: minuteOfDay / 60, minute: minuteOfDay % 60)
      )
    }
  }

  /// A clock that tells UTC.
  public static let utc = ahead(minutes: 0)
}
