import BoardUI
import Canvas
import Foundation
import TaskModel
import Testing

@testable import RotondeCLI

@Suite("a document as text, Markdown and HTML")
struct DocumentTests {
  private static let evil =
    "<script>alert(1)</script> & \"x\" 'y' <img src=x onerror=y> \u{1B}[2J\u{202E}\u{9B}31m"

  private func document(_ text: String) -> Document {
    var document = Document(title: text, subtitle: text, language: .dutch)
    document.add(
      text,
      [
        .paragraph(text), .list([.init(text, detail: text)]), .quote(text, by: text),
        .table(heads: [text, "b"], rows: [[text, "1"]]),
        .chart(
          .bars(BarChart([.init(label: text, parts: [1, 2])], series: [text, "b"])),
          caption: text
        ),
        .chart(.overTime(TimeChart([.init(label: text, value: 3)])), caption: text),
      ]
    )
    return document
  }

  @Test("HTML has no markup but its own, and is well formed")
  func html() throws {
    let page = document(Self.evil + "\nmore").html
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;"))
    #expect(page.contains("<html lang=\"nl\">"))
    #expect(page.contains("@media print"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
    expectNoControls(page)
    // Every element that is opened is closed, in order.
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)(?:\s(?:[^<>"]|"[^"<>]*")*)?>/) {
      let name = tag.output.2
      if ["meta", "br"].contains(name) || tag.output.0.hasSuffix("/>") { continue }
      if tag.output.1.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
    #expect(page.count { $0 == "<" } == page.matches(of: /<(!|\/?[a-z])/).count)
  }

  @Test("line ends of whoever typed them stay, and nothing else does")
  func lineEnds() {
    #expect(inHTML("a\n<b>\r\nc") == "a<br>&lt;b&gt;<br>c")
    #expect(inMarkdown("a\n# b") == "a\\\n\\# b")
  }

  @Test(
    "Markdown shows what was typed, and obeys none of it",
    arguments: [
      ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("<b>&amp;", "&lt;b\\>&amp;amp;"),
      ("# kop", "\\# kop"), ("- punt", "\\- punt"), ("1. een", "1\\. een"), ("12) x", "12\\) x"),
      ("    code", "code"), ("[a](b)", "\\[a\\](b)"), ("a | b", "a \\| b"), ("== x", "\\== x"),
      ("2026 jaar", "2026 jaar"), ("", ""), ("\\", "\\\\"), ("![x](y)", "\\!\\[x\\](y)"),
      ("<\u{338}b>", "&lt;\u{338}b\\>"),
    ]
  )
  func markdown(_ text: String, _ expected: String) {
    #expect(inMarkdown(text) == expected)
  }

  @Test("Markdown keeps lists, quotes and plots apart from what stands in them")
  func markdownBlocks() {
    var document = Document(title: "Titel", subtitle: "onder", language: .dutch)
    document.add(
      "Deel",
      [
        .list([.init("een\ntwee", detail: "meer")]), .quote("a\n> b", by: "c"),
        .table(heads: ["x"], rows: [["a|b\nc"]]),
        .chart(.bars(BarChart([.init(label: "~~~~", value: 1)])), caption: nil),
      ]
    )
    let text = document.markdown(glyphs: .ascii)
    #expect(
      text.hasPrefix(
        "# Titel\n\nonder\n\n## Deel\n\n- een\\\n  twee\\\n  meer\n\n> a\\\n> \\> b\n> \n> – c\n"
      )
    )
    #expect(text.contains("\n| x |\n| --- |\n| a\\|b c |\n"))
    #expect(text.contains("\n~~~~ text\n  ~~~~ ##"))
    #expect(text.hasSuffix("\n~~~~\n"))
  }

  @Test("Text is harmless and no wider than it may be", arguments: [10, 24, 60, 100])
  func text(_ width: Int) {
    let style = DocumentText.Style(width: width, isEmphasised: false, glyphs: .blocks)
    let lines = DocumentText(style).lines(of: document(Self.evil + "\n汤汤汤 👩🏾‍🍳"))
    for line in lines {
      expectNoControls(line)
      #expect(line.columnWidth <= max(width, 12), "\(line)")
    }
  }

  @Test("A table that has no room tells its rows one below the other")
  func narrowTable() {
    var document = Document(title: "T", subtitle: "s", language: .english)
    document.add("D", [.table(heads: ["Quarter", "Done"], rows: [["Q4 2026", "12"]])])
    func lines(_ width: Int) -> [String] {
      DocumentText(.init(width: width, isEmphasised: false, glyphs: .ascii)).lines(of: document)
    }
    #expect(lines(40).suffix(2) == ["  Quarter  Done", "  Q4 2026  12"])
    #expect(lines(14).suffix(3) == ["  Quarter: Q4", "  2026", "  Done: 12"])
  }

  private func expectNoControls(_ text: String) {
    #expect(
      text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x0A: true
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
      }
    )
  }
}
