import Canvas
import TestSupport
import Testing

@testable import BoardUI

@Suite("A text of several lines, in rows")
struct TextRowsTests {
  private func field(_ text: String) -> TextField { TextField(text, hasLines: true) }

  @Test("Rows break at spaces, and inside a word only when it is wider than a row")
  func breaking() {
    let rows = field("een twee drie\nvierenvijftig").rows(columns: 9).map(\.text)
    #expect(rows == ["een twee ", "drie", "vierenvi", "jftig"])
  }

  @Test("All rows together are the text, none is wider than it may be", arguments: 0..<40)
  func properties(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "woord ", "漢字", " ", "\n", "👩‍👩‍👧", "e\u{301}", "lang-woord-zonder-einde", "🇳🇱"]
    let text = (0..<30).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    let columns = Int.random(in: 3...24, using: &generator)
    var input = field(text)
    let rows = input.rows(columns: columns)
    let characters = Array(text)
    for row in rows {
      #expect(String(characters[row.start..<row.end]) == row.text)
      let visible = row.text.reversed().drop { $0 == " " }
      #expect(String(visible.reversed()).columnWidth <= max(columns - 1, 2))
    }
    #expect(rows.map(\.text).joined() == text.filter { !$0.isNewline })
    // Wherever the cursor is, it has a place; and down, then up, comes back to its row.
    for offset in 0...characters.count {
      input.moveCursor(to: offset)
      let place = input.cursorPlace(in: rows)
      #expect(rows[place.row].start <= offset && offset <= rows[place.row].end)
      var moved = input
      guard moved.moveRow(by: 1, columns: columns) else { continue }
      #expect(moved.cursorPlace(in: rows).row == place.row + 1)
      let isBack = moved.moveRow(by: -1, columns: columns)
      #expect(isBack)
      #expect(moved.cursorPlace(in: rows).row == place.row)
      #expect(moved.text == text)
    }
  }

  @Test("Home, End, Ctrl-U and Ctrl-K stay within the line")
  func lines() {
    var input = field("eerste\ntweede\nderde")
    input.moveCursor(to: 10)
    _ = input.handle(.home)
    #expect(input.before == "eerste\n")
    _ = input.handle(.end)
    #expect(input.after == "\nderde")
    _ = input.handle(.control("u"))
    #expect(input.text == "eerste\n\nderde")
    _ = input.handle(.control("k"))
    #expect(input.text == "eerste\n\nderde")
  }
}
