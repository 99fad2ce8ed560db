import Canvas
import TestSupport
import Testing

@Suite("Cutting and wrapping")
struct WrappingTests {
  @Test(
    "cut to columns",
    arguments: [
      Sample("fits", ("Cook soup", 9), "Cook soup"),
      Sample("cut in a word", ("Cook soup", 8), "Cook so…"),
      Sample("no space before the ellipsis", ("Cook soup", 6), "Cook…"),
      Sample("wide glyph does not fit", ("汤汤汤", 4), "汤…"),
      Sample("wide glyph fits exactly", ("汤汤汤", 5), "汤汤…"),
      Sample("never inside a family", ("👨‍👩‍👧👨‍👩‍👧", 3), "👨‍👩‍👧…"),
      Sample("mark stays with its base", ("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…"),
      Sample("one column", ("Cook", 1), "…"),
      Sample("no column", ("Cook", 0), ""),
      Sample("less than none", ("Cook", -3), ""),
    ]
  )
  func truncated(_ sample: Sample<(String, Int), String>) {
    let (text, columns) = sample.input
    #expect(text.truncated(to: columns) == sample.expected)
  }

  @Test("plain text, which is not decoded, is cut and broken like other text", arguments: 0..<40)
  func plain(columns: Int) {
    let plain = "  de soep koken  voor de woensdagtafel   en aanhangwagens lenen of repareren    "
    // The same widths, but every letter has to be looked at.
    func accented(_ text: String) -> String {
      String(text.map { $0 == "e" ? "é" : $0 })
    }
    let other = accented(plain)
    #expect(plain.wrapped(to: columns).map(accented) == other.wrapped(to: columns))
    #expect(
      plain.wrapped(to: columns, maxLines: 2).map(accented)
        == other.wrapped(to: columns, maxLines: 2)
    )
    #expect(accented(plain.truncated(to: columns)) == other.truncated(to: columns))
    #expect(plain.columnWidth(upTo: columns) == other.columnWidth(upTo: columns))
    #expect("soupe\u{301}".truncated(to: 5) == "soupe\u{301}")
  }

  @Test("a long ellipsis that does not fit is left out")
  func longEllipsis() {
    #expect("abcdef".truncated(to: 4, ellipsis: "...") == "a...")
    #expect("abcdef".truncated(to: 2, ellipsis: "...") == "ab")
  }

  @Test(
    "wrap",
    arguments: [
      Sample("fits", ("Cook soup", 10, 9), ["Cook soup"]),
      Sample("at a space", ("Cook soup for all", 9, 9), ["Cook soup", "for all"]),
      Sample("space hangs over the end", ("Cook soup", 4, 9), ["Cook", "soup"]),
      Sample("long word is broken", ("aanhangwagen", 5, 9), ["aanha", "ngwag", "en"]),
      Sample("word, then a long word", ("de aanhangwagen", 6, 9), ["de", "aanhan", "gwagen"]),
      Sample("cut on the last line", ("Cook soup for all of us", 9, 2), ["Cook soup", "for all…"]),
      Sample("cut on the only line", ("Cook soup", 6, 1), ["Cook…"]),
      Sample("line ends are kept", ("a\n\nb", 5, 9), ["a", "", "b"]),
      Sample("next paragraph is left out", ("abc\ndef", 3, 1), ["ab…"]),
      Sample("next paragraph left out, with room", ("a\ndef", 3, 1), ["a…"]),
      Sample("blanks left out are not missed", ("abc \n ", 3, 1), ["abc"]),
      Sample("wide glyphs", ("汤汤汤", 5, 9), ["汤汤", "汤"]),
      Sample("wide glyph in one column", ("汤a", 1, 9), ["汤", "a"]),
      Sample("nothing", ("", 5, 9), [""]),
      Sample("no room", ("abc", 0, 9), []),
      Sample("no lines", ("abc", 5, 0), []),
    ] as [Sample<(String, Int, Int), [String]>]
  )
  func wrapped(_ sample: Sample<(String, Int, Int), [String]>) {
    let (text, columns, lines) = sample.input
    #expect(text.wrapped(to: columns, maxLines: lines) == sample.expected)
  }

  @Test("a word of ten thousand characters is cut and wrapped without reading it all")
  func longWord() {
    let word = String(repeating: "soep", count: 2500)
    #expect(word.truncated(to: 5) == "soep…")
    #expect(word.wrapped(to: 4, maxLines: 2) == ["soep", "soe…"])
    #expect(word.wrapped(to: 4).count == 2500)
    let wide = String(repeating: "👩🏾‍🍳", count: 10_000)
    #expect(wide.wrapped(to: 2, maxLines: 2).count == 2)
    #expect(wide.wrapped(to: 20).count == 1000)
  }

  @Test("no line is wider than asked and nothing but blanks is lost", arguments: 0..<40)
  func property(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = randomText(length: 120, using: &generator)
    for columns in [6, 9, 20, 77] {
      let lines = text.wrapped(to: columns)
      for line in lines { #expect(line.columnWidth <= columns) }
      let kept = lines.joined().unicodeScalars.filter { !isBlank($0) }
      let all = text.unicodeScalars.filter { !isBlank($0) }
      #expect(kept.elementsEqual(all), "seed \(seed), \(columns) columns")
      #expect(text.truncated(to: columns).columnWidth <= columns)
    }
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\r"
  }
}
