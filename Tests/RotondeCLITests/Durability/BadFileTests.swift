import Foundation
import Glibc
import Testing

/// A file that is no board, put in its place, and what the program says of it.
struct BadFile: Sendable, CustomTestStringConvertible {
  var name: String
  var status: Int32
  var code: String
  /// Line and column, where there are.
  var place: [Int] = []
  /// A part of the message.
  var says: String
  /// Makes it at a path.
  var make: @Sendable (String) throws -> Void

  var testDescription: String { name }

  private static func holding(_ bytes: @escaping @Sendable () -> [UInt8])
    -> @Sendable (String) throws
    -> Void
  {
    { path in try Data(bytes()).write(to: URL(filePath: path)) }
  }

  private static let sample = Array(Workplace.sampleBoard.utf8)

  static let all: [BadFile] = [
    BadFile(
      name: "empty",
      status: 65,
      code: "damaged",
      place: [1, 1],
      says: "cut short",
      make: holding { [] }
    ),
    BadFile(
      name: "all NUL, as after a power cut",
      status: 65,
      code: "damaged",
      place: [1, 1],
      says: "zero byte",
      make: holding { [UInt8](repeating: 0, count: 5000) }
    ),
    BadFile(
      name: "cut short",
      status: 65,
      code: "damaged",
      place: [5, 24],
      says: "cut short",
      make: holding { Array(sample.prefix { $0 != UInt8(ascii: "F") }) }
    ),
    BadFile(
      name: "UTF-16",
      status: 65,
      code: "damaged",
      place: [1, 1],
      says: "save it as UTF-8",
      make: holding { [0xFF, 0xFE] + sample.flatMap { [$0, 0] } }
    ),
    BadFile(
      name: "a key of 10 MB twice",
      status: 65,
      code: "damaged",
      place: [3, 1],
      says: "kkkkk…” is there twice",
      make: holding {
        let key = "\"\(String(repeating: "k", count: 10_000_000))\":1"
        return Array("{\n\(key),\n\(key)}".utf8)
      }
    ),
    BadFile(
      name: "100,000 levels deep",
      status: 65,
      code: "damaged",
      place: [1, 69],
      says: "more than 64",
      make: holding { Array(("{\"x\":" + String(repeating: "[", count: 100_000)).utf8) }
    ),
    BadFile(
      name: "a later version that is no board to us",
      status: 65,
      code: "newerVersion",
      says: "Install a newer Rotonde",
      make: holding { Array(#"{"format":"rotonde-board/7","board":3}"#.utf8) }
    ),
    BadFile(
      name: "a pipe",
      status: 66,
      code: "notRegularFile",
      says: "a device or a pipe",
      make: { mkfifo($0, 0o600) }
    ),
    BadFile(
      name: "a device",
      status: 66,
      code: "notRegularFile",
      says: "a device or a pipe",
      make: { symlink("/dev/zero", $0) }
    ),
    BadFile(
      name: "a folder",
      status: 66,
      code: "isFolder",
      says: "is a folder",
      make: { mkdir($0, 0o700) }
    ),
    BadFile(
      name: "a link that leads nowhere",
      status: 66,
      code: "danglingLink",
      says: "not there",
      make: { symlink("nowhere", $0) }
    ),
    BadFile(
      name: "a link in a circle",
      status: 66,
      code: "linkLoop",
      says: "in a circle",
      make: { symlink("board.json", $0) }
    ),
    BadFile(
      name: "5 GB",
      status: 65,
      code: "tooLarge",
      says: "4 GB",
      make: { path in
        try Data().write(to: URL(filePath: path))
        truncate(path, 5_000_000_000)
      }
    ),
  ]
}

@Suite("files that are no board")
struct BadFileTests {
  @Test("each has a message, a status and a place; nothing is written", arguments: BadFile.all)
  func said(_ file: BadFile) throws {
    let workplace = try Workplace()
    try file.make(workplace.boardPath)
    for words in [["list"], ["add", "--as", "jan", "Taak"]] {
      let arguments = words + ["--board", "board.json"]
      let plain = try workplace.run(arguments)
      #expect(plain.status == file.status)
      #expect(plain.output.isEmpty)
      let isSaid = plain.errors.contains(file.says)
      #expect(isSaid, "\(plain.errors.prefix(500))")
      #expect(plain.errors.utf8.count < 1000)
      // What to do next, whatever the command: look at all of it, or go back.
      let isDamaged = file.code == "damaged"
      for way in ["rotonde check", "rotonde backup list", "rotonde backup restore"] {
        #expect(plain.errors.contains(way) == isDamaged, "\(plain.errors.prefix(500))")
      }
      let error = try workplace.run(arguments + ["--json"]).jsonError
      #expect(error["code"] as? String == file.code)
      #expect([error["line"], error["column"]].compactMap { $0 as? Int } == file.place)
    }
    #expect(workplace.names() == ["board.json"])
  }
}
