import Glibc
import TaskModel
import Testing

@testable import BoardFile

/// What stands in a file, and what stands there after a repair.
struct RepairRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let before: String
  let after: String

  init(_ name: String, _ before: String, _ after: String) {
    testDescription = name
    self.before = before
    self.after = after
  }
}

private let plainSoup = #"{"id":"k7f2","title":"Soep"}"#

private let repairRows: [RepairRow] = [
  RepairRow(
    "keys in order, unknown ones behind the one before them",
    #"{"title":"Soep","x":1,"id":"k7f2"}"#,
    #"{"id":"k7f2","title":"Soep","x":1}"#
  ),
  RepairRow(
    "white space goes, also between lines",
    "{\n  \"id\": \"k7f2\",\r\n\t\"title\": \"Soep\", \"x\": [1, {\"y\" : 2}]\n}",
    #"{"id":"k7f2","title":"Soep","x":[1,{"y":2}]}"#
  ),
  RepairRow(
    "what says nothing goes; what is not known stays, null included",
    #"{"id":"k7f2","title":"Soep","note":null,"tags":[],"starter":false,"origin":"","x":null}"#,
    #"{"id":"k7f2","title":"Soep","x":null}"#
  ),
  RepairRow(
    "a known text in one spelling, an unknown one as it was",
    #"{"id":"k7f2","title":"So\u0065p \/ caf\u00e9","x":"\u0065"}"#,
    #"{"id":"k7f2","title":"Soep / café","x":"\u0065"}"#
  ),
  RepairRow(
    "instants in UTC, numbers in their shortest form",
    #"{"id":"k7f2","title":"Soep","hours":2.50,"done":{"at":"2026-11-21T13:00:00.5+01:00"}}"#,
    #"{"id":"k7f2","title":"Soep","hours":2.5,"done":{"at":"2026-11-21T12:00:00Z"}}"#
  ),
  RepairRow(
    "the same key twice",
    #"{"id":"k7f2","title":"Soep","title":"Soep"}"#,
    plainSoup
  ),
  RepairRow("the same record twice", "\(plainSoup),\n\(plainSoup)", plainSoup),
  RepairRow(
    "the same claim twice",
    #"{"id":"k7f2","title":"Soep","claims":[{"person":"jan","at":"\#(noon)"},{"at":"\#(noon)","person":"jan"}]}"#,
    #"{"id":"k7f2","title":"Soep","claims":[{"person":"jan","at":"\#(noon)"}]}"#
  ),
  RepairRow(
    "commas",
    "{\"id\":\"a\",\"title\":\"x\",}\n{\"id\":\"b\",\"title\":\"y\",\"tags\":[\"t\",]},",
    "{\"id\":\"a\",\"title\":\"x\"},\n{\"id\":\"b\",\"title\":\"y\",\"tags\":[\"t\"]}"
  ),
  RepairRow(
    "a tab in a text",
    "{\"id\":\"k7f2\",\"title\":\"Soep\",\"note\":\"a\tb\"}",
    #"{"id":"k7f2","title":"Soep","note":"a\tb"}"#
  ),
]

private let wholeFiles: [RepairRow] = [
  RepairRow(
    "line ends of Windows",
    boardText(plainSoup).replacing("\n", with: "\r\n"),
    boardText(plainSoup)
  ),
  RepairRow("no last line end", String(boardText(plainSoup).dropLast()), boardText(plainSoup)),
  RepairRow("a byte order mark", "\u{FEFF}" + boardText(plainSoup), boardText(plainSoup)),
  RepairRow("zeros behind", boardText(plainSoup) + "\u{0}\u{0}", boardText(plainSoup)),
  RepairRow(
    "sections in order, unknown ones where they were",
    "{\"log\":[],\"format\":\"rotonde-board/1\",\"x\":[1,2],\"board\":{\"name\":\"L\"},\"tasks\":[]}",
    "{\n\"format\": \"rotonde-board/1\",\n\"x\": [\n1,\n2\n],\n\"board\": {\"name\":\"L\"},\n"
      + "\"tasks\": [\n],\n\"log\": [\n]\n}\n"
  ),
  RepairRow(
    "cut short behind a record",
    "{\n\"format\": \"rotonde-board/1\",\n\"board\": {\"name\":\"L\"},\n\"tasks\": [\n\(plainSoup),\n",
    "{\n\"format\": \"rotonde-board/1\",\n\"board\": {\"name\":\"L\"},\n\"tasks\": [\n\(plainSoup)\n]\n}\n"
  ),
]

