import Glibc
import TaskModel
import Testing

@testable import BoardFile

/// Bytes that are not a board, by name, and what is said of them.
struct BadBytes: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: @Sendable () -> [UInt8]
  var line: Int
  var column: Int
  var expected: Expected

  init(
    _ name: String,
    _ line: Int,
    _ column: Int,
    _ expected: Expected,
    _ bytes: @escaping @Sendable () -> [UInt8]
  ) {
    (self.name, self.bytes, self.line, self.column) = (name, bytes, line, column)
    self.expected = expected
  }

  var testDescription: String { name }

  /// A board with this in the place of the title of its only task, which is in line 12.
  private static func title(_ title: [UInt8]) -> [UInt8] {
    let parts = boardText(#"{"id":"a","title":?}"#).split(separator: "?", maxSplits: 1)
    return Array(parts[0].utf8) + title + Array(parts[1].utf8)
  }

  private static func quoted(_ bytes: [UInt8]) -> [UInt8] { [0x22] + bytes + [0x22] }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func utf16(_ text: String, bigEnd: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEnd ? [high, low] : [low, high]
    }
  }

  private static let tenMegabytes = 10_000_000
  private static let tenMillionLetters = String(repeating: "k", count: tenMegabytes)

  static let all: [BadBytes] = [
    BadBytes("nothing at all", 1, 1, .object) { [] },
    BadBytes("white space only", 3, 3, .object) { text(" \n\t\r\n  ") },
    BadBytes("all NUL", 1, 1, .noZeroByte) { [UInt8](repeating: 0, count: 4096) },
    BadBytes("a byte order mark", 1, 1, .noByteOrderMark) {
      [0xEF, 0xBB, 0xBF] + text(boardText())
    },
    BadBytes("UTF-16, little end first, with a mark", 1, 1, .utf8NotUTF16) {
      [0xFF, 0xFE] + utf16(boardText(), bigEnd: false)
    },
    BadBytes("UTF-16, big end first, with a mark", 1, 1, .utf8NotUTF16) {
      [0xFE, 0xFF] + utf16(boardText(), bigEnd: true)
    },
    BadBytes("UTF-16, little end first", 1, 2, .utf8NotUTF16) {
      utf16(boardText(), bigEnd: false)
    },
    BadBytes("UTF-16, big end first", 1, 1, .utf8NotUTF16) { utf16(boardText(), bigEnd: true) },
    BadBytes("a stray byte of UTF-8", 12, 22, .validUTF8) { title(quoted(text("So") + [0x80])) },
    BadBytes("UTF-8 that is longer than it need be", 12, 20, .validUTF8) {
      title(quoted([0xC0, 0xAF]))
    },
    BadBytes("a surrogate in UTF-8", 12, 20, .validUTF8) { title(quoted([0xED, 0xA0, 0x80])) },
    BadBytes("UTF-8 above the last character", 12, 20, .validUTF8) {
      title(quoted([0xF4, 0x90, 0x80, 0x80]))
    },
    BadBytes("UTF-8 cut in the middle", 12, 20, .validUTF8) { title(quoted([0xE2, 0x82])) },
    BadBytes("the first half of a surrogate pair", 12, 20, .surrogatePair) {
      title(text(#""\ud83d""#))
    },
    BadBytes("the second half of a surrogate pair", 12, 20, .surrogatePair) {
      title(text(#""\ude00""#))
    },
    BadBytes("two first halves", 12, 20, .surrogatePair) { title(text(#""\ud83d\ud83d""#)) },
    BadBytes("a NUL in a text", 12, 22, .noZeroByte) { title(quoted(text("So") + [0])) },
    BadBytes("a line break in a text", 12, 22, .noControlCharacter) {
      title(quoted(text("So\nep")))
    },
    BadBytes("an escape that is none", 12, 20, .validEscape) { title(text(#""\x41""#)) },
    BadBytes("100,000 levels deep", 12, 19, .nonEmptyText) {
      title(
        text(String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000))
      )
    },
    BadBytes("100,000 levels deep from the start", 1, 1, .object) {
      text(String(repeating: "[", count: 100_000))
    },
    BadBytes("100,000 objects deep in an unknown field", 12, 320, .nesting(limit: 64)) {
      text(
        boardText(
          #"{"id":"a","x":"# + String(repeating: #"{"a":"#, count: 100_000) + "1"
            + String(repeating: "}", count: 100_000) + #","title":"x"}"#
        )
      )
    },
    BadBytes("a text of 10 MB that does not end", 12, 10_000_021, .noControlCharacter) {
      title(text("\"" + String(repeating: "x", count: tenMegabytes)))
    },
    BadBytes("a key of 10 MB twice", 3, 1, .unusedKey(tenMillionLetters)) {
      let key = "\"\(tenMillionLetters)\":1"
      return text("{\n\(key),\n\(key)}")
    },
    BadBytes("a number of 10 MB where there is to be a text", 12, 19, .nonEmptyText) {
      title([UInt8](repeating: 0x39, count: tenMegabytes))
    },
    BadBytes("a number too large for any machine", 12, 51, .integer(atLeast: 1)) {
      text(boardText(#"{"id":"a","title":"x","places":[{"id":"a","count":9999999999}]}"#))
    },
    BadBytes("hours of 10 MB of digits", 12, 31, .amount) {
      text(
        boardText(
          #"{"id":"a","title":"x","hours":"# + String(repeating: "9", count: tenMegabytes) + "}"
        )
      )
    },
    BadBytes("git conflict markers", 12, 1, .noConflictMarker) {
      text(
        boardText(#"{"id":"a","title":"x"}"#)
          .replacing("{\"id\":\"a\"", with: "<<<<<<< HEAD\n{\"id\":\"a\"")
      )
    },
    BadBytes("the same key twice", 12, 23, .unusedKey("title")) {
      text(boardText(#"{"id":"a","title":"x","title":"y"}"#))
    },
    BadBytes("the same identifier twice", 13, 7, .unusedIdentifier("a")) {
      text(boardText(#"{"id":"a","title":"x"}"#, #"{"id":"a","title":"y"}"#))
    },
    BadBytes("the same person twice", 6, 7, .unusedIdentifier("fatima")) {
      text(boardText().replacing(#""id":"jan""#, with: #""id":"fatima""#))
    },
    BadBytes("another file altogether", 1, 1, .object) { text("<!DOCTYPE html>\n<html>\n") },
  ]
}

@Suite("Bad input")
struct BadInputTests {
  @Test("is refused with what was expected, and where", arguments: BadBytes.all)
  func refused(_ bad: BadBytes) {
    let found = damage(bad.bytes())
    #expect(found?.line == bad.line)
    #expect(found?.column == bad.column)
    #expect(found?.expected == bad.expected)
  }

  @Test("A board that stops anywhere is damaged, and said to stop there")
  func truncated() {
    let bytes = Array(boardText(soup).utf8)
    // Without its last line end it is whole.
    for length in 0..<bytes.count - 1 {
      let found = damage(bytes.prefix(length))
      #expect(found != nil, "\(length)")
      #expect(found?.isAtEnd == true, "\(length)")
    }
    #expect(damage(bytes.dropLast()) == nil)
  }

  @Test("What looks odd and is a board all the same", arguments: OddBoard.all)
  func odd(_ odd: OddBoard) throws {
    let text = odd.text()
    let read = try document(text)
    #expect(read.board.tasks.count == 1)
    // What nobody touched is written as it was read.
    let after = try read.text(after: .addTask(Task(id: TaskID(unchecked: "t1"), title: "Taak")))
    let line = try required(text.split(whereSeparator: \.isNewline).first { $0.contains("k7f2") })
    let isKept = after.contains(line)
    #expect(isKept)
    #expect(try document(after).board.tasks.count == 2)
  }
}

/// A board that one might think is none.
struct OddBoard: Sendable, CustomTestStringConvertible {
  var name: String
  /// What is replaced in a board with one task, and by what.
  var change: @Sendable (String) -> String

  var testDescription: String { name }
  func text() -> String { change(boardText(soup)) }

  static let all: [OddBoard] = [
    OddBoard(name: "line ends of Windows") { $0.replacing("\n", with: "\r\n") },
    OddBoard(name: "a title of 10 MB") {
      $0.replacing("Soep", with: String(repeating: "x", count: 10_000_000))
    },
    OddBoard(name: "a NUL as an escape") { $0.replacing("Soep", with: #"So\u0000ep"#) },
    OddBoard(name: "a surrogate pair as escapes") {
      $0.replacing("Soep", with: #"So\ud83d\ude00ep"#)
    },
    OddBoard(name: "a number nobody can hold, in a field nobody knows") {
      $0.replacing("\"title\"", with: "\"x-big\":1e999999999,\"title\"")
    },
    OddBoard(name: "a reference that leads nowhere") {
      $0.replacing("[\"bewoners\"]", with: "[\"niemand\"]")
    },
    OddBoard(name: "no line end at the end") { String($0.dropLast()) },
  ]
}

@Suite("What is no file to read a board from")
struct BadFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func failure(_ body: () throws -> Void) -> BoardFileError.Kind? {
    do {
      try body()
      return nil
    } catch let error as BoardFileError {
      return error.kind
    } catch UpdateFailure.file(let error) {
      return error.kind
    } catch {
      return nil
    }
  }

  /// Makes what the name says in the folder; gives the path.
  private func made(_ name: String) throws -> String {
    let path = folder.file(name)
    switch name {
    case "pipe": mkfifo(path, 0o600)
    case "folder": mkdir(path, 0o700)
    case "dangling": symlink("nowhere", path)
    case "loop": symlink("loop", path)
    case "loop in the place of the board": symlink("board.json", path)
    case "long loop":
      symlink("loop b", path)
      symlink("long loop", folder.file("loop b"))
    case "link to a pipe":
      mkfifo(folder.file("pipe"), 0o600)
      symlink("pipe", path)
    case "socket":
      try listen(path)
    case "below a file":
      try folder.write("file", "x")
      return folder.file("file/board.json")
    case "/dev/null", "/dev/zero", "/dev/tty": return name
    default: break
    }
    return path
  }

  private func listen(_ path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let file = OpenFile(descriptor: descriptor)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(file.descriptor, $0, size) }
    }
    #expect(result == 0)
  }

  @Test(
    "says so, whether one reads or writes, and never hangs",
    arguments: [
      ("nothing", .notFound), ("pipe", .notRegularFile), ("link to a pipe", .notRegularFile),
      ("folder", .isFolder), ("dangling", .danglingLink), ("loop", .linkLoop),
      ("long loop", .linkLoop), ("socket", .notRegularFile), ("/dev/null", .notRegularFile),
      ("/dev/zero", .notRegularFile), ("below a file", .inputOutput(ENOTDIR, .resolve)),
    ] as [(String, BoardFileError.Kind)]
  )
  func named(_ name: String, _ kind: BoardFileError.Kind) throws {
    let path = try made(name)
    #expect(failure { _ = try BoardStore(path).read() } == kind)
    let before = folder.names
    #expect(failure { try BoardStore(path).claim("jan") } == kind)
    #expect(folder.names == before, "nothing is made beside it")
  }

  @Test("A file of 5 GB is refused before it is read")
  func tooLarge() throws {
    let path = try folder.write("board.json", "")
    truncate(path, 5_000_000_000)
    #expect(failure { _ = try BoardStore(path).read() } == .tooLarge)
    #expect(failure { try BoardStore(path).claim("jan") } == .tooLarge)
  }

  @Test(
    "A file swapped between the look and the opening",
    arguments: [
      ("for a pipe", "pipe", .notRegularFile), ("for a folder", "folder", .isFolder),
      ("for nothing", "nothing", .notFound),
      ("for a link in a circle", "loop in the place of the board", .linkLoop),
    ] as [(String, String, BoardFileError.Kind)]
  )
  func swapped(_ name: String, _ other: String, _ kind: BoardFileError.Kind) throws {
    let path = try folder.write("board.json", boardText(soup))
    // So that the lock is there, and the second opening is that of the board.
    try BoardStore(path).claim("fatima")
    let thing = try made(other)
    let fingerprint = try BoardStore(path).read().fingerprint
    try folder.write("board.json", boardText(soup) + "\n")
    for isReading in [true, false] {
      let counter = Counter()
      var system = SystemCalls.live
      system.fault = { call in
        guard call == .open, counter.next() == (isReading ? 1 : 3) else { return nil }
        rename(path, path + ".aside")
        rename(thing, path)
        return nil
      }
      let store = BoardStore(path, system: system)
      let found = failure {
        if isReading {
          _ = try store.readIfChanged(since: fingerprint)
        } else {
          try store.claim("jan")
        }
      }
      #expect(found == kind, "\(name)")
      rename(path, thing)
      rename(path + ".aside", path)
    }
    #expect(try folder.text("board.json") == boardText(soup) + "\n")
  }

  @Test("A file swapped for another board between the look and the opening: that one is changed")
  func swappedForABoard() throws {
    let path = try folder.write("board.json", boardText(soup))
    try BoardStore(path).claim("fatima")
    let last = try BoardStore(path).read()
    let other = try folder.write("other", boardText(soup).replacing("Soep", with: "Stamppot"))
    let counter = Counter()
    var system = SystemCalls.live
    system.fault = { call in
      if call == .open, counter.next() == 3 { rename(other, path) }
      return nil
    }
    _ = try BoardStore(path, system: system).update(from: last) { board throws(Refusal) in
      try claim("jan", in: board)
    }
    let board = try BoardStore(path).read().board
    #expect(board.tasks[0].title == "Stamppot")
    #expect(board.tasks[0].claims.map(\.person.rawValue) == ["jan"])
  }
}
