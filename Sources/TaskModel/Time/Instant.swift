/// A point in time, to the second, as UTC.
///
/// The file holds it as RFC 3339 with a `Z` (`2026-11-21T20:15:00Z`). Years 0 to 9999.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let secondsSince1970: Int64

  /// Makes the instant so many seconds after the start of 1970.
  public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// Orders instants by time.
  public static func < (lhs: Instant, rhs: Instant) -> Bool {
    lhs.secondsSince1970 < rhs.secondsSince1970
  }
}

extension Instant {
  /// Reads RFC 3339 with any offset and with or without fractions, which are dropped.
  ///
  /// The program writes only the `Z` form; people who edit the file may write the others.
  public init?(_ text: String) { self.init(utf8: text) }

  /// Reads RFC 3339 from UTF-8, without making a string of it; see ``init(_:)``.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 20, let day = Day(utf8: .init(rebasing: bytes[..<10])),
      bytes[10] | 0x20 == UInt8(ascii: "t"),
      let hour = twoDigits(bytes, at: 11), bytes[13] == UInt8(ascii: ":"),
      let minute = twoDigits(bytes, at: 14), bytes[16] == UInt8(ascii: ":"),
      let second = twoDigits(bytes, at: 17), hour < 24, minute < 60, second <= 60
    else { return nil }
    var position = 19
    if bytes[position] == UInt8(ascii: ".") {
      position += 1
      let start = position
      while position < bytes.count, isDigit(bytes[position]) { position += 1 }
      guard position > start else { return nil }
    }
    guard let offset = Self.offset(.init(rebasing: bytes[position...])) else { return nil }
    let ofDay = Int64(hour * 3600 + minute * 60 + min(second, 59) - offset)
    let seconds = Int64(day.daysSince1970) * 86_400 + ofDay
    // An offset can carry the first and the last hours out of the years that can be written.
    guard Self.writable.contains(seconds) else { return nil }
    self.init(secondsSince1970: seconds)
  }

  /// The seconds of the years 0 to 9999.
  private static let writable: Range<Int64> = -62_167_219_200..<253_402_300_800

  /// Seconds east of UTC for `Z` or `±hh:mm`.
  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count != 1 else { return bytes[0] | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      let hours = twoDigits(bytes, at: 1), let minutes = twoDigits(bytes, at: 4),
      hours < 24, minutes < 60
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
    default: return nil
    }
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC, as it is written to the file.
  public var description: String {
    let days = Int(secondsSince1970.flooredQuotient(by: 86_400))
    let ofDay = Int(secondsSince1970 - Int64(days) * 86_400)
    return "\(Day(daysSince1970: days))T"
      + "\(padded(ofDay / 3600)):\(padded(ofDay / 60 % 60)):\(padded(ofDay % 60))Z"
  }
}

extension Int64 {
  /// Division that rounds down, also below zero.
  func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
