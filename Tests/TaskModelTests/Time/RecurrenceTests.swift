import TaskModel
import TestSupport
import Testing

@Suite("How often a task comes back")
struct RecurrenceTests {
  struct Typed: NamedRow {
    var name: String { "“\(text)”" }
    let text: String
    let rule: String

    init(_ text: String, _ rule: String) { (self.text, self.rule) = (text, rule) }
  }

  private static let periods: [Typed] = [
    Typed("day", "day"), Typed("dag", "day"), Typed("1d", "day"), Typed("daily", "day"),
    Typed("2d", "2d"), Typed("2 dagen", "2d"), Typed("99d", "99d"),
    Typed("week", "week"), Typed("Wekelijks", "week"), Typed("2w", "2w"), Typed("2weken", "2w"),
    Typed("every 2 weeks", "2w"), Typed("other week", "2w"), Typed("om de week", "2w"),
    Typed("fortnight", "2w"), Typed("month", "month"), Typed("maand", "month"), Typed("3m", "3m"),
    Typed("kwartaal", "3m"), Typed("quarter", "3m"), Typed("halfjaar", "6m"),
    Typed("year", "year"), Typed("jaar", "year"), Typed("2j", "2y"), Typed("2y", "2y"),
    Typed("elk jaar", "year"),
  ]

  private static let weekdays: [Typed] = [
    Typed("weekday", "weekday"), Typed("werkdag", "weekday"), Typed("doordeweeks", "weekday"),
    Typed("ma,di,wo,do,vr", "weekday"),
    Typed("monday", "week-monday"), Typed("ma", "week-monday"), Typed("mondays", "week-monday"),
    Typed("thu,mon", "week-monday-thursday"), Typed("ma+do", "week-monday-thursday"),
    Typed("maandag en donderdag", "week-monday-thursday"), Typed("ma,ma", "week-monday"),
    Typed("week-monday-thursday", "week-monday-thursday"), Typed("2w-monday", "2w-monday"),
    Typed("2 weken op maandag", "2w-monday"),
  ]

  private static let daysOfMonth: [Typed] = [
    Typed("month-first-monday", "month-first-monday"),
    Typed("maand-eerste-maandag", "month-first-monday"),
    Typed("first-monday", "month-first-monday"), Typed("1e maandag", "month-first-monday"),
    Typed("first monday of the month", "month-first-monday"),
    Typed("eerste maandag van de maand", "month-first-monday"),
    Typed("2nd-tue", "month-second-tuesday"), Typed("derde wo", "month-third-wednesday"),
    Typed("month-4th-thu", "month-fourth-thursday"),
    Typed("laatste vrijdag", "month-last-friday"), Typed("2m-last-friday", "2m-last-friday"),
    Typed("month-15", "month-15"), Typed("15th of the month", "month-15"),
    Typed("15e van de maand", "month-15"), Typed("month-31", "month-31"),
    Typed("last day of the month", "month-last-day"), Typed("laatste dag", "month-last-day"),
    Typed("month-last-day", "month-last-day"), Typed("first-day", "month-1"),
  ]

  @Test("Reads both languages, and writes one form", arguments: periods + weekdays + daysOfMonth)
  func reading(row: Typed) throws {
    let read = try Recurrence(typed: row.text)
    #expect(read.rule == row.rule)
    let pattern = try #require(read.pattern)
    #expect(Recurrence(pattern) == read, "what is written is read back with the same meaning")
  }

  struct Unclear: NamedRow {
    var name: String { "“\(text)”" }
    let text: String
    let problem: UnclearRecurrence

    init(_ text: String, _ problem: UnclearRecurrence) {
      (self.text, self.problem) = (text, problem)
    }

    /// A row for what can't be read at all.
    init(_ text: String, nearest: String? = nil) {
      self.init(text, .unreadable(text, nearest: nearest))
    }
  }

  @Test(
    "Says what is not clear",
    arguments: [
      Unclear(""), Unclear("blue"), Unclear("w"), Unclear("m"), Unclear("2"), Unclear("2x"),
      Unclear("weekend"), Unclear("month-32"), Unclear("month-0", nearest: "month"),
      Unclear("year-monday"),
      Unclear("day-monday"), Unclear("month-monday"), Unclear("week-15"), Unclear("first"),
      Unclear("99999w"), Unclear("-2w"), Unclear("week-", nearest: "week"),
      Unclear("monday tuesdag"),
      Unclear("wek", nearest: "week"), Unclear("mondy", nearest: "monday"),
      Unclear("maandelij", nearest: "maandelijks"),
      Unclear("0w", .countOutOfRange("0w")), Unclear("100d", .countOutOfRange("100d")),
      Unclear("fifth monday", .notEveryMonth("fifth monday")),
      Unclear("5e-maandag", .notEveryMonth("5e-maandag")),
    ]
  )
  func unclear(row: Unclear) {
    #expect(throws: row.problem) { try Recurrence(typed: row.text) }
  }

