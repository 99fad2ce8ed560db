import Testing

@testable import BoardFile

/// Whether bytes are one JSON value: `nil`, or what was expected and where.
private func problem(_ bytes: [UInt8]) -> ScanProblem? {
  var scanner = Scanner(ByteStorage(bytes))
  do throws(ScanProblem) {
    try scanner.scanValue(FlatShape.any)
    scanner.skipWhiteSpace()
    guard scanner.cursor == scanner.end else { throw scanner.problem(.endOfFile) }
    return nil
  } catch {
    return error
  }
}

private let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
private let tooDeep = String(repeating: "[", count: 65)

private let refused: [(String, Int, Expected)] = [
  ("", 0, .value), (" ", 1, .value), ("01", 1, .validNumber), ("-", 1, .validNumber),
  ("+1", 0, .value), (".5", 0, .value), ("1.", 2, .validNumber), ("1e", 2, .validNumber),
  ("1.e5", 2, .validNumber), ("NaN", 0, .value), ("Infinity", 0, .value), ("tru", 0, .value),
  ("True", 0, .value), ("'a'", 0, .value), ("[1,]", 3, .value), ("[1 2]", 3, .commaOrEnd),
  ("[", 1, .value), ("[1", 2, .commaOrEnd), ("{\"a\":1,}", 7, .key), ("{a:1}", 1, .key),
  ("{\"a\" 1}", 5, .colon), ("{\"a\":}", 5, .value), ("{\"a\":1", 6, .commaOrEnd),
  ("1 2", 2, .endOfFile), ("[]]", 2, .endOfFile), ("// x", 0, .value),
  ("\"a", 2, .noControlCharacter),
  ("\"a\nb\"", 2, .noControlCharacter), ("\"\t\"", 1, .noControlCharacter),
  (#""\x""#, 1, .validEscape), (#""\u12g4""#, 1, .validEscape), (#""\u123"#, 1, .validEscape),
  (#""\uD83D""#, 1, .surrogatePair), (#""\uDE00""#, 1, .surrogatePair),
  (#""\uD83Dx""#, 1, .surrogatePair), (#""\uD83D\u0041""#, 1, .surrogatePair),
  (#"{"a":1,"a":2}"#, 7, .unusedKey("a")), (#"{"a":1,"\u0061":2}"#, 7, .unusedKey("a")),
  (#"[{"x":{"é":1,"b":1,"é":2}}]"#, 20, .unusedKey("é")),
  (tooDeep, 64, .nesting(limit: 64)), ("[\u{c}]", 1, .value),
]

private let sequences: [(String, [UInt8], Bool)] = [
  ("two bytes", [0xC3, 0xA9], true), ("three", [0xE2, 0x82, 0xAC], true),
  ("four", [0xF0, 0x9F, 0x98, 0x80], true), ("the last of all", [0xF4, 0x8F, 0xBF, 0xBF], true),
  ("just below the surrogates", [0xED, 0x9F, 0xBF], true), ("overlong /", [0xC0, 0xAF], false),
  ("overlong C1", [0xC1, 0xBF], false), ("overlong in three", [0xE0, 0x9F, 0xBF], false),
  ("overlong in four", [0xF0, 0x8F, 0xBF, 0xBF], false),
  ("surrogate", [0xED, 0xA0, 0x80], false), ("beyond 10FFFF", [0xF4, 0x90, 0x80, 0x80], false),
  ("F5", [0xF5, 0x80, 0x80, 0x80], false), ("FF", [0xFF], false),
  ("lone continuation", [0x80], false), ("cut after one", [0xC3], false),
  ("cut after two", [0xE2, 0x82], false), ("cut after three", [0xF0, 0x9F, 0x98], false),
]

@Suite("The scanner takes JSON as RFC 8259 has it")
struct ScannerTests {
  @Test(
    "Accepts",
    arguments: [
      "0", "-0", "10", "1.5", "-1.5e+10", "1E5", "0e0", "true", "false", "null", "\"\"", "[]", "{}",
      " [ ] ", "\t[\r\n1 , 2 ]\n", "{\"a\":{\"b\":[{}]}}", "{ \"a\" : 1 , \"b\" : 2 }",
      #""\"\\\/\b\f\n\r\t\u00e9""#, #""\uD83D\uDE00""#, #""\u0000""#, "\"é€😀\u{10FFFF}\"",
      "\"\u{7F}\"", #"{"a":1,"A":2}"#, "\"exactly 8\"", "\"exactly sixteen b\"",
      deepest,
    ]
  )
  func accepts(_ text: String) { #expect(problem(Array(text.utf8)) == nil) }

  @Test(
    "Refuses",
    arguments: refused
  )
  func refuses(_ text: String, _ offset: Int, _ expected: Expected) {
    #expect(problem(Array(text.utf8)) == ScanProblem(offset: offset, expected: expected))
  }

  @Test(
    "UTF-8 is what Unicode says it is, wherever it stands in a word of eight",
    arguments: sequences
  )
  func utf8(_ name: String, _ bytes: [UInt8], _ isValid: Bool) {
    for before in 0..<9 {
      let text = [0x22] + [UInt8](repeating: 0x61, count: before) + bytes + [0x61, 0x22]
      let expected = ScanProblem(offset: before + 1, expected: .validUTF8)
      #expect(problem(text) == (isValid ? nil : expected), "\(name) after \(before)")
    }
  }

  @Test("A thousand different unknown keys are no trouble, one of them twice is")
  func manyKeys() {
    let keys = (0..<1000).map { "\"k\($0)\":0" }
    #expect(problem(Array("{\(keys.joined(separator: ","))}".utf8)) == nil)
    let twice = "{\((keys + ["\"k7\":1"]).joined(separator: ","))}"
    #expect(problem(Array(twice.utf8))?.expected == .unusedKey("k7"))
  }

  @Test("A board that is cut short anywhere is refused, at its end or before")
  func truncated() {
    let bytes = Array(boardText(#"{"id":"k7f2","title":"Soep é","done":{"at":"\#(noon)"}}"#).utf8)
    for length in 0..<(bytes.count - 2) {
      #expect(damage(bytes.prefix(length)) != nil, "after \(length) bytes")
    }
  }
}
