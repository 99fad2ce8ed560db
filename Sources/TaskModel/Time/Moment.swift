/// A day, with a wall-clock time in the board's time zone where one was given.
public struct Moment: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// The time of that day, when it matters.
  public var time: TimeOfDay?

  /// Makes a moment of a day and perhaps a time.
  public init(day: Day, time: TimeOfDay? = nil) {
    self.day = day
    self.time = time
  }

  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
  public init?(_ text: String) { self.init(utf8: text) }

  /// Reads a moment from UTF-8, without making a string of it; see ``init(_:)``.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count != 10 else {
      guard let day = Day(utf8: bytes) else { return nil }
      self.init(day: day)
      return
    }
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(utf8: .init(rebasing: bytes[..<10])),
      let hour = twoDigits(bytes, at: 11), let minute = twoDigits(bytes, at: 14),
      let time = TimeOfDay(hour: hour, minute: minute)
    else { return nil }
    self.init(day: day, time: time)
  }
}

extension Moment: Comparable {
  /// Orders by day, then by time; a day without a time comes before its times.
  public static func < (lhs: Moment, rhs: Moment) -> Bool {
    if lhs.day != rhs.day { return lhs.day < rhs.day }
    return (lhs.time?.minutes ?? -1) < (rhs.time?.minutes ?? -1)
  }
}

extension Moment: CustomStringConvertible {
  /// `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as it is written to the file.
  public var description: String { time.map { "\(day)T\($0)" } ?? "\(day)" }
}

/// A wall-clock time, to the minute.
public struct TimeOfDay: Hashable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// Makes a time, or gives `nil` when the clock has no such time.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// `HH:MM`.
  public var description: String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }
}
