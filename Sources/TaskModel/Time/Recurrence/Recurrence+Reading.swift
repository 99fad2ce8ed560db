/// Why a rule as typed was not taken; the first text of each is what was typed.
public enum UnclearRecurrence: Error, Equatable, Sendable {
  /// It is no rule in any form known here; perhaps this word was meant.
  case unreadable(String, nearest: String?)
  /// The number is not one of ``Recurrence/Pattern/counts``.
  case countOutOfRange(String)
  /// Not every month has a fifth Monday.
  case notEveryMonth(String)
}

extension Recurrence {
  /// Reads a rule the way people type it, in both languages, and the form of the file.
  ///
  /// Understood: `day`, `week`, `month`, `year`, `quarter`; `2w`, `2 weeks`; `weekday`, `monday`,
  /// `mon,thu`, `2w-monday`; `month-first-monday`, `first monday of the month`, `last day of the
  /// month`, `month-15`; `daily`, `weekly` …; and the Dutch words for all of these.
  ///
  /// - Throws: What is not clear about it.
  public init(typed text: String) throws(UnclearRecurrence) { self.init(try Pattern(typed: text)) }
}

extension Recurrence.Pattern {
  /// Reads a rule; see ``Recurrence/init(typed:)``.
  ///
  /// - Throws: What is not clear about it.
  public init(typed text: String) throws(UnclearRecurrence) {
    let words = folded(tidied(text))
    // Looking for the nearest word takes a moment, and a rule on the screen is read for each frame.
    var unreadable: UnclearRecurrence {
      .unreadable(text, nearest: nearest(to: words, among: RecurrenceWords.all))
    }
    guard var pieces = Piece.pieces(of: words, separators: ["-", ",", "+", "&", "/", "_"]) else {
      throw unreadable
    }
    pieces.removeAll { RecurrenceWords.isFiller($0) }
    guard let period = RecurrenceWords.takePeriod(from: &pieces) else {
      guard let pattern = try Self(days: pieces, typed: text) else { throw unreadable }
      self = pattern
      return
    }
    guard Self.counts.contains(period.count) else { throw .countOutOfRange(text) }
    guard let pattern = try Self(period, on: pieces, typed: text) else { throw unreadable }
    self = pattern
  }

  /// The meaning of days without a period: those of every week, or one of every month.
  private init?(days pieces: [Piece], typed: String) throws(UnclearRecurrence) {
    if pieces == [.word("weekday")] {
      self = .weekdays
    } else if let days = RecurrenceWords.weekdays(pieces) {
      self = .weeks(1, on: days)
    } else if let day = try RecurrenceWords.weekdayOfMonth(pieces, typed: typed) {
      self = .months(1, on: day)
    } else {
      return nil
    }
  }

  private init?(
    _ period: RecurrenceWords.Period,
    on pieces: [Piece],
    typed: String
  ) throws(UnclearRecurrence) {
    switch period.unit {
    case .day where pieces.isEmpty: self = .days(period.count)
    case .year where pieces.isEmpty: self = .years(period.count)
    case .week:
      guard let days = pieces.isEmpty ? [] : RecurrenceWords.weekdays(pieces) else { return nil }
      self = .weeks(period.count, on: days)
    case .month:
      let day = try RecurrenceWords.dayOfMonth(pieces, typed: typed)
      guard pieces.isEmpty || day != nil else { return nil }
      self = .months(period.count, on: day)
    case .day, .year: return nil
    }
  }
}