  @Test("A rule that is not known stays as it is written, and leads nowhere")
  func unknownRule() {
    let rule = Recurrence(rule: "full-moon")
    #expect(rule.description == "full-moon")
    #expect(rule.pattern == nil)
    #expect(rule.next(after: .of(2026, 11, 21)) == nil)
    #expect(rule.anchored(on: .of(2026, 1, 31)) == rule)
  }

  @Test(
    "A rule that is known stays as it is written, too",
    arguments: ["1w", "maand", "Every day"]
  )
  func otherSpelling(rule: String) {
    #expect(Recurrence(rule: rule).rule == rule)
    #expect(Recurrence(rule: rule).pattern != nil)
  }
}

@Suite("The next time a task comes back")
struct RecurrenceNextTests {
  struct Row: NamedRow {
    var name: String { "\(rule) after \(after), \(why)" }
    let rule: String
    let after: String
    let next: String?
    let why: String

    init(_ rule: String, after: String, _ next: String?, _ why: String) {
      (self.rule, self.after, self.next, self.why) = (rule, after, next, why)
    }
  }

  // 21 November 2026 is a Saturday.
  @Test(
    "Is",
    arguments: [
      Row("day", after: "2026-12-31", "2027-01-01", "over the year"),
      Row("2d", after: "2024-02-28", "2024-03-01", "over a leap day"),
      Row("week", after: "2026-11-25", "2026-12-02", "the same weekday"),
      Row("2w", after: "2026-12-23", "2027-01-06", "over the year"),
      Row("weekday", after: "2026-11-20", "2026-11-23", "Friday to Monday"),
      Row("weekday", after: "2026-11-21", "2026-11-23", "from a Saturday"),
      Row("weekday", after: "2026-11-23", "2026-11-24", "Monday to Tuesday"),
      Row("week-monday-thursday", after: "2026-11-23", "2026-11-26", "in the week"),
      Row("week-monday-thursday", after: "2026-11-26", "2026-11-30", "to the next week"),
      Row("2w-monday", after: "2026-11-23", "2026-12-07", "two weeks on"),
      Row("2w-monday-friday", after: "2026-11-23", "2026-11-27", "in the same week"),
      Row("2w-monday-friday", after: "2026-11-27", "2026-12-07", "two weeks on, by weeks"),
      Row("month", after: "2026-01-31", "2026-02-28", "a shorter month"),
      Row("month", after: "2024-01-31", "2024-02-29", "a leap year"),
      Row("3m", after: "2026-11-30", "2027-02-28", "over the year"),
      Row("month-31", after: "2026-01-31", "2026-02-28", "a shorter month"),
      Row("month-31", after: "2026-02-28", "2026-03-31", "no slipping"),
      Row("month-31", after: "2026-04-30", "2026-05-31", "30 days and 31"),
      Row("month-15", after: "2026-11-10", "2026-11-15", "still to come this month"),
      Row("month-15", after: "2026-11-15", "2026-12-15", "from the day itself"),
      Row("2m-15", after: "2026-11-15", "2027-01-15", "every other month"),
      Row("month-last-day", after: "2026-01-31", "2026-02-28", "February"),
      Row("month-last-day", after: "2026-02-28", "2026-03-31", "March"),
      Row("month-last-day", after: "2024-02-28", "2024-02-29", "the day before a leap day"),
      Row("month-first-monday", after: "2026-11-02", "2026-12-07", "of the next month"),
      Row("month-first-monday", after: "2026-11-01", "2026-11-02", "the day after"),
      Row("month-first-monday", after: "2027-01-04", "2027-02-01", "on the first itself"),
      Row("month-fourth-sunday", after: "2026-02-01", "2026-02-22", "four Sundays exactly"),
      Row("month-last-friday", after: "2026-11-27", "2026-12-25", "not the fifth week"),
      Row("month-last-sunday", after: "2026-05-01", "2026-05-31", "on the last day"),
      Row("year", after: "2024-02-29", "2025-02-28", "leap day"),
      Row("12m-29", after: "2027-02-28", "2028-02-29", "leap day kept"),
      Row("2y", after: "2026-11-21", "2028-11-21", "every other year"),
      Row("full-moon", after: "2026-11-21", nil, "not known"),
      Row("year", after: "9999-01-01", nil, "the calendar ends"),
      Row("day", after: "9999-12-31", nil, "the calendar ends"),
      Row("month", after: "9999-12-31", nil, "the calendar ends"),
    ]
  )
  func next(row: Row) throws {
    let after = try #require(Day(row.after))
    #expect(Recurrence(rule: row.rule).next(after: after)?.description == row.next)
  }

