import TaskModel
import TestSupport
import Testing

@Suite("Days as people type them")
struct DayReaderTests {
  struct Row: NamedRow {
    let text: String
    let today: String
    let read: String?
    var why = ""
    var name: String { "“\(text)” on \(today)" + (why.isEmpty ? "" : ", \(why)") }

    init(_ text: String, on today: String, _ read: String?, _ why: String = "") {
      (self.text, self.today, self.read, self.why) = (text, today, read, why)
    }
  }

  private static let words: [Row] = [
    Row("today", on: "2026-11-21", "2026-11-21"),
    Row("Vandaag", on: "2026-11-21", "2026-11-21"),
    Row("tomorrow", on: "2026-12-31", "2027-01-01", "over the year"),
    Row("morgen", on: "2026-02-28", "2026-03-01", "over the month"),
    Row("morgen", on: "2024-02-28", "2024-02-29", "leap year"),
    Row("overmorgen", on: "2026-11-30", "2026-12-02"),
    Row("gisteren", on: "2026-11-21", nil, "the past is not planned"),
    Row("", on: "2026-11-21", nil),
    Row("ooit", on: "2026-11-21", nil),
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
    Row("woe", on: "2026-11-21", nil),
  ]

  private static let ahead: [Row] = [
    Row("+0d", on: "2026-11-21", "2026-11-21"),
    Row("+3d", on: "2026-11-29", "2026-12-02"),
    Row("+2w", on: "2026-12-20", "2027-01-03"),
    Row("+1m", on: "2026-01-31", "2026-02-28"),
    Row("+1M", on: "2026-01-30", "2026-02-28"),
    Row("+12m", on: "2024-02-29", "2025-02-28"),
    Row("+3651d", on: "2026-11-21", nil, "too far to be meant"),
    Row("+3", on: "2026-11-21", nil),
    Row("+d", on: "2026-11-21", nil),
    Row("++3d", on: "2026-11-21", nil),
    Row("+-3d", on: "2026-11-21", nil),
    Row("3d", on: "2026-11-21", nil),
    Row("-3d", on: "2026-11-21", nil),
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
    Row("31-4", on: "2026-11-21", nil),
    Row("11-25", on: "2026-11-21", nil, "not the American order"),
    Row("25-11-26", on: "2026-11-21", nil, "which century?"),
    Row("+5-11", on: "2026-11-21", nil),
    Row("5-+11", on: "2026-11-21", nil),
    Row("-5-11", on: "2026-11-21", nil),
    Row("25-", on: "2026-11-21", nil),
    Row("2026-11-25T25:00", on: "2026-11-21", nil),
  ]

  @Test("Reads", arguments: words + weekdays + ahead + dates)
  func reading(row: Row) throws {
    let today = try #require(Day(row.today))
    #expect(DayReader(today: today).read(row.text)?.description == row.read)
  }
}
