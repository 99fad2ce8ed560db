import Canvas
import TestSupport
import Testing

@Suite("Text becomes cells in a form that all terminals measure alike")
struct TextWidthTests {
  @Test(
    "drawn form",
    arguments: [
      Sample("plain ASCII", "Cook soup", "Cook soup"),
      Sample("Latin letters", "café Zoë", "café Zoë"),
      Sample("accent as a combining mark stays on its base", "cafe\u{301}", "cafe\u{301}"),
      Sample("plain letters, then one with a mark", "souple\u{301}", "souple\u{301}"),
      Sample("a third mark is left out", "a\u{301}\u{302}\u{303}", "a\u{301}\u{302}"),
      Sample("a mark without base gets a circle", "\u{301}", "\u{25CC}\u{301}"),
      Sample("Han", "汤", "汤"),
      Sample("plain emoji", "🍲", "🍲"),
      Sample("family joined to one: the first", "👨‍👩‍👧", "👨"),
      Sample("profession joined to one: the person", "👩🏾‍🍳", "👩"),
      Sample("skin tone is left out", "👍🏽", "👍"),
      Sample("skin tone alone is visible", "\u{1F3FD}", "\u{FFFD}"),
      Sample("emoji style is left out", "❤️", "❤"),
      Sample("text style is left out", "⌚\u{FE0E}", "⌚"),
      Sample("burning heart", "❤️‍🔥", "❤"),
      Sample("flag is its letters", "🇳🇱", "NL"),
      Sample("half a flag is a letter", "🇳", "N"),
      Sample("flag with a hidden name", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴"),
      Sample("keycap is its digit", "3️⃣", "3"),
      Sample("loose Hangul is composed", "\u{1112}\u{1161}\u{11AB}", "한"),
      Sample("syllable with loose final consonant", "하\u{11AB}", "한"),
      Sample("old vowel alone is visible", "\u{119E}", "\u{FFFD}"),
      Sample("private use", "\u{E0A0}", "\u{FFFD}"),
      Sample("unassigned", "\u{378}", "\u{FFFD}"),
      Sample("no-break and thin space", "a\u{A0}b\u{2009}c", "a b c"),
      Sample("soft hyphen", "a\u{AD}b", "a-b"),
      Sample("escape sequence", "\u{1B}[31m", "␛[31m"),
      Sample("bell, tab, line feed, delete", "\u{7}\t\n\u{7F}", "␇␉␊␡"),
      Sample("line end of two", "\r\n", "␍␊"),
      Sample("C1", "\u{9B}31m", "\u{FFFD}31m"),
      Sample("bidirectional override", "\u{202E}abc", "\u{FFFD}abc"),
      Sample(
        "bidirectional isolate and marks",
        "\u{2066}\u{200E}\u{61C}",
        "\u{FFFD}\u{FFFD}\u{FFFD}"
      ),
      Sample("zero-width space", "a\u{200B}b", "a\u{FFFD}b"),
      Sample("joiner outside emoji", "a\u{200D}b", "a\u{FFFD}b"),
      Sample("many joiners are shown once", "a\u{200D}\u{200D}\u{200D}", "a\u{FFFD}"),
      Sample("line separator, byte order mark", "\u{2028}\u{FEFF}", "\u{FFFD}\u{FFFD}"),
      Sample("hidden tags", "a\u{E0041}\u{E0042}", "a\u{FFFD}"),
      Sample("annotation", "\u{FFF9}", "\u{FFFD}"),
      Sample("blank Hangul filler", "\u{3164}", "\u{FFFD}"),
      Sample("Devanagari", "हिन्दी", "हिन्दी"),
    ]
  )
  func drawnForm(_ sample: Sample<String, String>) {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    let used = frame.put(sample.input, at: .zero)
    let drawn = String(frame.rowText(0).prefix { $0 != "|" })
    let padding = String(repeating: " ", count: 12 - used)
    #expect(drawn.unicodeScalars.elementsEqual((sample.expected + padding).unicodeScalars))
    #expect(sample.input.columnWidth == used)
  }

  @Test(
    "width in columns",
    arguments: [
      Sample("nothing", "", 0),
      Sample("ASCII", "soup", 4),
      Sample("accents", "café", 4),
      Sample("Han and kana", "スープ汤", 8),
      Sample("family", "👨‍👩‍👧", 2),
      Sample("heart shown as text", "❤️", 1),
      Sample("flag", "🇳🇱", 2),
      Sample("box drawing", "┌─┐", 3),
      Sample("full-width letters", "ＡＢ", 4),
      Sample("ideographic space", "\u{3000}", 2),
      Sample("controls", "\u{1B}\u{7F}\u{9B}", 3),
    ]
  )
  func width(_ sample: Sample<String, Int>) {
    #expect(sample.input.columnWidth == sample.expected)
  }

  @Test(
    "plain output keeps emoji and shows the rest",
    arguments: [
      Sample("plain", "Cook soup", "Cook soup"),
      Sample("family", "👨‍👩‍👧 🇳🇱 ❤️ 👍🏽", "👨‍👩‍👧 🇳🇱 ❤️ 👍🏽"),
      Sample("flag of Scotland", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
      Sample("clipboard escape", "\u{1B}]52;c;aGk=\u{7}", "␛]52;c;aGk=␇"),
      Sample("line ends", "a\r\nb\tc", "a␍␊b␉c"),
      Sample("override", "a\u{202E}b", "a\u{FFFD}b"),
      Sample("joiner between letters", "a\u{200D}b", "a\u{FFFD}b"),
      Sample("C1 and tags", "\u{85}x\u{E0041}", "\u{FFFD}x\u{FFFD}"),
    ]
  )
  func sanitised(_ sample: Sample<String, String>) {
    #expect(sample.input.sanitised.unicodeScalars.elementsEqual(sample.expected.unicodeScalars))
  }
}
