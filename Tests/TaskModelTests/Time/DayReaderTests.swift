import TaskModel
import TestSupport
import Testing

@Suite("Days as people type them")
struct DayReaderTests {
  struct Row: NamedRow {
    let text: String
    let today: String
    let read: String
    var why = ""
    var name: String { "“\(text)” on \(today)" + (why.isEmpty ? "" : ", \(why)") }

    init(_ text: String, on today: String, _ read: String, _ why: String = "") {
      (self.text, self.today, self.read, self.why) = (text, today, read, why)
    }
  }

  // 22 November 2026 is a Sunday.
  private static let daysGoneBy: [Row] = [
    Row("today", on: "2026-11-22", "2026-11-22"),
    Row("gisteren", on: "2026-11-22", "2026-11-21"),
    Row("7d", on: "2026-11-22", "2026-11-15"),
    Row("-7d", on: "2026-11-22", "2026-11-15"),
    Row("2 weken", on: "2026-11-22", "2026-11-08"),
    Row("1m", on: "2026-11-22", "2026-10-22"),
    Row("mon", on: "2026-11-22", "2026-11-16", "the last one"),
    Row("zo", on: "2026-11-22", "2026-11-22", "the day itself"),
    Row("1-11", on: "2026-11-22", "2026-11-01", "of this year"),
    Row("25-11", on: "2026-11-22", "2025-11-25", "of the year before"),
    Row("november", on: "2026-11-22", "2026-11-01", "its first day"),
    Row("2026-01-31", on: "2026-11-22", "2026-01-31"),
  ]

  @Test("a day gone by, where one is meant", arguments: daysGoneBy)
  func gone(_ row: Row) throws {
    let today = try #require(Day(row.today))
    #expect(try DayReader(today: today).past(row.text).description == row.read)
  }