/// What a repair leaves alone, because it would have to choose.
private let unrepaired: [(String, String)] = [
  ("two tasks with one identifier", boardText(plainSoup, #"{"id":"k7f2","title":"Brood"}"#)),
  ("two values for one key", boardText(#"{"id":"k7f2","title":"Soep","title":"Brood"}"#)),
  ("a missing title", boardText(#"{"id":"k7f2"}"#)),
  (
    "a conflict that git left",
    boardText("<<<<<<< HEAD\n\(plainSoup)\n=======\n\(plainSoup)\n>>>>>>> b")
  ),
  ("a file that stops in a record", String(boardText(plainSoup).prefix(420))),
  ("a later version", boardText(plainSoup + " ").replacing("board/1", with: "board/2")),
  ("a day that is none", boardText(#"{"id":"k7f2","title":"Soep","by":"wo","note":null}"#)),
]

@Suite("A repair")
struct RepairTests {
  @Test("mends", arguments: repairRows)
  func mends(_ row: RepairRow) {
    #expect(checked(boardText(row.before).utf8).repairedText == boardText(row.after))
  }

  @Test("mends of the file as a whole", arguments: wholeFiles)
  func mendsFile(_ row: RepairRow) {
    #expect(checked(row.before.utf8).repairedText == row.after)
  }

  @Test("leaves alone what only people can decide", arguments: unrepaired)
  func leaves(_ name: String, _ text: String) { #expect(checked(text.utf8).repaired == nil) }

  @Test("has nothing to do for a board that is in order")
  func nothing() { #expect(checked(boardText(plainSoup).utf8).repaired == nil) }

  @Test("keeps references that lead nowhere, and says so")
  func dangling() {
    let task = #"{"id":"k7f2", "title":"Soep","serves":["weg"]}"#
    let result = checked(boardText(task).utf8)
    #expect(result.repairedText == boardText(task.replacing(", ", with: ",")))
    #expect(
      result.check.warningCount == 1
        + (result.check.problems.contains { $0.kind == .notCanonical } ? 1 : 0)
    )
  }

  // MARK: - On disk

  private static let broken = boardText(#"{"id":"k7f2","title":"Soep","note":null}"#)

  private func now() throws -> Instant { try required(Instant(noon)) }

  @Test("keeps the original beside the board, with its mode, before it writes")
  func original() throws {
    let folder = try Folder()
    let path = try folder.write("board.json", Self.broken)
    chmod(path, 0o640)
    let result = try BoardStore(path).repair(at: try now()) { _ in true }
    let name = "board.json.before-repair-2026-11-21T120000Z"
    #expect(result.original.map { $0.hasSuffix("/\(name)") } == true)
    #expect(try folder.text(name) == Self.broken)
    #expect(try folder.mode(name) == 0o640)
    #expect(try folder.text("board.json") == boardText(plainSoup))
    #expect(try folder.mode("board.json") == 0o640)
    #expect(!result.before.opens)
    #expect(result.after.opens)
    #expect(try BoardStore(path).read().board.tasks.count == 1)
  }

  @Test("never overwrites an original that is kept")
  func twice() throws {
    let folder = try Folder()
    let path = try folder.write("board.json", Self.broken)
    _ = try BoardStore(path).repair(at: try now()) { _ in true }
    try folder.write("board.json", boardText(plainSoup + ","))
    let result = try BoardStore(path).repair(at: try now()) { _ in true }
    #expect(result.original.map { $0.hasSuffix("Z-2") } == true)
    #expect(try folder.text("board.json.before-repair-2026-11-21T120000Z") == Self.broken)
    #expect(
      try folder.text("board.json.before-repair-2026-11-21T120000Z-2") == boardText(plainSoup + ",")
    )
  }

  @Test("that can't be made whole writes nothing, and keeps nothing")
  func refused() throws {
    let folder = try Folder()
    let text = boardText(#"{"id":"k7f2","note":null}"#)
    let path = try folder.write("board.json", text)
    let result = try BoardStore(path).repair(at: try now()) { _ in true }
    #expect(result.original == nil)
    #expect(!result.after.opens)
    #expect(try folder.text("board.json") == text)
    #expect(folder.names == [".board.json.lock", "board.json"])
  }

  @Test(
    "that fails leaves the board as it was",
    arguments: [SystemCalls.Call.link, .rename, .write]
  )
  func fault(_ call: SystemCalls.Call) throws {
    let folder = try Folder()
    let path = try folder.write("board.json", Self.broken)
    var system = SystemCalls.live
    system.fault = { $0 == call ? ENOSPC : nil }
    #expect(throws: BoardFileError.self) {
      try BoardStore(path, system: system).repair(at: try now()) { _ in true }
    }
    #expect(try folder.text("board.json") == Self.broken)
    #expect(!folder.names.contains { $0.hasSuffix(".tmp") })
  }

  @Test("waits for the lock, and says who has it")
  func busy() throws {
    let folder = try Folder()
    let path = try folder.write("board.json", Self.broken)
    let store = BoardStore(path)
    let held = try store.lock(.zero)
    #expect(throws: BoardFileError.self) {
      try store.repair(at: try now(), waitingAtMost: .zero) { _ in true }
    }
    #expect(try folder.text("board.json") == Self.broken)
    _ = consume held
  }
}
