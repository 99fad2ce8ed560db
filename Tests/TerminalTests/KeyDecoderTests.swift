import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite("Bytes become keys")
struct KeyDecoderTests {
  @Test(
    "in one piece",
    arguments: [
      Sample("letters", "aB?", [.character("a"), .character("B"), .character("?")]),
      Sample("letters beyond ASCII", "é汤", [.character("é"), .character("汤")]),
      Sample("one key for a joined emoji", "👩🏾‍🍳", [.character("👩🏾‍🍳")]),
      Sample("mark with its base", "e\u{301}", [.character("e\u{301}")]),
      Sample("enter, either way", "\r\n", [.enter, .enter]),
      Sample("tab and backspaces", "\t\u{7F}\u{8}", [.tab, .backspace, .backspace]),
      Sample("control", "\u{3}\u{1A}\u{0}", [.control("c"), .control("z"), .control(" ")]),
      Sample("control and signs", "\u{1C}\u{1F}", [.control("\\"), .control("_")]),
      Sample("arrows", "\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", [.up, .down, .right, .left]),
      Sample("arrow with Shift", "\u{1B}[1;2A", [.up]),
      Sample(
        "home and end, three ways",
        "\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OF\u{1B}[4~",
        [.home, .home, .home, .end, .end]
      ),
      Sample(
        "pages, insert, delete",
        "\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~",
        [.pageUp, .pageDown, .insert, .delete]
      ),
      Sample("back tab", "\u{1B}[Z", [.backTab]),
      Sample(
        "function keys",
        "\u{1B}OP\u{1B}[11~\u{1B}[15~\u{1B}[24~\u{1B}[[C",
        [.function(1), .function(1), .function(5), .function(12), .function(3)]
      ),
      Sample(
        "numeric keypad",
        "\u{1B}Oq\u{1B}Ok\u{1B}OM",
        [.character("1"), .character("+"), .enter]
      ),
      Sample("escape before another sequence", "\u{1B}\u{1B}[A", [.escape, .up]),
      Sample(
        "unknown sequences leave nothing",
        "\u{1B}[?1;2c\u{1B}[99~\u{1B}[I\u{1B}Oza",
        [.character("a")]
      ),
      Sample("sequence cut off by another", "\u{1B}[1;\u{1B}[A", [.up]),
    ] as [Sample<String, [Key]>]
  )
  func whole(_ sample: Sample<String, [Key]>) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(sample.input.utf8) == sample.expected.map { .key($0) })
    #expect(decoder.pending.isEmpty)
    // The same, byte by byte: only whole graphemes of several scalars may come apart.
    var slow = KeyDecoder()
    let events = sample.input.utf8.flatMap { slow.feed([$0]) }
    #expect(text(events) == text(sample.expected.map { .key($0) }))
  }

  @Test("Alt comes in one piece; Escape and a key right after it come in two")
  func alt() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}x\u{1B}é".utf8) == [.key(.alt("x")), .key(.alt("é"))])
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.feed("q".utf8) == [.key(.escape), .key(.character("q"))])
    // Over a slow line a sequence may come in pieces.
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.feed("[A".utf8) == [.key(.up)])
  }

  @Test(
    "broken UTF-8 is left out, what follows is not",
    arguments: [
      Sample("lone continuation", [0x80, 0x61], "a"),
      Sample("cut short", [0xC3, 0x61], "a"),
      Sample("overlong", [0xC0, 0xAF, 0x61], "a"),
      Sample("surrogate", [0xED, 0xA0, 0x80, 0x61], "a"),
      Sample("beyond Unicode", [0xF4, 0x90, 0x80, 0x80, 0x61], "a"),
      Sample("C1 control", [0xC2, 0x9B, 0x61], "a"),
      Sample("after escape", [0x1B, 0xC3, 0x28, 0x61], "(a"),
    ] as [Sample<[UInt8], String>]
  )
  func broken(_ sample: Sample<[UInt8], String>) {
    var decoder = KeyDecoder()
    #expect(text(decoder.feed(sample.input)) == sample.expected)
  }

  @Test("a lone escape is the Escape key once nothing follows")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isAmbiguous)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isAmbiguous)
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.feed([0x5B]).isEmpty)
    #expect(decoder.isAmbiguous)
    #expect(decoder.flush() == [.key(.alt("["))])
    #expect(decoder.feed([0x1B, 0x4F]).isEmpty)
    #expect(decoder.flush() == [.key(.alt("O"))])
  }

  @Test("a longer beginning waits for its end and does not leak")
  func unfinished() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[20".utf8).isEmpty)
    #expect(!decoder.isAmbiguous)
    #expect(decoder.feed("0~hi\u{1B}[201~".utf8) == [.paste("hi")])
    #expect(decoder.feed([0xE6]).isEmpty)
    #expect(decoder.feed([0xB1, 0xA4]) == [.key(.character("汤"))])
  }

  @Test("what the terminal's description says comes first")
  func described() {
    var decoder = KeyDecoder(sequences: [
      (Array("\u{1B}[1".utf8), .home), (Array("\u{1B}[1z".utf8), .end),
    ])
    #expect(decoder.feed("\u{1B}[1z".utf8) == [.key(.end)])
    #expect(decoder.feed("\u{1B}[1q".utf8) == [.key(.home), .key(.character("q"))])
  }

  @Test(
    "paste",
    arguments: [
      Sample("plain", "hello", "hello"),
      Sample("nothing", "", ""),
      Sample("line ends of all kinds", "a\rb\r\nc\nd", "a\nb\nc\nd"),
      Sample("escape sequences are text", "\u{1B}[A\u{1B}\u{1B}[20", "\u{1B}[A\u{1B}\u{1B}[20"),
      Sample("beginning of another", "\u{1B}[200~x", "\u{1B}[200~x"),
      Sample("emoji", "👨‍👩‍👧", "👨‍👩‍👧"),
    ]
  )
  func paste(_ sample: Sample<String, String>) {
    let bytes = Array("a\u{1B}[200~\(sample.input)\u{1B}[201~b".utf8)
    let expected: [InputEvent] = [
      .key(.character("a")), .paste(sample.expected), .key(.character("b")),
    ]
    for size in 1...bytes.count {
      var decoder = KeyDecoder()
      var events: [InputEvent] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        events += decoder.feed(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(events == expected, "in pieces of \(size)")
    }
  }

  @Test("a paste of a million bytes is one paste, and one without end is cut")
  func largePaste() {
    var decoder = KeyDecoder()
    let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
    _ = decoder.feed("\u{1B}[200~".utf8)
    for _ in 0..<6 { #expect(decoder.feed(megabyte).isEmpty) }
    let events = decoder.feed("\u{1B}[201~".utf8)
    guard case .paste(let text) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
  }

  @Test(
    "mouse",
    arguments: [
      Sample(
        "click",
        "\u{1B}[<0;3;2M\u{1B}[<0;3;2m",
        [.mouse(MouseEvent(.press, at: Point(column: 2, row: 1)))]
      ),
      Sample("click with Control", "\u{1B}[<16;1;1M", [.mouse(MouseEvent(.press, at: .zero))]),
      Sample(
        "wheel",
        "\u{1B}[<64;1;1M\u{1B}[<65;300;99M",
        [
          .mouse(MouseEvent(.wheelUp, at: .zero)),
          .mouse(MouseEvent(.wheelDown, at: Point(column: 299, row: 98))),
        ]
      ),
      Sample("other buttons and motion", "\u{1B}[<2;1;1M\u{1B}[<32;1;1M", []),
      Sample("nonsense", "\u{1B}[<;;M\u{1B}[<0;0;0M\u{1B}[<0;99999999999999999999;1M", []),
    ] as [Sample<String, [InputEvent]>]
  )
  func mouse(_ sample: Sample<String, [InputEvent]>) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(sample.input.utf8) == sample.expected)
  }

  @Test("any bytes in any pieces never hang and never become controls", arguments: 0..<50)
  func property(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x32, 0x30, 0x31, 0x7E, 0x41, 0x3C, 0x4D, 0xE2]
    var decoder = KeyDecoder()
    for _ in 0..<200 {
      let count = Int.random(in: 0...9, using: &generator)
      let bytes = (0..<count).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : likely.randomElement(using: &generator) ?? 0x1B
      }
      for case .key(.character(let character)) in decoder.feed(bytes) + decoder.flush() {
        let scalars = character.unicodeScalars
        #expect(scalars.allSatisfy { $0.properties.generalCategory != .control })
      }
    }
  }

  private func text(_ events: [InputEvent]) -> String {
    events.map { event in
      if case .key(let key) = event { key.name } else { "\(event)" }
    }.joined()
  }
}
