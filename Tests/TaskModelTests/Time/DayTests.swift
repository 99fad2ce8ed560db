import TaskModel
import TestSupport
import Testing

@Suite("Days")
struct DayTests {
  @Test("Eight hundred years, day by day, agree with a calendar that just counts")
  func agreesWithCounting() throws {
    // 1600-01-01 was a Saturday, 135,140 days before 1970-01-01.
    var (year, month, day) = (1600, 1, 1)
    var number = -135_140
    var weekday = 5
    var wrong: [String] = []
    while year < 2400 {
      let made = Day(year: year, month: month, day: day)
      let numbers = Day(daysSince1970: number).numbers
      if made?.daysSince1970 != number || numbers != (year, month, day)
        || made?.weekday.rawValue != weekday
      {
        wrong.append("\(year)-\(month)-\(day)")
      }
      number += 1
      weekday = (weekday + 1) % 7
      day += 1
      if day > daysIn(month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong.isEmpty)
    #expect(number == 157_054, "2400-01-01")
  }

  /// Deliberately not how the model works it out.
  private func daysIn(_ month: Int, of year: Int) -> Int {
    let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  struct Row: NamedRow {
    let name: String
    let text: String
    let numbers: [Int]?
  }

  @Test(
    "Reads YYYY-MM-DD and nothing else",
    arguments: [
      Row(name: "a day", text: "2026-11-25", numbers: [2026, 11, 25]),
      Row(name: "leap day", text: "2024-02-29", numbers: [2024, 2, 29]),
      Row(name: "leap day of a fourth century", text: "2000-02-29", numbers: [2000, 2, 29]),
      Row(name: "first day", text: "0000-01-01", numbers: [0, 1, 1]),
      Row(name: "last day", text: "9999-12-31", numbers: [9999, 12, 31]),
      Row(name: "no leap year", text: "2026-02-29", numbers: nil),
      Row(name: "no leap year, century", text: "1900-02-29", numbers: nil),
      Row(name: "30 February", text: "2024-02-30", numbers: nil),
      Row(name: "31 April", text: "2026-04-31", numbers: nil),
      Row(name: "month 0", text: "2026-00-10", numbers: nil),
      Row(name: "month 13", text: "2026-13-10", numbers: nil),
      Row(name: "day 0", text: "2026-01-00", numbers: nil),
      Row(name: "short", text: "2026-1-25", numbers: nil),
      Row(name: "other marks", text: "2026/11/25", numbers: nil),
      Row(name: "a sign", text: "+026-11-25", numbers: nil),
      Row(name: "space around", text: " 2026-11-25", numbers: nil),
      Row(name: "with time", text: "2026-11-25T10:00", numbers: nil),
      Row(name: "digits of another script", text: "２026-11-25", numbers: nil),
      Row(name: "empty", text: "", numbers: nil),
    ]
  )
  func reading(row: Row) {
    let day = Day(row.text)
    #expect(day.map { [$0.numbers.year, $0.numbers.month, $0.numbers.day] } == row.numbers)
    if let day { #expect(day.description == row.text) }
  }

  struct Months: NamedRow {
    let name: String
    let from: Day
    let months: Int
    let result: Day
  }

  @Test(
    "Months later is the same day, or the last one of a shorter month",
    arguments: [
      Months(name: "one", from: .of(2026, 11, 25), months: 1, result: .of(2026, 12, 25)),
      Months(name: "over the year", from: .of(2026, 12, 25), months: 1, result: .of(2027, 1, 25)),
      Months(name: "31 January", from: .of(2026, 1, 31), months: 1, result: .of(2026, 2, 28)),
      Months(name: "leap year", from: .of(2024, 1, 31), months: 1, result: .of(2024, 2, 29)),
      Months(name: "leap day", from: .of(2024, 2, 29), months: 12, result: .of(2025, 2, 28)),
      Months(name: "back", from: .of(2026, 1, 31), months: -2, result: .of(2025, 11, 30)),
      Months(name: "none", from: .of(2026, 1, 31), months: 0, result: .of(2026, 1, 31)),
    ]
  )
  func addingMonths(row: Months) {
    #expect(row.from.adding(months: row.months) == row.result)
  }

  @Test("Days are counted from one to another")
  func counting() {
    let day = Day.of(2026, 2, 28)
    #expect(day.adding(days: 1) == .of(2026, 3, 1))
    #expect(day.days(to: .of(2027, 2, 28)) == 365)
    #expect(day.days(to: day.adding(days: -3)) == -3)
    #expect(day < day.adding(days: 1))
  }
}
