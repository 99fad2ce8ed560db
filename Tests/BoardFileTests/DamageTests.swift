import Testing

@testable import BoardFile

private let damagedTasks: [(String, Int, Expected)] = [
  (#"{"id":"a","title":5}"#, 19, .nonEmptyText), (#"{"id":"a","title":""}"#, 19, .nonEmptyText),
  (#"{"id":"a","note":null,"title":"x"}"#, 18, .text), (#"{"title":"x"}"#, 1, .requiredKey("id")),
  (#"{"id":"a"}"#, 1, .requiredKey("title")), (#"{"id":"","title":"x"}"#, 7, .identifier),
  (#"{"id":"a b","title":"x"}"#, 7, .identifier), (#"{"id":"a:b","title":"x"}"#, 7, .identifier),
  (#"{"id":5,"title":"x"}"#, 7, .identifier),
  (#"{"id":"a","title":"é","hours":"2"}"#, 31, .amount),
  (#"{"id":"a","title":"é","hours":-2}"#, 31, .amount),
  (#"{"id":"a","title":"é","hours":1e999}"#, 31, .amount),
  (#"{"id":"a","title":"x","by":"2026-02-30"}"#, 28, .moment),
  (#"{"id":"a","title":"x","by":"woensdag"}"#, 28, .moment),
  (#"{"id":"a","title":"x","starter":1}"#, 33, .boolean),
  (#"{"id":"a","title":"x","tags":"t"}"#, 30, .array),
  (#"{"id":"a","title":"x","tags":["t",1]}"#, 35, .text),
  (#"{"id":"a","title":"x","done":true}"#, 30, .object),
  (#"{"id":"a","title":"x","done":{"by":"jan"}}"#, 30, .requiredKey("at")),
  (#"{"id":"a","title":"x","done":{"at":"gisteren"}}"#, 36, .instant),
  (#"{"id":"a","title":"x","dropped":{"at":"\#(noon)"}}"#, 33, .requiredKey("because")),
  (#"{"id":"a","title":"x","places":[{"id":"a","count":0}]}"#, 51, .integer(atLeast: 1)),
  (#"{"id":"a","title":"x","places":[{"id":"a","count":1.5}]}"#, 51, .integer(atLeast: 1)),
  (#"{"id":"a","title":"x","claims":[{"person":"jan"}]}"#, 33, .requiredKey("at")),
  (#"{"id":"a","title":"x","title":"y"}"#, 23, .unusedKey("title")),
  (#"{"id":"a","title":"x","t\u0069tle":"y"}"#, 23, .unusedKey("title")),
  (#"{"id":"a","title":"x","initiative":"me"}"#, 36, .oneOf(["ours", "residents"])),
  (#"{"id":"k7f2","title":"y"}"#, 7, .unusedIdentifier("k7f2")),
  (#"{"id":"k7\u00662","title":"y"}"#, 7, .unusedIdentifier("k7f2")),
  (#""k7f2""#, 1, .object),
]

private let board = Array(boardText().utf8)
private let zeros = board + [0, 0]
private let marked = [0xEF, 0xBB, 0xBF] + board
private let twoBoards = Array((boardText() + "{}").utf8)

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

private let damagedFiles: [(String, [UInt8], Int, Int, Expected)] = [
  ("empty", [], 1, 1, .object),
  ("a list", bytes("[]"), 1, 1, .object),
  ("a byte order mark", marked, 1, 1, .noByteOrderMark),
  ("UTF-16, little end first", [0xFF, 0xFE, 0x7B, 0x00], 1, 1, .utf8NotUTF16),
  ("UTF-16 without a mark", [0x7B, 0x00, 0x0A, 0x00], 1, 2, .utf8NotUTF16),
  ("a zero", bytes("{\n\"format\"\0"), 2, 9, .noZeroByte),
  ("zeros behind", zeros, 24, 1, .noZeroByte),
  ("no format", bytes(#"{"board":{"name":"x"}}"#), 1, 1, .requiredKey("format")),
  (
    "another format", bytes("{\"format\": \"todo/1\"}"), 1, 12, .boardFormat
  ),
  ("no board", bytes(#"{"format":"rotonde-board/1"}"#), 1, 1, .requiredKey("board")),
  (
    "a section twice",
    bytes("{\"format\":\"rotonde-board/1\",\n\"tasks\":[],\n\"tasks\":[]}"), 3, 1,
    .unusedKey("tasks")
  ),
  ("two files", twoBoards, 24, 1, .endOfFile),
]

@Suite("Damage is named with its line and column")
struct DamageTests {
  private static let task = #"{"id":"k7f2","title":"Soep"}"#

  @Test(
    "In a task",
    arguments: damagedTasks
  )
  func inTask(_ record: String, _ column: Int, _ expected: Expected) {
    let found = damage(boardText(Self.task, record).utf8)
    #expect(
      found == Damage(line: 13, column: column, expected: expected, isAtEnd: false)
    )
  }

  @Test(
    "In a reservation (R4)",
    arguments: [
      (#"{"who":"paid"}"#, "explain"), (#"{"explain":"x","reviewOn":"2027-01-01"}"#, "who"),
      (#"{"who":"paid","explain":"x"}"#, "reviewOn"),
      (#"{"who":"paid","explain":"x","ground":"law","reviewOn":"2027-01-01"}"#, "ref"),
    ]
  )
  func inReservation(_ only: String, _ key: String) {
    let record = #"{"id":"a","title":"x","places":[{"id":"a","only":\#(only)}]}"#
    #expect(damage(boardText(record).utf8)?.expected == .requiredKey(key))
  }

  @Test("A reservation on own ground needs no reference")
  func ownGround() {
    let only = #"{"who":"paid","explain":"x","ground":"own","reviewOn":"2027-01-01"}"#
    let record = #"{"id":"a","title":"x","places":[{"id":"a","only":\#(only)}]}"#
    #expect(damage(boardText(record).utf8) == nil)
  }

  @Test(
    "Of the file as a whole",
    arguments: damagedFiles
  )
  func ofFile(_ name: String, _ bytes: [UInt8], _ line: Int, _ column: Int, _ what: Expected) {
    let found = damage(bytes)
    #expect(found?.line == line, "\(name)")
    #expect(found?.column == column, "\(name)")
    #expect(found?.expected == what, "\(name)")
  }

  @Test(
    "Conflict markers of git are recognised",
    arguments: ["<<<<<<< HEAD", "=======", ">>>>>>> x"]
  )
  func conflict(_ marker: String) {
    let text = boardText(Self.task).replacing(Self.task, with: "\(marker)\n\(Self.task)")
    #expect(
      damage(text.utf8)
        == Damage(line: 12, column: 1, expected: .noConflictMarker, isAtEnd: false)
    )
  }

  @Test("A file that stops in the middle says so")
  func atEnd() { #expect(damage("{\"format\": \"roton".utf8)?.isAtEnd == true) }

  @Test("A later version opens for reading; what it may hold is not called damage")
  func laterVersion() throws {
    let text = boardText(Self.task).replacing("board/1", with: "board/2")
    #expect(try document(text).isReadOnlyVersion)
    let strange = text.replacing("\"Soep\"", with: "{\"nl\":\"Soep\"}")
    #expect(throws: BoardScanFailure.newerVersion(2)) { try document(strange) }
  }
}