  @Test(
    "Is later, and goes on for a century",
    arguments: [
      "day", "3d", "week", "weekday", "2w-monday-thursday", "month", "month-31", "5m-30",
      "month-last-day", "month-first-monday", "month-fourth-friday", "month-last-sunday", "year",
    ]
  )
  func forACentury(rule: String) throws {
    let rule = Recurrence(rule: rule)
    var day = Day.of(2000, 1, 31)
    while day.numbers.year < 2100 {
      let next = try #require(rule.next(after: day))
      #expect(next > day)
      if case .months(_, on: .weekday(let nth, let weekday))? = rule.pattern {
        #expect(next.weekday == weekday)
        let number = next.numbers.day
        let isRight =
          nth == .last
          ? next.adding(days: 7).numbers.day <= 7 : (number - 1) / 7 + 1 == nth.rawValue
        #expect(isRight, "\(next)")
      }
      day = next
    }
  }

  struct Anchor: NamedRow {
    let name: String
    let rule: String
    let day: Day
    let anchored: String
  }

  @Test(
    "Where months are shorter, the day becomes part of the rule",
    arguments: [
      Anchor(name: "31st", rule: "month", day: .of(2026, 1, 31), anchored: "month-31"),
      Anchor(name: "29th", rule: "3m", day: .of(2026, 1, 29), anchored: "3m-29"),
      Anchor(name: "28th", rule: "month", day: .of(2026, 2, 28), anchored: "month"),
      Anchor(name: "leap day", rule: "year", day: .of(2024, 2, 29), anchored: "12m-29"),
      Anchor(name: "31st, a year", rule: "year", day: .of(2026, 1, 31), anchored: "year"),
      Anchor(name: "weeks", rule: "week", day: .of(2026, 1, 31), anchored: "week"),
      Anchor(
        name: "said",
        rule: "month-last-day",
        day: .of(2026, 1, 31),
        anchored: "month-last-day"
      ),
    ]
  )
  func anchored(row: Anchor) {
    #expect(Recurrence(rule: row.rule).anchored(on: row.day).rule == row.anchored)
  }

  @Test("What was missed is passed over, and the rhythm kept")
  func missed() {
    let rule = Recurrence(rule: "2w")
    let day = Day.of(2026, 10, 7)
    #expect(rule.next(after: day, notBefore: .of(2026, 11, 21)) == .of(2026, 12, 2))
    #expect(rule.next(after: day, notBefore: .of(2026, 12, 2)) == .of(2026, 12, 2))
    #expect(rule.next(after: day, notBefore: .of(2026, 1, 1)) == .of(2026, 10, 21))
  }

  /// Amsterdam in 2026: the clocks go an hour ahead on 29 March and back on 25 October, at 01:00 UTC.
  private static let amsterdam = WallClock { instant in
    let summer =
      SampleBoard.instant("2026-03-29T01:00:00Z")...SampleBoard.instant("2026-10-25T00:59:59Z")
    return WallClock.ahead(minutes: summer.contains(instant) ? 120 : 60).moment(of: instant)
  }

  @Test("Ten o'clock stays ten o'clock when the clocks change")
  func acrossDaylightSaving() throws {
    let rule = Recurrence(rule: "week")
    let before = try #require(Moment("2026-10-21T10:00"))
    let after = try #require(rule.next(after: before))
    #expect(after.description == "2026-10-28T10:00")
    // An hour further apart than a week of 168 hours, for that is what the clock on the wall says.
    #expect(Self.amsterdam.moment(of: SampleBoard.instant("2026-10-21T08:00:00Z")) == before)
    #expect(Self.amsterdam.moment(of: SampleBoard.instant("2026-10-28T09:00:00Z")) == after)

    let inSpring = try #require(Moment("2026-03-28T10:00"))
    #expect(Recurrence(rule: "day").next(after: inSpring)?.description == "2026-03-29T10:00")
    #expect(Self.amsterdam.moment(of: SampleBoard.instant("2026-03-28T09:00:00Z")) == inSpring)
    #expect(
      Self.amsterdam.moment(of: SampleBoard.instant("2026-03-29T08:00:00Z")).time == inSpring.time
    )
  }
}
