import Canvas
import TestSupport
import Testing

@Suite("Names of keys")
struct KeyTests {
  @Test(
    "shown, and read back",
    arguments: [
      Sample("letter", .character("g"), "g"),
      Sample("capital", .character("G"), "G"),
      Sample("sign", .character("?"), "?"),
      Sample("dash", .character("-"), "-"),
      Sample("accented", .character("é"), "é"),
      Sample("space", .character(" "), "Space"),
      Sample("control", .control("x"), "C-x"),
      Sample("control and space", .control(" "), "C-Space"),
      Sample("alt", .alt("x"), "A-x"),
      Sample("alt and capital", .alt("X"), "A-X"),
      Sample("function", .function(5), "F5"),
      Sample("capital f is no function key", .character("F"), "F"),
      Sample("enter", .enter, "Enter"),
      Sample("escape", .escape, "Esc"),
      Sample("back tab", .backTab, "S-Tab"),
      Sample("arrow", .up, "↑"),
      Sample("page", .pageDown, "PgDn"),
    ] as [Sample<Key, String>]
  )
  func names(_ sample: Sample<Key, String>) {
    #expect(sample.input.name == sample.expected)
    #expect(Key(name: sample.expected) == sample.input)
  }

  @Test(
    "other spellings",
    arguments: [
      Sample("arrow as a word", "up", .up),
      Sample("long name", "Escape", .escape),
      Sample("other case", "pgup", .pageUp),
      Sample("meta", "M-x", .alt("x")),
      Sample("capital after control", "C-X", .control("x")),
    ] as [Sample<String, Key>]
  )
  func otherSpellings(_ sample: Sample<String, Key>) {
    #expect(Key(name: sample.input) == sample.expected)
  }

  @Test("not a key", arguments: ["", " ", "C-", "C-xy", "F0", "F25", "Fx", "A-", "Hyper"])
  func notAKey(_ name: String) {
    #expect(Key(name: name) == nil)
  }
}
