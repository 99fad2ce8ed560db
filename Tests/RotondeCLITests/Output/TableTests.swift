import Foundation
import Testing

@testable import BoardUI
import Canvas
@testable import RotondeCLI

@Suite("tables")
struct TableTests {
  private static func column(_ least: Int?, mayGo: Bool = false) -> TableColumn {
    TableColumn(heading: Phrase(same: ""), least: least, mayGo: mayGo)
  }

  private let columns = [
    column(nil), column(10), column(6, mayGo: true), column(nil, mayGo: true),
  ]

  @Test(
    "narrow the widest first, then leave out the last that may go, then cut what is left",
    arguments: [
      (80, [4, 30, 20, 5]), (65, [4, 30, 20, 5]), (60, [4, 25, 20, 5]), (40, [4, 12, 13, 5]),
      (31, [4, 10, 6, 5]), (30, [4, 11, 11, 0]), (24, [4, 10, 6, 0]), (23, [4, 17, 0, 0]),
      (10, [4, 4, 0, 0]),
    ]
  )
  func fitting(_ room: Int, _ widths: [Int]) {
    let fitted = fittedWidths(columns, wanted: [4, 30, 20, 5], room: room)
    let shown = fitted.filter { $0 > 0 }
    #expect(shown.reduce(0, +) + 2 * (shown.count - 1) <= room)
    #expect(fitted == widths)
  }

  @Test("a title is cut between graphemes, and wide ones count double")
  func wideTitles() throws {
    let title = String(repeating: "👨‍👩‍👧‍👦汤", count: 40)
    let workplace = try Workplace.withBoard {
      $0.replacingOccurrences(of: "Soep koken", with: title)
    }
    let lines = try workplace.seen(columns: 60, "list").lines
    #expect(lines[1].contains("👨‍👩‍👧‍👦汤👨‍👩‍👧‍👦"))
    #expect(lines[1].contains("…"))
    #expect(lines.allSatisfy { $0.columnWidth <= 60 })
  }

  @Test("colour is only where it is allowed")
  func colour() throws {
    let workplace = try Workplace.withBoard()
    workplace.environment["CLICOLOR_FORCE"] = "1"
    #expect(try workplace.run("list").output.contains("\u{1B}[1m"))
    #expect(try !workplace.run("list", "--no-color").output.contains("\u{1B}"))
    workplace.environment["NO_COLOR"] = "1"
    #expect(try !workplace.run("list").output.contains("\u{1B}"))
    workplace.environment["NO_COLOR"] = nil
    workplace.environment["CLICOLOR_FORCE"] = "0"
    #expect(try workplace.run("list").output.hasPrefix("k7f2\topen"))
  }
}
