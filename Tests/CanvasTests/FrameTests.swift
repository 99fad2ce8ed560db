import Canvas
import TestSupport
import Testing

@Suite("Drawing into a frame")
struct FrameTests {
  @Test(
    "clipping on one row of six columns",
    arguments: [
      Sample("inside", ("abc", 1), " abc  "),
      Sample("over the right edge", ("abcdef", 3), "   abc"),
      Sample("over the left edge", ("abcdef", -2), "cdef  "),
      Sample("over both edges", ("abcdefghij", -2), "cdefgh"),
      Sample("all to the left", ("abc", -3), "      "),
      Sample("all to the right", ("abc", 6), "      "),
      Sample("wide glyph over the right edge", ("ab汤", 3), "   ab "),
      Sample("wide glyph over the left edge", ("汤ab", -1), " ab   "),
      Sample("mark at the right edge", ("abe\u{301}x", 3), "   abe\u{301}"),
    ]
  )
  func clipping(_ sample: Sample<(String, Int), String>) {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.put(sample.input.0, at: Point(column: sample.input.1, row: 0))
    #expect(frame.rowText(0) == sample.expected)
  }

  @Test("what changed in a row is told from its first cell to its last")
  func changes() {
    let size = Size(columns: 6, rows: 2)
    let before = Frame(size: size)
    var after = before
    #expect(after.changes(inRow: 1, since: before) == nil)
    after.put("ab", at: Point(column: 2, row: 1))
    after.put("x", at: Point(column: 5, row: 1), style: Style(.title))
    #expect(after.changes(inRow: 0, since: before) == nil)
    #expect(after.changes(inRow: 1, since: before) == 2..<6)
  }

  @Test(
    "overwriting half of a wide glyph blanks the other half",
    arguments: [
      Sample("first half", ("x", 2), "汤x 汤"),
      Sample("second half", ("x", 3), "汤 x汤"),
      Sample("two halves of two", ("xy", 1), " xy 汤"),
      Sample("wide over two halves", ("火", 1), " 火 汤"),
      Sample("wide over wide", ("火", 2), "汤火汤"),
      Sample("at the right edge", ("x", 5), "汤汤 x"),
      Sample("at the left edge", ("x", 0), "x 汤汤"),
    ]
  )
  func wideHalves(_ sample: Sample<(String, Int), String>) {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.put("汤汤汤", at: .zero)
    frame.put(sample.input.0, at: Point(column: sample.input.1, row: 0))
    #expect(frame.rowText(0) == sample.expected)
    expectWhole(frame)
  }

  @Test("columns used stop at the limit and at the edge")
  func columnsUsed() {
    var frame = Frame(size: Size(columns: 6, rows: 2))
    #expect(frame.put("abc", at: .zero) == 3)
    #expect(frame.put("abcdef", at: .zero, maxColumns: 4) == 4)
    #expect(frame.put("汤汤", at: .zero, maxColumns: 3) == 2)
    #expect(frame.put("abcdef", at: Point(column: 4, row: 0)) == 2)
    #expect(frame.put("abc", at: Point(column: 0, row: 2)) == 0)
    #expect(frame.put("abc", at: Point(column: 0, row: -1)) == 0)
    #expect(frame.put("abc", at: .zero, maxColumns: -1) == 0)
    #expect(frame.put("é", at: .zero, maxColumns: -1) == 0)
  }

  @Test("boxes, lines and texts in a rectangle")
  func boxes() {
    var frame = Frame(size: Size(columns: 24, rows: 7))
    frame.box(Rect(column: 0, row: 0, columns: 10, rows: 3))
    frame.box(Rect(column: 11, row: 0, columns: 6, rows: 3), border: .ascii)
    frame.box(Rect(column: 18, row: -1, columns: 10, rows: 3), border: .rounded)
    frame.box(Rect(column: 0, row: 4, columns: 5, rows: 1))
    frame.line(from: Point(column: 23, row: 3), .vertical, length: 9, border: .heavy)
    let inside = Rect(column: 1, row: 1, columns: 8, rows: 1)
    frame.putLine("Repair bikes", in: inside, style: Style(.heading))
    let below = Rect(column: 0, row: 5, columns: 20, rows: 2)
    frame.putLine("middle", in: below, style: Style(.notice), alignment: .centre)
    frame.putLine("右", in: below, row: 1, style: Style(.good), alignment: .trailing)
    frame.putLine("nowhere", in: below, row: 2)
    expectSnapshot(frame.textDump + "\n\n" + frame.styleDump, named: "boxes")
  }

  @Test("a selection gives a wide glyph one style, its first half's")
  func restyle() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.put("a汤汤b", at: .zero)
    frame.restyle(Rect(column: 2, row: 0, columns: 2, rows: 1)) { _ in Style(.selection) }
    #expect(frame.styleDump == "...SS.")
    frame.fill(Rect(column: 0, row: -3, columns: 2, rows: 9), style: Style(.dialog))
    #expect(frame.styleDump == "dd.SS.")
    #expect(frame.rowText(0) == "   汤b")
    expectWhole(frame)
  }

  @Test("an empty frame can be drawn on")
  func empty() {
    for size in [Size.zero, Size(columns: 0, rows: 3), Size(columns: 3, rows: 0)] {
      var frame = Frame(size: size)
      #expect(frame.put("汤", at: .zero) == 0)
      frame.box(frame.bounds)
      frame.box(Rect(column: -1, row: -1, columns: 9, rows: 9))
      frame.fill(Rect(column: -1, row: -1, columns: 9, rows: 9), style: .text)
      #expect(frame.cells.isEmpty)
    }
  }

  @Test("whatever is drawn, rows stay whole and a border stays in place", arguments: 0..<60)
  func property(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let size = Size(
      columns: Int.random(in: 3...40, using: &generator),
      rows: Int.random(in: 3...10, using: &generator)
    )
    var frame = Frame(size: size)
    let inside = frame.bounds.inset(columns: 1, rows: 1)
    frame.box(frame.bounds)
    for _ in 0..<30 {
      let column = Int.random(in: 1..<size.columns, using: &generator)
      let row = Int.random(in: inside.top..<inside.bottom, using: &generator)
      let text = randomText(length: 20, using: &generator)
      frame.put(
        text,
        at: Point(column: column, row: row),
        maxColumns: size.columns - 1 - column
      )
    }
    expectWhole(frame)
    let border = (inside.top..<inside.bottom).allSatisfy { row in
      frame.row(row).first?.base == 0x2502 && frame.row(row).last?.base == 0x2502
    }
    #expect(border, "seed \(seed):\n\(frame.textDump)")
    // Outside of everything nothing may happen at all, least of all a crash.
    for _ in 0..<30 {
      let column = Int.random(in: -30...60, using: &generator)
      let row = Int.random(in: -2...12, using: &generator)
      frame.put(randomText(length: 9, using: &generator), at: Point(column: column, row: row))
    }
    expectWhole(frame)
  }

  /// Expects each row to have exactly as many columns as the frame, halves always in pairs.
  private func expectWhole(_ frame: Frame, at place: SourceLocation = #_sourceLocation) {
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row))
      #expect(cells.count == frame.size.columns, sourceLocation: place)
      for (index, cell) in cells.enumerated() {
        let next = index + 1 < cells.count ? cells[index + 1] : nil
        #expect((cell.width == 2) == (next?.isContinuation ?? false), sourceLocation: place)
      }
      #expect(cells.first?.isContinuation != true, sourceLocation: place)
      #expect(frame.rowText(row).columnWidth == frame.size.columns, sourceLocation: place)
    }
  }
}
