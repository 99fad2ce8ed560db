import Canvas
import TestSupport
import Testing

@Suite("Dividing a rectangle")
struct LayoutTests {
  @Test(
    "twenty columns, each part drawn with its number",
    arguments: [
      Sample("lengths", [.length(3), .length(5)], "00011111............"),
      Sample("one fills", [.length(3), .fill(1), .length(2)], "00011111111111111122"),
      Sample("by weight", [.fill(1), .fill(3)], "00000111111111111111"),
      Sample("remainder to the first", [.fill(1), .fill(1), .fill(1)], "00000001111111222222"),
      Sample("minimum kept", [.min(15), .fill(1)], "00000000000000011111"),
      Sample("minimum grows", [.min(3), .fill(1)], "00000000001111111111"),
      Sample("maximum kept", [.max(4), .fill(1)], "00001111111111111111"),
      Sample("maximum not reached", [.max(15), .fill(1)], "00000000001111111111"),
      Sample("all at their maximum", [.max(4), .max(3)], "0000111............."),
      Sample("minimum, then maximum", [.min(12), .max(5), .fill(1)], "00000000000011112222"),
      Sample(
        "too little: the last goes without",
        [.length(15), .length(9), .length(3)],
        "00000000000000011111"
      ),
      Sample("too little for a minimum", [.length(15), .min(9), .fill(1)], "00000000000000011111"),
      Sample("weight of nothing", [.fill(0), .fill(1)], "11111111111111111111"),
      Sample("below nothing", [.length(-3), .fill(-1), .min(-2)], "22222222222222222222"),
      Sample("no parts", [], "...................."),
    ] as [Sample<[Extent], String>]
  )
  func horizontal(_ sample: Sample<[Extent], String>) {
    let parts = Rect(Size(columns: 20, rows: 1)).split(.horizontal, sample.input)
    #expect(picture(of: parts, in: Size(columns: 20, rows: 1)) == sample.expected)
  }

  @Test("rows, columns and spacing")
  func nested() {
    var area = Rect(Size(columns: 16, rows: 6))
    let header = area.removeTop(1)
    let footer = area.removeBottom(1)
    let columns = area.split(.horizontal, [.fill(1), .fill(1), .fill(1)], spacing: 1)
    let stacked = columns[2].split(.vertical, [.length(1), .fill(1)])
    let picture = picture(
      of: [header, footer, columns[0], columns[1]] + stacked,
      in: Size(columns: 16, rows: 6)
    )
    #expect(
      picture == """
        0000000000000000
        22222.33333.4444
        22222.33333.5555
        22222.33333.5555
        22222.33333.5555
        1111111111111111
        """
    )
  }

  @Test("taking off more than there is")
  func removal() {
    var rect = Rect(column: 2, row: 1, columns: 5, rows: 3)
    #expect(rect.removeLeft(2) == Rect(column: 2, row: 1, columns: 2, rows: 3))
    #expect(rect.removeRight(9) == Rect(column: 4, row: 1, columns: 3, rows: 3))
    #expect(rect == Rect(column: 4, row: 1, columns: 0, rows: 3))
    #expect(rect.removeTop(9).rows == 3)
    #expect(rect.removeBottom(-1).rows == 0)
    #expect(rect.isEmpty)
  }

  @Test("shared part, margins and middle")
  func parts() {
    let screen = Rect(Size(columns: 80, rows: 24))
    let corner = Rect(column: 70, row: 20, columns: 20, rows: 20)
    #expect(screen.intersection(corner) == Rect(column: 70, row: 20, columns: 10, rows: 4))
    #expect(screen.intersection(Rect(column: 90, row: 0, columns: 5, rows: 5)).isEmpty)
    #expect(screen.inset(columns: 2, rows: 1) == Rect(column: 2, row: 1, columns: 76, rows: 22))
    #expect(screen.inset(columns: 50).isEmpty)
    #expect(
      screen.centred(Size(columns: 40, rows: 99)) == Rect(column: 20, row: 0, columns: 40, rows: 24)
    )
    #expect(screen.contains(Point(column: 79, row: 23)))
    #expect(!screen.contains(Point(column: 80, row: 23)))
  }

  private func picture(of parts: [Rect], in size: Size) -> String {
    (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        parts.firstIndex { $0.contains(Point(column: column, row: row)) }.map(String.init) ?? "."
      }.joined()
    }.joined(separator: "\n")
  }
}
