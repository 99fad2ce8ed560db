import BoardUI
import TaskModel
import TestSupport
import Testing

@Suite("Dates in both languages")
struct DatesTests {
  // A Saturday.
  private static let today = Day.of(2026, 11, 21)

  struct Row: Sendable, CustomTestStringConvertible {
    let day: Day
    let en: String
    let nl: String
    var testDescription: String { "\(day)" }
  }

  @Test(
    "How long something took, to the nearest minute, hour or day",
    arguments: [
      Sample("a slip of the clock", -5, Phrase(same: "0 min")),
      Sample("minutes", 59 * 60, Phrase(same: "59 min")),
      Sample("nearly an hour", 3_590, Phrase(en: "1 hour", nl: "1 uur")),
      Sample("hours", 5 * 3_600 + 1_800, Phrase(en: "6 hours", nl: "6 uur")),
      Sample("two days", 48 * 3_600, Phrase(en: "2 days", nl: "2 dagen")),
      Sample("twelve days", 12 * 86_400 + 40_000, Phrase(en: "12 days", nl: "12 dagen")),
    ] as [Sample<Int64, Phrase>]
  )
  func duration(_ sample: Sample<Int64, Phrase>) {
    #expect(Dates.duration(seconds: sample.input) == sample.expected)
  }

  @Test("A quarter")
  func quarter() {
    #expect(Dates.quarter(Quarter(.of(2026, 9, 30))) == Phrase(en: "Q3 2026", nl: "kw3 2026"))
  }

  @Test(
    "A day",
    arguments: [
      Row(day: .of(2026, 11, 21), en: "today", nl: "vandaag"),
      Row(day: .of(2026, 11, 22), en: "tomorrow", nl: "morgen"),
      Row(day: .of(2026, 11, 20), en: "yesterday", nl: "gisteren"),
      Row(day: .of(2026, 11, 25), en: "Wed 25 Nov", nl: "wo 25 nov"),
      Row(day: .of(2026, 3, 1), en: "Sun 1 Mar", nl: "zo 1 mrt"),
      Row(day: .of(2027, 1, 4), en: "Mon 4 Jan 2027", nl: "ma 4 jan 2027"),
      Row(day: .of(2025, 12, 31), en: "Wed 31 Dec 2025", nl: "wo 31 dec 2025"),
    ]
  )
  func day(row: Row) {
    #expect(Dates.day(row.day, today: Self.today) == Phrase(en: row.en, nl: row.nl))
  }

  @Test("Every month and weekday has its name in both languages")
  func names() {
    let months = (1...12).map { Dates.full(.of(2026, $0, 1), today: Self.today) }
    #expect(
      months.map(\.nl.localMonth) == [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
      ]
    )
    #expect(
      months.map(\.en.localMonth) == [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
    )
    let week = (23...29).map { Dates.full(.of(2026, 11, $0), today: Self.today) }
    #expect(week.map { $0.nl.prefix(2) } == ["ma", "di", "wo", "do", "vr", "za", "zo"])
    #expect(week.map { $0.en.prefix(3) } == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }

  @Test("A moment has its time behind it")
  func moment() throws {
    let moment = try #require(Moment("2026-11-25T09:05"))
    let phrase = Phrase(en: "Wed 25 Nov 09:05", nl: "wo 25 nov 09:05")
    #expect(Dates.moment(moment, today: Self.today) == phrase)
    let day = Dates.moment(Moment(day: Self.today), today: Self.today)
    #expect(day == Phrase(en: "today", nl: "vandaag"))
  }

  @Test("What happened today is told by its time, on the clock of the board")
  func past() {
    let clock = WallClock.ahead(minutes: 60)
    #expect(Dates.past(.minute(41), today: Self.today, clock: clock) == Phrase(same: "10:41"))
    let late = Instant.minute(-600)
    #expect(Dates.past(late, today: Self.today, clock: clock).en == "00:00")
    #expect(Dates.past(late, today: Self.today, clock: .utc).en == "yesterday")
  }

  struct Rule: Sendable, CustomTestStringConvertible {
    let rule: String
    let en: String
    let nl: String
    var testDescription: String { rule }
  }

  @Test(
    "How often something comes back",
    arguments: [
      Rule(rule: "day", en: "every day", nl: "elke dag"),
      Rule(rule: "week", en: "every week", nl: "elke week"),
      Rule(rule: "month", en: "every month", nl: "elke maand"),
      Rule(rule: "year", en: "every year", nl: "elk jaar"),
      Rule(rule: "2d", en: "every 2 days", nl: "elke 2 dagen"),
      Rule(rule: "2w", en: "every 2 weeks", nl: "elke 2 weken"),
      Rule(rule: "3m", en: "every 3 months", nl: "elke 3 maanden"),
      Rule(rule: "1d", en: "every day", nl: "elke dag"),
      Rule(rule: "1w", en: "every week", nl: "elke week"),
      Rule(rule: "1m", en: "every month", nl: "elke maand"),
      Rule(rule: "2y", en: "every 2 years", nl: "elke 2 jaar"),
      Rule(rule: "weekday", en: "every weekday", nl: "elke werkdag"),
      Rule(rule: "week-monday", en: "every Monday", nl: "elke maandag"),
      Rule(
        rule: "week-monday-thursday-friday",
        en: "every Monday, Thursday and Friday",
        nl: "elke maandag, donderdag en vrijdag"
      ),
      Rule(rule: "2w-monday", en: "every 2 weeks on Monday", nl: "elke 2 weken op maandag"),
      Rule(
        rule: "month-first-monday",
        en: "every first Monday of the month",
        nl: "elke eerste maandag van de maand"
      ),
      Rule(
        rule: "3m-last-friday",
        en: "every 3 months on the last Friday",
        nl: "elke 3 maanden op de laatste vrijdag"
      ),
      Rule(rule: "month-1", en: "every month on the 1st", nl: "elke maand op de 1e"),
      Rule(rule: "month-13", en: "every month on the 13th", nl: "elke maand op de 13e"),
      Rule(rule: "month-22", en: "every month on the 22nd", nl: "elke maand op de 22e"),
      Rule(
        rule: "month-last-day",
        en: "every month on the last day",
        nl: "elke maand op de laatste dag"
      ),
      Rule(rule: "full-moon", en: "repeats: full-moon", nl: "herhaalt: full-moon"),
      Rule(rule: "", en: "repeats: ", nl: "herhaalt: "),
    ]
  )
  func recurrence(row: Rule) {
    #expect(Dates.recurrence(Recurrence(rule: row.rule)) == Phrase(en: row.en, nl: row.nl))
  }

  @Test("Hours have no needless fraction, and a comma in Dutch")
  func hours() {
    #expect(Dates.hours(2) == Phrase(en: "2 h", nl: "2 uur"))
    #expect(Dates.hours(1.5) == Phrase(en: "1.5 h", nl: "1,5 uur"))
    #expect(Dates.hours(0.25) == Phrase(en: "0.25 h", nl: "0,25 uur"))
  }
}

extension String {
  /// The last word: the month of a date without a year.
  fileprivate var localMonth: String { split(separator: " ").last.map(String.init) ?? "" }
}
