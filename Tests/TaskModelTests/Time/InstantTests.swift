import TaskModel
import TestSupport
import Testing

@Suite("Instants, moments and wall clocks")
struct InstantTests {
  struct Row: NamedRow {
    let name: String
    let text: String
    let written: String?
  }

  @Test(
    "An instant is read from RFC 3339 and written as UTC",
    arguments: [
      Row(name: "as written", text: "2026-11-21T20:15:00Z", written: "2026-11-21T20:15:00Z"),
      Row(name: "small letters", text: "2026-11-21t20:15:00z", written: "2026-11-21T20:15:00Z"),
      Row(name: "east", text: "2026-11-21T20:15:00+01:00", written: "2026-11-21T19:15:00Z"),
      Row(name: "west", text: "2026-11-21T20:15:00-05:30", written: "2026-11-22T01:45:00Z"),
      Row(
        name: "unknown offset",
        text: "2026-11-21T20:15:00-00:00",
        written: "2026-11-21T20:15:00Z"
      ),
      Row(
        name: "over the year",
        text: "2027-01-01T00:30:00+01:00",
        written: "2026-12-31T23:30:00Z"
      ),
      Row(name: "a fraction", text: "2026-11-21T20:15:00.999Z", written: "2026-11-21T20:15:00Z"),
      Row(
        name: "a fraction and an offset",
        text: "2026-11-21T20:15:00.5+01:00",
        written: "2026-11-21T19:15:00Z"
      ),
      Row(name: "leap second", text: "2016-12-31T23:59:60Z", written: "2016-12-31T23:59:59Z"),
      Row(name: "before 1970", text: "1969-12-31T23:59:59Z", written: "1969-12-31T23:59:59Z"),
      Row(name: "first", text: "0000-01-01T00:00:00Z", written: "0000-01-01T00:00:00Z"),
      Row(name: "last", text: "9999-12-31T23:59:59Z", written: "9999-12-31T23:59:59Z"),
      Row(name: "before the first", text: "0000-01-01T00:00:00+01:00", written: nil),
      Row(name: "after the last", text: "9999-12-31T23:59:59-01:00", written: nil),
      Row(name: "no offset", text: "2026-11-21T20:15:00", written: nil),
      Row(name: "no seconds", text: "2026-11-21T20:15Z", written: nil),
      Row(name: "a dot without a fraction", text: "2026-11-21T20:15:00.Z", written: nil),
      Row(name: "a fraction without an offset", text: "2026-11-21T20:15:00.25", written: nil),
      Row(name: "hour 24", text: "2026-11-21T24:00:00Z", written: nil),
      Row(name: "minute 60", text: "2026-11-21T20:60:00Z", written: nil),
      Row(name: "second 61", text: "2026-11-21T20:15:61Z", written: nil),
      Row(name: "offset 24 hours", text: "2026-11-21T20:15:00+24:00", written: nil),
      Row(name: "offset without colon", text: "2026-11-21T20:15:00+0100", written: nil),
      Row(name: "something behind it", text: "2026-11-21T20:15:00Z ", written: nil),
      Row(name: "a space for the T", text: "2026-11-21 20:15:00Z", written: nil),
      Row(name: "no such day", text: "2026-02-29T20:15:00Z", written: nil),
      Row(name: "only a day", text: "2026-11-21", written: nil),
    ]
  )
  func reading(row: Row) {
    #expect(Instant(row.text)?.description == row.written)
  }

  @Test("Instants written are read back the same, a thousand random ones")
  func roundTrip() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1_000 {
      let seconds = Int64.random(in: -62_167_219_200...253_402_300_799, using: &generator)
      let instant = Instant(secondsSince1970: seconds)
      #expect(Instant(instant.description) == instant)
    }
  }

  @Test(
    "A moment is a day, perhaps with a time",
    arguments: [
      Row(name: "day", text: "2026-11-25", written: "2026-11-25"),
      Row(name: "time", text: "2026-11-25T09:05", written: "2026-11-25T09:05"),
      Row(name: "midnight", text: "2026-11-25T00:00", written: "2026-11-25T00:00"),
      Row(name: "hour 24", text: "2026-11-25T24:00", written: nil),
      Row(name: "small t", text: "2026-11-25t10:00", written: nil),
      Row(name: "seconds", text: "2026-11-25T10:00:00", written: nil),
      Row(name: "an offset", text: "2026-11-25T10:00Z", written: nil),
      Row(name: "no such day", text: "2026-11-31", written: nil),
      Row(name: "empty", text: "", written: nil),
    ]
  )
  func moments(row: Row) {
    #expect(Moment(row.text)?.description == row.written)
  }

  @Test("Moments are ordered by day, then time; a day without a time comes first")
  func order() {
    let texts = ["2026-11-25", "2026-11-25T00:00", "2026-11-25T10:00", "2026-11-26"]
    let moments = texts.compactMap { Moment($0) }
    #expect(moments.reversed().sorted() == moments)
  }

  struct Clock: NamedRow {
    let name: String
    let minutes: Int
    let instant: String
    let moment: String
  }

  @Test(
    "A wall clock tells the day and time of an instant",
    arguments: [
      Clock(name: "UTC", minutes: 0, instant: "2026-11-21T09:41:59Z", moment: "2026-11-21T09:41"),
      Clock(
        name: "next day",
        minutes: 60,
        instant: "2026-11-21T23:30:00Z",
        moment: "2026-11-22T00:30"
      ),
      Clock(
        name: "the day before",
        minutes: -300,
        instant: "2026-01-01T04:59:00Z",
        moment: "2025-12-31T23:59"
      ),
      Clock(
        name: "before 1970",
        minutes: 0,
        instant: "1969-12-31T23:59:59Z",
        moment: "1969-12-31T23:59"
      ),
      Clock(
        name: "half an hour",
        minutes: 330,
        instant: "2026-11-21T00:00:00Z",
        moment: "2026-11-21T05:30"
      ),
    ]
  )
  func wallClock(row: Clock) throws {
    let instant = try #require(Instant(row.instant))
    let clock = WallClock.ahead(minutes: row.minutes)
    #expect(clock.moment(of: instant).description == row.moment)
    #expect(clock.day(of: instant) == clock.moment(of: instant).day)
  }

  @Test("A time of day exists or does not")
  func timesOfDay() {
    #expect(TimeOfDay(hour: 23, minute: 59)?.minutes == 1439)
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
    #expect(TimeOfDay(hour: 0, minute: 60) == nil)
    #expect(TimeOfDay(hour: -1, minute: 0) == nil)
  }
}
