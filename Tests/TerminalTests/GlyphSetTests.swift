import CNcurses
import Canvas
import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite("What is sent for a cell")
struct GlyphSetTests {
  init() {
    _ = setlocale(LC_CTYPE, "C.UTF-8")
  }

  /// Every scalar there is, of the planes without any assigned ones only some.
  private var allScalars: some Sequence<Unicode.Scalar> {
    (UInt32(0)...0x10FFFF).lazy
      .filter { $0 < 0x4_0000 || $0 >> 16 == 0xE && $0 & 0xFFFF < 0x200 || $0.isMultiple(of: 101) }
      .compactMap(Unicode.Scalar.init)
  }

  @Test("for every scalar, what is sent is as wide to the C library as the cell is to us")
  func everyScalar() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    var replaced = 0
    for scalar in allScalars {
      frame.fill(frame.bounds, style: .text)
      let used = frame.put(String(scalar), at: .zero)
      var sent = 0
      for cell in frame.row(0).prefix(used) where !cell.isContinuation {
        let glyph = GlyphSet.unicode.drawn(cell)
        sent += Int(rotonde_width(glyph.base)) + (glyph.filler == 0 ? 0 : 1)
        if glyph.base != cell.base { replaced += 1 }
        guard isPrintable(glyph.base), isMark(glyph.mark), isMark(glyph.mark2) else {
          Issue.record("U+\(String(scalar.value, radix: 16)) is sent as \(glyph)")
          return
        }
      }
      guard sent == used else {
        Issue.record("U+\(String(scalar.value, radix: 16)): \(used) columns, sent as \(sent)")
        return
      }
    }
    // Characters newer than this C library; should this grow, the tables have come apart.
    #expect(replaced < 20_000)
  }

  @Test("in ASCII every scalar is printable ASCII of the same width")
  func everyScalarInASCII() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    for scalar in allScalars {
      frame.fill(frame.bounds, style: .text)
      let used = frame.put(String(scalar), at: .zero)
      var sent = 0
      for cell in frame.row(0).prefix(used) where !cell.isContinuation {
        let glyph = GlyphSet.ascii.drawn(cell)
        sent += glyph.filler == 0 ? 1 : 2
        let isASCII = [glyph.base, glyph.filler].allSatisfy {
          (0x20...0x7E).contains($0) || $0 == 0
        }
        guard isASCII, glyph.mark == 0, glyph.mark2 == 0, sent <= used else {
          Issue.record("U+\(String(scalar.value, radix: 16)) is sent as \(glyph)")
          return
        }
      }
      guard sent == used else {
        Issue.record("U+\(String(scalar.value, radix: 16)): \(used) columns, sent as \(sent)")
        return
      }
    }
  }

  @Test(
    "likeness in ASCII",
    arguments: [
      Sample("letters", "Crème brûlée", "Creme brulee"),
      Sample("combining mark", "e\u{301}", "e"),
      Sample("other letters", "Øß Łódź", "Os Lodz"),
      Sample("lines", "┌─┬┐│└┘╭╮━┃", "+-++|++++-|"),
      Sample("signs", "… · ♥ ✓ → ↵ “”", ". . * x > < \"\""),
      Sample("wide", "汤🍲Ａ", "????A "),
      Sample("without likeness", "ж�", "??"),
    ]
  )
  func likeness(_ sample: Sample<String, String>) {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    let used = frame.put(sample.input, at: .zero)
    var text = String.UnicodeScalarView()
    for cell in frame.row(0).prefix(used) where !cell.isContinuation {
      let glyph = GlyphSet.ascii.drawn(cell)
      for value in [glyph.base, glyph.filler] where value != 0 {
        text.append(Unicode.Scalar(value) ?? "!")
      }
    }
    #expect(String(text) == sample.expected)
  }

  private func isPrintable(_ scalar: UInt32) -> Bool {
    scalar >= 0x20 && !(0x7F...0x9F).contains(scalar) && rotonde_width(scalar) > 0
  }

  private func isMark(_ scalar: UInt32) -> Bool {
    scalar == 0 || rotonde_width(scalar) == 0
  }
}
