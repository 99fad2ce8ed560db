import Foundation
import Testing

/// Reads the sources, so that it also sees the texts that nobody has thought of testing.
@Suite("Words we do not use")
struct WordsTests {
  /// The beginnings of Dutch words that the glossary tells to avoid.
  private static let banned = [
    "toewijz", "toegewezen", "functie", "leidinggevende", "inzetten", "ingezet", "escaleren",
    "geëscaleerd", "resource", "kpi", "cliënt", "client", "loslaten", "losgelaten",
  ]

  @Test("No Dutch text has a word that the glossary tells to avoid")
  func noBannedWords() throws {
    let texts = try dutchTexts()
    #expect(texts.count > 50, "the sources were found and read")
    for text in texts {
      let words = text.lowercased().split { !$0.isLetter }
      for word in words {
        #expect(!Self.banned.contains { word.hasPrefix($0) }, "“\(word)” in “\(text)”")
      }
    }
  }

  @Test("Dutch says je, not u")
  func informal() throws {
    for text in try dutchTexts() {
      // The u of "~2u" is short for uur, an hour; that of "u+w" and "\\u" is no word at all.
      let words = text.lowercased().split { !($0.isLetter || $0.isNumber || "+\\".contains($0)) }
      #expect(!words.contains("u") && !words.contains("uw"), "“\(text)”")
    }
  }

  /// What stands between the quotes behind `nl:`, on its line and those that go on from it.
  private func dutchTexts() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    var texts: [String] = []
    for file in files where file.hasSuffix(".swift") {
      let source = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for line in source.split(separator: "\n") {
        guard let label = line.range(of: "nl: \"") else { continue }
        texts.append(String(line[label.upperBound...]))
      }
    }
    return texts
  }
}