  @Test(
    "a day still to come is not taken for one gone by",
    arguments: ["tomorrow", "+3d", "2027-01-01"]
  )
  func notGone(_ text: String) throws {
    let today = try #require(Day("2026-11-22"))
    #expect(throws: UnclearDay.self) { try DayReader(today: today).past(text) }
    do {
      _ = try DayReader(today: today).past(text)
    } catch {
      guard case .notYet(text, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  private static let words: [Row] = [
    Row("today", on: "2026-11-21", "2026-11-21"),
    Row("Vandaag", on: "2026-11-21", "2026-11-21"),
    Row("tomorrow", on: "2026-12-31", "2027-01-01", "over the year"),
    Row("morgen", on: "2026-02-28", "2026-03-01", "over the month"),
    Row("morgen", on: "2024-02-28", "2024-02-29", "leap year"),
    Row("overmorgen", on: "2026-11-30", "2026-12-02"),
  ]

  // 21 November 2026 is a Saturday.
  private static let weekdays: [Row] = [
    Row("wed", on: "2026-11-21", "2026-11-25"),
    Row("wo", on: "2026-11-21", "2026-11-25"),
    Row("woensdag", on: "2026-11-21", "2026-11-25"),
    Row("WEDNESDAY", on: "2026-11-21", "2026-11-25"),
    Row("zondag", on: "2026-11-21", "2026-11-22", "the day after"),
    Row("za", on: "2026-11-21", "2026-11-28", "today's name is a week later"),
    Row("fri", on: "2026-11-21", "2026-11-27", "yesterday's name"),
    Row("ma", on: "2026-11-29", "2026-11-30", "Sunday to Monday"),
    Row("do", on: "2026-12-30", "2026-12-31", "last day of the year"),
    Row("vr", on: "2026-12-30", "2027-01-01", "over the year"),
    Row("di", on: "2026-11-21", "2026-11-24"),
    Row("tue", on: "2026-11-21", "2026-11-24"),
  ]

  private static let ahead: [Row] = [
    Row("+0d", on: "2026-11-21", "2026-11-21"),
    Row("+3d", on: "2026-11-29", "2026-12-02"),
    Row("+2w", on: "2026-12-20", "2027-01-03"),
    Row("+1m", on: "2026-01-31", "2026-02-28"),
    Row("+1M", on: "2026-01-30", "2026-02-28"),
    Row("+12m", on: "2024-02-29", "2025-02-28"),
  ]

  private static let dates: [Row] = [
    Row("2026-11-25", on: "2026-11-21", "2026-11-25"),
    Row("2026-11-25T10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("25-11", on: "2026-11-21", "2026-11-25"),
    Row("25/11", on: "2026-11-21", "2026-11-25"),
    Row("5-1", on: "2026-11-21", "2027-01-05", "next year"),
    Row("21-11", on: "2026-11-21", "2026-11-21", "today itself"),
    Row("20-11", on: "2026-11-21", "2027-11-20", "just gone"),
    Row("29-2", on: "2026-11-21", "2028-02-29", "the coming leap year"),
    Row("29-2", on: "2096-03-01", "2104-02-29", "eight years between leap years"),
    Row("25-11-2025", on: "2026-11-21", "2025-11-25", "said in full, so meant"),
    Row("31-12-2026", on: "2026-12-31", "2026-12-31"),
  ]

  private static let named: [Row] = [
    Row("25nov", on: "2026-11-21", "2026-11-25"),
    Row("25-nov", on: "2026-11-21", "2026-11-25"),
    Row("nov25", on: "2026-11-21", "2026-11-25"),
    Row("Nov-25", on: "2026-11-21", "2026-11-25"),
    Row("25 nov.", on: "2026-11-21", "2026-11-25"),
    Row("3 mei 2027", on: "2026-11-21", "2027-05-03"),
    Row("3may2027", on: "2026-11-21", "2027-05-03"),
    Row("mrt 1", on: "2026-11-21", "2027-03-01", "the coming one"),
    Row("1e maart", on: "2026-11-21", "2027-03-01"),
    Row("March 3rd", on: "2026-11-21", "2027-03-03"),
    Row("25.11.2026", on: "2026-11-21", "2026-11-25"),
    Row("2026/11/25", on: "2026-11-21", "2026-11-25"),
    Row("wo 25 nov", on: "2026-11-21", "2026-11-25", "as the screen shows it"),
    Row("Wed 25 Nov 2026", on: "2026-11-21", "2026-11-25"),
    Row("wo 25-11", on: "2026-11-21", "2026-11-25"),
    Row("in 3 days", on: "2026-11-29", "2026-12-02"),
    Row("over 2 weken", on: "2026-12-20", "2027-01-03"),
    Row("+1j", on: "2026-11-21", "2027-11-21"),
    Row("+1y", on: "2024-02-29", "2025-02-28", "leap day"),
    Row("komende vrijdag", on: "2026-11-21", "2026-11-27"),
    Row("this friday", on: "2026-11-21", "2026-11-27"),
    Row("next wed", on: "2026-11-21", "2026-11-25", "on Saturday both readings agree"),
    Row("volgende week vrijdag", on: "2026-11-23", "2026-12-04"),
    Row("Augúst 3", on: "2026-11-21", "2027-08-03", "accents"),
  ]

  private static let times: [Row] = [
    Row("wo10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("wed@10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("wo 9:30", on: "2026-11-21", "2026-11-25T09:30"),
    Row("wo om 10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("tomorrow at 10:00", on: "2026-11-21", "2026-11-22T10:00"),
    Row("25-11T10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("25-11@10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("25-11-2026 10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("25nov10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("thu10u", on: "2026-11-21", "2026-11-26T10:00"),
    Row("do 10u30", on: "2026-11-21", "2026-11-26T10:30"),
    Row("thu 2pm", on: "2026-11-21", "2026-11-26T14:00"),
    Row("thu 12:15am", on: "2026-11-21", "2026-11-26T00:15"),
    Row("thu 12 pm", on: "2026-11-21", "2026-11-26T12:00"),
    Row("today 00:00", on: "2026-11-21", "2026-11-21T00:00"),
    Row("+3d 23:59", on: "2026-11-21", "2026-11-24T23:59"),
    Row("2026-11-25 10:00", on: "2026-11-21", "2026-11-25T10:00"),
    Row("wo 25 nov 10:00", on: "2026-11-21", "2026-11-25T10:00", "as the screen shows it"),
    Row("thu", on: "2026-11-21", "2026-11-26", "ends with a u"),
    Row("march 4th", on: "2026-11-21", "2027-03-04", "ends with an h"),
  ]

  @Test("Reads", arguments: words + weekdays + ahead + dates + named + times)
  func reading(row: Row) throws {
    let today = try #require(Day(row.today))
    #expect(try DayReader(today: today).read(row.text).description == row.read)
  }

  struct Longer: NamedRow {
    var name: String { "“\(text)” on \(today)" }
    let text: String
    let today: String
    let first: String
    let last: String

    init(_ text: String, on today: String, _ first: String, _ last: String) {
      (self.text, self.today, self.first, self.last) = (text, today, first, last)
    }
  }

  @Test(
    "Of a longer time the first day is meant for “on”, the last for “by”",
    arguments: [
      Longer("week 34", on: "2026-11-21", "2027-08-23", "2027-08-29"),
      Longer("week34", on: "2026-11-21", "2027-08-23", "2027-08-29"),
      Longer("w34", on: "2026-08-17", "2026-08-17", "2026-08-23"),
      Longer("w34", on: "2026-08-19", "2026-08-19", "2026-08-23"),
      Longer("2026-W48", on: "2026-11-21", "2026-11-23", "2026-11-29"),
      Longer("week 2 2027", on: "2026-11-21", "2027-01-11", "2027-01-17"),
      Longer("week 53", on: "2026-11-21", "2026-12-28", "2027-01-03"),
      Longer("week 1", on: "2026-11-21", "2027-01-04", "2027-01-10"),
      Longer("week 53", on: "2027-01-02", "2027-01-02", "2027-01-03"),
      Longer("november", on: "2026-11-21", "2026-11-21", "2026-11-30"),
      Longer("december", on: "2026-11-21", "2026-12-01", "2026-12-31"),
      Longer("feb 2028", on: "2026-11-21", "2028-02-01", "2028-02-29"),
      Longer("12-2026", on: "2026-11-21", "2026-12-01", "2026-12-31"),
      Longer("begin december", on: "2026-11-21", "2026-12-01", "2026-12-01"),
      Longer("begin november", on: "2026-11-21", "2027-11-01", "2027-11-01"),
      Longer("half november", on: "2026-11-10", "2026-11-15", "2026-11-15"),
      Longer("eind november", on: "2026-11-21", "2026-11-30", "2026-11-30"),
      Longer("end november", on: "2026-11-30", "2026-11-30", "2026-11-30"),
      Longer("eindnovember", on: "2026-11-21", "2026-11-30", "2026-11-30"),
      Longer("end of february", on: "2027-03-01", "2028-02-29", "2028-02-29"),
      Longer("eind van de maand", on: "2026-11-21", "2026-11-30", "2026-11-30"),
      Longer("end of next month", on: "2026-11-21", "2026-12-31", "2026-12-31"),
      Longer("eind van het jaar", on: "2026-11-21", "2026-12-31", "2026-12-31"),
      Longer("weekend", on: "2026-11-18", "2026-11-21", "2026-11-22"),
      Longer("weekend", on: "2026-11-22", "2026-11-22", "2026-11-22"),
      Longer("volgend weekend", on: "2026-11-21", "2026-11-28", "2026-11-29"),
      Longer("volgende week", on: "2026-11-21", "2026-11-23", "2026-11-29"),
      Longer("nextweek", on: "2026-11-23", "2026-11-30", "2026-12-06"),
      Longer("deze week", on: "2026-11-18", "2026-11-18", "2026-11-22"),
      Longer("next month", on: "2026-12-31", "2027-01-01", "2027-01-31"),
      Longer("begin volgende week", on: "2026-11-21", "2026-11-23", "2026-11-23"),
    ]
  )
  func longerTimes(row: Longer) throws {
    let reader = DayReader(today: try #require(Day(row.today)))
    #expect(try reader.read(row.text, edge: .first).description == row.first)
    #expect(try reader.read(row.text, edge: .last).description == row.last)
  }

  struct Unclear: NamedRow {
    var name: String { "“\(text)” on \(today)" }
    let text: String
    let today: String
    let problem: UnclearDay

    init(_ text: String, on today: String = "2026-11-21", _ problem: UnclearDay) {
      (self.text, self.today, self.problem) = (text, today, problem)
    }

    /// A row for what can't be read at all.
    init(_ text: String, nearest: String? = nil) {
      self.init(text, .unreadable(text, nearest: nearest))
    }
  }

  private static let unreadable: [Unclear] = [
    Unclear(""), Unclear("ooit"), Unclear("someday"), Unclear("+3"), Unclear("+d"), Unclear("++3d"),
    Unclear("+-3d"), Unclear("3d"), Unclear("25"), Unclear("25-"), Unclear("+5-11"),
    Unclear("5-+11"), Unclear("25--11"), Unclear("25 11"), Unclear("week"), Unclear("volgende"),
    Unclear("25-11-1800"), Unclear("99999999999999999999"),
    Unclear("eind wo"), Unclear("komende 25-11"), Unclear("２５-11"),
    Unclear("woe", nearest: "wo"), Unclear("donderdg", nearest: "donderdag"),
    Unclear("woens", nearest: "woensdag"), Unclear("tomorow", nearest: "tomorrow"),
    Unclear("vandag", nearest: "vandaag"),
  ]

  private static let unclear: [Unclear] = [
    Unclear("31-4", .noSuchDay("31-4", nearest: .of(2027, 4, 30))),
    Unclear("31-2", .noSuchDay("31-2", nearest: .of(2027, 2, 28))),
    Unclear("29-2-2027", .noSuchDay("29-2-2027", nearest: .of(2027, 2, 28))),
    Unclear("31 feb", .noSuchDay("31 feb", nearest: .of(2027, 2, 28))),
    Unclear("11-25", .noSuchDay("11-25", nearest: .of(2026, 11, 25))),
    Unclear("32-13", .noSuchDay("32-13", nearest: nil)),
    Unclear("0-11", .noSuchDay("0-11", nearest: .of(2027, 11, 1))),
    Unclear("25-11-26", .ambiguous("25-11-26", [.of(2025, 11, 26), .of(2026, 11, 25)])),
    Unclear("week 54", .noSuchWeek("week 54", year: 2026, weeks: 53)),
    Unclear("week 53 2027", .noSuchWeek("week 53 2027", year: 2027, weeks: 52)),
    Unclear("wo 25:00", .noSuchTime("wo 25:00")),
    Unclear("wo 10:60", .noSuchTime("wo 10:60")),
    Unclear("wo 10:5", .noSuchTime("wo 10:5")),
    Unclear("nov2510:00", .noSuchTime("nov2510:00")),
    Unclear("wo 13pm", .noSuchTime("wo 13pm")),
    Unclear("2026-11-25T25:00", .noSuchTime("2026-11-25T25:00")),
    Unclear("10:00", .timeWithoutDay("10:00", TimeOfDay(hour: 10, minute: 0) ?? .midnight)),
    Unclear(
      "week 48 10:00",
      .timeWithoutDay("week 48 10:00", TimeOfDay(hour: 10, minute: 0) ?? .midnight)
    ),
    Unclear("gisteren", .past("gisteren", .of(2026, 11, 20))),
    Unclear("-3d", .past("-3d", .of(2026, 11, 18))),
    Unclear("+3654d", .tooFar("+3654d")),
    Unclear("+999m", .tooFar("+999m")),
    Unclear(
      "next wed",
      on: "2026-11-23",
      .ambiguous("next wed", [.of(2026, 11, 25), .of(2026, 12, 2)])
    ),
    Unclear(
      "volgend weekend",
      on: "2026-11-23",
      .ambiguous("volgend weekend", [.of(2026, 11, 28), .of(2026, 12, 5)])
    ),
    Unclear(
      "eind volgende week",
      .ambiguous("eind volgende week", [.of(2026, 11, 27), .of(2026, 11, 29)])
    ),
    Unclear("do 25 nov", .ambiguous("do 25 nov", [.of(2026, 11, 25), .of(2026, 11, 26)])),
  ]

  @Test("Says what is not clear", arguments: unreadable + unclear)
  func unclearDays(row: Unclear) throws {
    let today = try #require(Day(row.today))
    #expect(throws: row.problem) { try DayReader(today: today).read(row.text) }
  }

  @Test("Nothing that is typed is too much for it")
  func anything() {
    var generator = SeededGenerator(seed: 7)
    let parts = [
      "25", "-", "11", "nov", "wo", " ", "week", "10:00", "+", "99", "eind", "T", "@", "pm", "u",
      ":",
      "\u{301}", "9999", "year", "e", "volgende", "0",
    ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...5, using: &generator)
      let text = (0..<count).compactMap { _ in parts.randomElement(using: &generator) }.joined()
      let reader = DayReader(today: Day.of(2026, 11, 21))
      guard let moment = try? reader.read(text) else { continue }
      #expect((0...9999).contains(moment.day.numbers.year), "\(text)")
    }
  }
}

extension TimeOfDay {
  fileprivate static var midnight: TimeOfDay {
    guard let time = TimeOfDay(hour: 0, minute: 0) else { preconditionFailure("no midnight") }
    return time
  }
}
