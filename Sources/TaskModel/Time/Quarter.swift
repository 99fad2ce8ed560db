/// A quarter of a year: `2026-Q4`.
public struct Quarter: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// Which quarter of it, 1 to 4.
  public let number: Int

  /// The quarter a day is in.
  public init(_ day: Day) {
    let (year, month, _) = day.numbers
    self.year = year
    number = (month + 2) / 3
  }

  /// Its first day.
  public var firstDay: Day {
    // Every quarter of a year that a day can be in has a first day.
    Day(year: year, month: number * 3 - 2, day: 1) ?? Day(daysSince1970: 0)
  }

  /// So many quarters in a row, this one last.
  public func latest(_ count: Int) -> [Quarter] {
    (0..<max(0, count)).reversed().map { Quarter(firstDay.adding(months: -3 * $0)) }
  }
}

extension Quarter: CustomStringConvertible {
  /// `2026-Q4`.
  public var description: String { "\(year)-Q\(number)" }
}
