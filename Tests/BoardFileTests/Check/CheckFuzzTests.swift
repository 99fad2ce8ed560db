import Foundation
import TestSupport
import Testing

@testable import BoardFile

@Suite("A check of anything at all")
struct CheckFuzzTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "data/examples")

  private static func example(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "\(name).json")))
  }

  /// What goes into files by mistake.
  private static let pieces: [String] = [
    "", ",", "\"", "{", "}", "[", "]", ":", "null", "true", "\"\"", "[]", "{}", "\n", "\r\n", "\t",
    "\\", "\\u12", "\\ud800", "0", "-", "1e", "x", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> b\n",
    "\u{0}", "é", "\"id\":\"a\",", "\"tasks\": [\n", "\n]", "},\n{", "  ", "2026-02-30",
  ]

  /// The bytes with a few mistakes in them.
  private static func mutated(
    _ bytes: [UInt8],
    using random: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let length = min(bytes.count - place, Int.random(in: 0...4, using: &random))
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      switch Int.random(in: 0..<10, using: &random) {
      case 0: bytes = Array(bytes.prefix(place))
      case 1: bytes.removeSubrange(place..<place + length)
      case 2: bytes[place..<place + length] = [UInt8.random(in: 0...255, using: &random)]
      case 3, 4:
        let one = Int.random(in: lines.indices, using: &random)
        let other = Int.random(in: lines.indices, using: &random)
        var moved = lines
        moved.insert(lines[one], at: other)
        bytes = Array(moved.joined(separator: [UInt8(ascii: "\n")]))
      case 5:
        var fewer = lines
        fewer.remove(at: Int.random(in: lines.indices, using: &random))
        bytes = Array(fewer.joined(separator: [UInt8(ascii: "\n")]))
      default:
        let piece = pieces[Int.random(in: pieces.indices, using: &random)]
        bytes.replaceSubrange(place..<place + length, with: Array(piece.utf8))
      }
    }
    return bytes
  }

  /// Small, so that mistakes come close together.
  private static let small = Array(
    boardText(
      #"{"id":"k7f2","title":"Soep","claims":[{"person":"jan","at":"2026-11-21T12:00:00Z"}]}"#,
      #"{"id":"k7f3","title":"Brood","serves":["bewoners"],"done":{"at":"2026-11-21T12:00:00Z"}}"#,
      log: #"{"id":"e1","at":"2026-11-21T12:00:00Z","by":"jan","did":"claim","on":"task:k7f2"}"#
    ).utf8
  )

  @Test(
    "never crashes, agrees with reading, and repairs to what opens",
    arguments: ["buurthuis-de-linde", "riverside-library", "small"]
  )
  func anything(name: String) throws {
    let original = name == "small" ? Self.small : try Self.example(name)
    var random = SeededGenerator(seed: 20_261_122)
    for round in 0..<(name == "small" ? 2500 : 60) {
      let bytes = Self.mutated(original, using: &random)
      #expect(ReaderPromises.broken(by: bytes) == [], "\(name), round \(round)")
    }
  }

  @Test("of any bytes never crashes and agrees with reading")
  func noise() throws {
    var random = SeededGenerator(seed: 7)
    for round in 0..<1500 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
        Bool.random(using: &random)
          ? [UInt8.random(in: 0...255, using: &random)]
          : Array(Self.pieces[Int.random(in: Self.pieces.indices, using: &random)].utf8)
      }
      #expect(ReaderPromises.broken(by: bytes) == [], "round \(round)")
    }
  }

  @Test("every kind of record is asked for what it promises")
  func kinds() throws {
    let index = try document(boardText()).index
    let sections = Section.allCases.filter { index[records: $0] != nil }
    #expect(Set(ReaderPromises.sections) == Set(sections))
  }
}
