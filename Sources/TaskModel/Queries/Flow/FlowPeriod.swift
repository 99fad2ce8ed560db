/// How long the periods are in which flow is told.
public enum FlowStep: String, Sendable, CaseIterable {
  case week, month, quarter

  /// How many periods are told of, unless said otherwise: a quarter, a year, two years.
  public var usualCount: Int {
    switch self {
    case .week: 13
    case .month: 12
    case .quarter: 8
    }
  }

  /// The first days of so many periods in a row, the last of them with `today` in it.
  ///
  /// Weeks begin on Monday (ISO 8601).
  func firstDays(_ count: Int, today: Day) -> [Day] {
    (0..<max(1, count)).reversed().map { back in
      switch self {
      case .week: today.monday.adding(days: -7 * back)
      case .month: today.adding(days: 1 - today.numbers.day).adding(months: -back)
      case .quarter: Quarter(today).firstDay.adding(months: -3 * back)
      }
    }
  }
}

/// What came and went in a period, and what there was at its end; the last period ends today.
public struct FlowPeriod: Equatable, Sendable {
  /// Its first day.
  public let firstDay: Day
  /// Tasks put on the board in it.
  public internal(set) var added = 0
  /// Tasks finished in it.
  public internal(set) var done = 0
  /// Tasks stopped in it.
  public internal(set) var stopped = 0
  /// Tasks that nobody was on at its end.
  public internal(set) var open = 0
  /// Tasks that somebody was on at its end.
  public internal(set) var doing = 0
}

/// How what was finished in a quarter went (S57).
public struct QuarterFlow: Equatable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// Tasks finished in it.
  public internal(set) var done = 0
  /// Tasks stopped in it.
  public internal(set) var stopped = 0
  /// From being put on the board until done.
  public internal(set) var leadTime: Spread?
  /// From the first claim until done.
  public internal(set) var cycleTime: Spread?
}

/// How long tasks still to be done have been on the board.
public struct FlowAge: Equatable, Sendable {
  /// The most days of calendar; `nil` for whatever is older.
  public let atMostDays: Int?
  /// Tasks that nobody is on.
  public internal(set) var open = 0
  /// Tasks that somebody is on.
  public internal(set) var doing = 0
}
