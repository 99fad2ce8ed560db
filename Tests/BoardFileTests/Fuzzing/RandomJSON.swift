import TestSupport

/// Writes JSON of all kinds, valid, in many spellings.
struct RandomJSON {
  private(set) var bytes: [UInt8] = []
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    value(inside: 0)
    space()
  }

  private mutating func choice(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func add(_ text: String) { bytes += Array(text.utf8) }

  private mutating func space() {
    for _ in 0..<max(0, choice(5) - 2) { add([" ", "\n", "\t", "\r"][choice(4)]) }
  }

  private mutating func value(inside depth: Int) {
    space()
    switch choice(depth > 5 ? 5 : 8) {
    case 0: add(["true", "false", "null"][choice(3)])
    case 1, 2: number()
    case 3, 4: text()
    case 5: list("[", "]") { $0.value(inside: depth + 1) }
    default:
      var key = 0
      list("{", "}") { json in
        // Counted, so that none comes twice; that is refused on purpose.
        key += 1
        json.text(ending: "\(key)")
        json.space()
        json.add(":")
        json.value(inside: depth + 1)
      }
    }
  }

  private mutating func list(
    _ opening: String,
    _ closing: String,
    _ element: (inout RandomJSON) -> Void
  ) {
    add(opening)
    for index in 0..<choice(4) {
      if index > 0 { add(",") }
      space()
      element(&self)
      space()
    }
    space()
    add(closing)
  }

  private mutating func number() {
    if choice(3) == 0 { add("-") }
    add(["0", "7", "42", "12345678901234567890", "9007199254740993"][choice(5)])
    if choice(3) == 0 { add([".0", ".5", ".000", ".1415926535897932384626"][choice(4)]) }
    if choice(3) == 0 { add(["e2", "E+2", "e-7", "E0", "e+00"][choice(5)]) }
  }

  private mutating func text(ending: String = "") {
    add("\"")
    for _ in 0..<choice(6) {
      add(
        [
          "soep", "é", "😀", "\u{7F}", "\u{2028}", " ", "/", "\\/", "\\\"", "\\\\",
          "\\b\\f\\n\\r\\t",
          "\\u0000", "\\u00E9", "\\ud83d\\ude00", "\u{FEFF}", "\u{10FFFF}",
        ][choice(16)]
      )
    }
    add(ending + "\"")
  }
}
