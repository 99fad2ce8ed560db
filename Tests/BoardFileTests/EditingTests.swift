import TaskModel
import Testing

@testable import BoardFile

/// Where a new record and its log entry go: the file before, and after somebody was added.
struct AppendRow: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let after: String

  var testDescription: String { name }
}

private let head = #""format": "rotonde-board/1", "board": {"name":"x"}"#
private let record = #"{"id":"anna","name":"Anna","engagement":"paid"}"#

private let appendRows = [
  AppendRow(
    name: "the first in an empty section, in canonical form",
    before: "{\(head),\n\"people\": [\n],\n\"log\": [\n]\n}\n",
    after: "{\(head),\n\"people\": [\n\(record)\n],\n\"log\": [\nENTRY\n]\n}\n"
  ),
  AppendRow(
    name: "the first between bare brackets",
    before: "{\(head),\"people\":[],\"log\":[ ]}",
    after: "{\(head),\"people\":[\n\(record)\n],\"log\":[\nENTRY\n]}"
  ),
  AppendRow(
    name: "behind the last, whatever the formatting",
    before: "{\(head),\"people\":[{\"id\":\"bo\",\"name\":\"Bo\",\"engagement\":\"paid\"} ],"
      + "\r\n\"log\":[{\"id\":\"e\"}\r\n]}",
    after:
      "{\(head),\"people\":[{\"id\":\"bo\",\"name\":\"Bo\",\"engagement\":\"paid\"},\n\(record) ],"
      + "\r\n\"log\":[{\"id\":\"e\"},\nENTRY\r\n]}"
  ),
  AppendRow(
    name: "sections that are not there yet",
    before: "{\(head)}",
    after: "{\(head),\n\"people\": [\n\(record)\n],\n\"log\": [\nENTRY\n]}"
  ),
  AppendRow(
    name: "a missing section comes in canonical order, the log behind what is unknown",
    before: "{\(head),\"tasks\":[],\"koffie\":[1, 2 ]\n}",
    after: "{\(head),\n\"people\": [\n\(record)\n],\"tasks\":[],\"koffie\":[1, 2 ],\n"
      + "\"log\": [\nENTRY\n]\n}"
  ),
  AppendRow(
    name: "a log that somebody put first stays first",
    before: "{\"log\":[],\(head),\"people\":[]}",
    after: "{\"log\":[\nENTRY\n],\(head),\"people\":[\n\(record)\n]}"
  ),
]

@Suite("Writing keeps every byte that an action does not change")
struct EditingTests {
  @Test("A record is added", arguments: appendRows)
  func added(_ row: AppendRow) throws {
    let anna = Person(
      id: try required(PersonID(rawValue: "anna")),
      name: "Anna",
      engagement: .paid
    )
    let document = try document(row.before)
    let outcome = try document.board.applying(
      .addPerson(anna),
      in: Occasion(by: nil, at: occasion().at)
    )
    let text = document.text(try document.applying(outcome.changes).pieces)
    var revision = Revision(document)
    let trace = revision.carryOut(outcome.changes[0])
    let entry = String(decoding: outcome.entry.json(with: trace).bytes, as: UTF8.self)
    #expect(text == row.after.replacing("ENTRY", with: entry))
    #expect(damage(text.utf8) == nil)
  }

  @Test("The same action on the same file gives the same bytes")
  func deterministic() throws {
    let text = boardText(#"{"id":"k7f2","title":"Soep"}"#)
    let claim = Action.claim(try .of("k7f2"), ClaimTerms(forWhom: .notKnownYet))
    #expect(try document(text).text(after: claim) == document(text).text(after: claim))
  }

  @Test("Unknown sections and fields come through a hundred actions unharmed")
  func unknown() throws {
    let strange = #"{"x":[1.50, {"\u0061":null}],"id":"k7f2","title":"Soep","y":{ }}"#
    var text = boardText(strange, #"{"id":"aaaa","title":"Brood"}"#)
      .replacing("\"thanks\": [", with: "\"kaas\" : {\"oud\": [ 1e2 ] },\n\"thanks\": [")
    let id = try TaskID.of("aaaa")
    for _ in 0..<50 {
      text = try document(text).text(after: .claim(id, ClaimTerms(forWhom: .notKnownYet)))
      text = try document(text).text(after: .release(id))
    }
    #expect(text.contains(strange))
    #expect(text.contains("\"kaas\" : {\"oud\": [ 1e2 ] },\n"))
    #expect(text.contains("\n" + #"{"id":"aaaa","title":"Brood"}"# + "\n"))
    // Also within a record that an action changes.
    let soup = try TaskID.of("k7f2")
    text = try document(text).text(after: .claim(soup, ClaimTerms(forWhom: .notKnownYet)))
    #expect(text.contains(#"{"x":[1.50, {"\u0061":null}],"id":"k7f2","title":"Soep","#))
    #expect(text.contains(#""y":{ }"#))
    #expect(try document(text).board.log.count == 101)
  }

  @Test("A new board has the shape of docs/FILE-FORMAT.md")
  func newBoard() throws {
    var settings = BoardSettings(name: "Buurthuis \"De Linde\"")
    settings.language = .dutch
    settings.staleAfterDays = 14
    let bytes = BoardDocument.newFile(settings)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
        "format": "rotonde-board/1",
        "board": {"name":"Buurthuis \\"De Linde\\"","language":"nl","staleAfterDays":14},
        "people": [
        ],
        "stakeholders": [
        ],
        "tasks": [
        ],
        "thanks": [
        ],
        "cases": [
        ],
        "agreements": [
        ],
        "meetings": [
        ],
        "log": [
        ]
        }

        """
    )
    #expect(try BoardDocument(ByteStorage(bytes)).board.settings == settings)
  }

  @Test("What could not be read back is not written")
  func unwritable() throws {
    var task = Task(id: try .of("k7f2"), title: "Soep")
    task.hours = .infinity
    let document = try document(boardText())
    let entry = try required(document.board.applying(.addTask(task), in: occasion())).entry
    #expect(throws: ScanProblem.self) { try document.applying(.task(task), entry) }
  }

  @Test("JSON of a task has its state, and not one that somebody wrote down")
  func stateInJSON() throws {
    let text = boardText("{ \"id\":\"k7f2\",\"state\":\"done\",\r\n\"title\":\"Soep\",\"x\":1}")
    let expected = #"{"id":"k7f2","title":"Soep","x":1,"state":"open"}"#
    #expect(try document(text).taskJSON(.of("k7f2")) == expected)
  }
}
