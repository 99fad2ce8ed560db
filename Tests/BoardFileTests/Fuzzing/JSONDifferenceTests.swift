import TestSupport
import Testing

@testable import BoardFile

/// What we and Foundation do not agree on, on purpose.
private struct Difference: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// What we say should be there; `nil` when it is JSON to us, and not to Foundation.
  let ours: Expected?

  init(_ name: String, _ bytes: [UInt8], _ ours: Expected?) {
    (self.name, self.bytes, self.ours) = (name, bytes, ours)
  }

  init(_ name: String, _ text: String, _ ours: Expected?) {
    self.init(name, Array(text.utf8), ours)
  }

  var testDescription: String { name }

  static let all = [
    Difference("a byte order mark", "\u{FEFF}{}", .noByteOrderMark),
    Difference("UTF-16, little end first", [0x5B, 0, 0x31, 0, 0x5D, 0], .utf8NotUTF16),
    Difference("UTF-16, big end first", [0, 0x5B, 0, 0x31, 0, 0x5D], .utf8NotUTF16),
    Difference("a key twice", #"{"a":1,"a":2}"#, .unusedKey("a")),
    Difference("a key twice, in two spellings", #"{"a":1,"\u0061":2}"#, .unusedKey("a")),
    Difference(
      "100 values inside one another",
      String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
      .nesting(limit: 64)
    ),
    Difference("a comma with nothing behind it, in a list", "[1,]", .value),
    Difference("a comma with nothing behind it, in an object", #"{"a":1, }"#, .key),
    Difference("a number that no Double holds", "1e999", nil),
  ]
}

@Suite("What is JSON, to us and to Foundation")
struct JSONDifferenceTests {
  @Test("Generated documents are JSON to both", arguments: 0..<40 as Range<UInt64>)
  func valid(seed: UInt64) {
    for part in 0..<50 as Range<UInt64> {
      let bytes = RandomJSON(seed: seed * 50 + part).bytes
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(ReaderPromises.scanProblem(bytes) == nil, "\(text)")
      #expect(ReaderPromises.foundationError(bytes) == nil, "\(text)")
    }
  }

  @Test("Of documents with mistakes both say the same", arguments: 0..<40 as Range<UInt64>)
  func mutated(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let noise = Array("\"\\{}[],:019eE-.+tfnu \n\u{0}\u{1}é😀".utf8) + [0xED, 0xA0, 0xC0, 0xFF]
    for part in 0..<100 as Range<UInt64> {
      var bytes = RandomJSON(seed: seed * 100 + part).bytes
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...2, using: &random))
        let byte = noise[Int.random(in: noise.indices, using: &random)]
        let isRemoval = Bool.random(using: &random)
        bytes.replaceSubrange(place..<end, with: isRemoval ? [] : [byte])
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(ReaderPromises.brokenByScanning(bytes) == [], "\(text)")
    }
  }

  @Test("Where we differ, it is on purpose", arguments: Difference.all)
  fileprivate func onPurpose(_ difference: Difference) {
    #expect(ReaderPromises.scanProblem(difference.bytes)?.expected == difference.ours)
    #expect((ReaderPromises.foundationError(difference.bytes) == nil) == (difference.ours != nil))
    #expect(ReaderPromises.brokenByScanning(difference.bytes) == [])
  }
}
