import Glibc
import TaskModel
import Testing

@testable import BoardFile

@Suite("Restoring an earlier version")
struct RestoringTests {
  private let folder: Folder
  private let store: BoardStore

  init() throws {
    folder = try Folder()
    store = BoardStore(try folder.write("board.json", boardText(soup)))
  }

  private func changes(_ number: Int) throws -> VersionChanges {
    let versions = try store.earlierVersions()
    let position = try required(versions.firstIndex { $0.number == number })
    let next =
      position + 1 < versions.count
      ? try store.read(versions[position + 1]) : try store.read()
    return try store.read(versions[position]).changes(to: next)
  }

  @Test("The records are those of the version; the log is that of the present and goes on")
  func restored() throws {
    try store.claim("jan")
    try store.claim("fatima")
    let restored = try store.restore(2) { occasion("jan", "2026-11-22T08:00:00Z") }
    let board = try store.read().board
    #expect(board.tasks[0].claims.map(\.person.rawValue) == ["jan"])
    #expect(board.log.entries().map(\.did) == ["claim", "claim", "restore"])
    #expect(board.log.entry(at: 2) == restored.entry)
    #expect(restored.entry.on == "version:2")
    #expect(restored.entry.by == PersonID(rawValue: "jan"))
    #expect(try store.readIfChanged(since: restored.snapshot.fingerprint) == nil)
    #expect(restored.kept == 3)
  }

  @Test("It is undone by restoring what it replaced")
  func undone() throws {
    try store.claim("jan")
    let present = try store.read().document
    let kept = try store.restore(1) { occasion() }.kept
    #expect(try store.read().board.tasks[0].claims.isEmpty)
    _ = try store.restore(kept) { occasion() }
    let board = try store.read().board
    #expect(board.tasks[0].claims.count == 1)
    #expect(try store.read().document.taskJSON(at: 0) == present.taskJSON(at: 0))
    #expect(board.log.entries().map(\.did) == ["claim", "restore", "restore"])
  }

  @Test("Bytes outside the log are those of the version, unknown fields and all")
  func bytes() throws {
    let odd = boardText(soup).replacing(
      "\"thanks\": [",
      with: "\"x-mine\" : {\"a\": 1e2},\n\"thanks\": ["
    )
    try folder.write("board.json", odd)
    try store.claim("jan")
    _ = try store.restore(1) { occasion() }
    let text = try folder.text("board.json")
    let end = "\"log\": [\n"
    #expect(odd.hasSuffix(end + "]\n}\n"))
    #expect(text.hasPrefix(String(odd.dropLast(4))))
  }

  @Test("A version or a board without a log")
  func withoutLog() throws {
    let bare = boardText(soup).replacing(",\n\"log\": [\n]", with: "")
    try folder.write("board.json", bare)
    try store.claim("jan")
    _ = try store.restore(1) { occasion() }
    #expect(try store.read().board.log.entries().map(\.did) == ["claim", "restore"])
    try folder.write("board.json", bare)
    _ = try store.restore(2) { occasion() }
    #expect(try store.read().board.log.entries().map(\.did) == ["claim", "restore"])
  }

  @Test("What can't be restored changes nothing")
  func refused() throws {
    try store.claim("jan")
    let before = try folder.text("board.json")
    #expect(throws: UpdateFailure.file(BoardFileError(.noSuchVersion(7), store.path))) {
      try store.restore(7) { occasion() }
    }
    #expect(throws: UpdateFailure.refused(.unknownPerson(PersonID(unchecked: "niemand")))) {
      try store.restore(1) { occasion("niemand") }
    }
    #expect(throws: UpdateFailure.refused(.actorMissing)) {
      try store.restore(1) { Occasion(by: nil, at: Instant(secondsSince1970: 0)) }
    }
    let version = try required(store.earlierVersions().first)
    try folder.write(".rotonde/board.json/\(folder.versions()[0])", "{")
    do throws(UpdateFailure) {
      _ = try store.restore(1) { occasion() }
      Issue.record("a damaged version was restored")
    } catch {
      guard case .file(let file) = error, case .damaged = file.kind else { throw error }
      #expect(file.path == version.path)
    }
    #expect(try folder.text("board.json") == before)
    #expect(folder.versions().count == 1)
  }

  @Test("What happened to a version is told from the log")
  func told() throws {
    try store.claim("jan")
    try store.claim("fatima")
    #expect(try changes(1).entries.map(\.by?.rawValue) == ["jan"])
    #expect(try changes(2).entries.map(\.by?.rawValue) == ["fatima"])
    #expect(try changes(1).entriesJSON.first?.contains(#""did":"claim""#) == true)
    #expect(try !changes(1).isEditedByHand)
    _ = try store.restore(1) { occasion() }
    #expect(try changes(3).entries.map(\.did) == ["restore"])
    #expect(try !changes(3).isEditedByHand)
  }

  @Test(
    "An edit by hand is seen wherever it is; white space between records does not count",
    arguments: [
      ("nothing", "Soep", "Soep", false),
      ("a record", "Jan de Boer", "Jan Boer", true),
      ("a record that an entry names as well", "Soep", "Soup", false),
      ("the board", "De Linde", "De Eik", true),
      ("a new record", "\"cases\": [\n", "\"cases\": [\n{\"id\":\"x\",\"title\":\"y\"}\n", true),
      ("a new section", "\"thanks\": [\n", "\"x-mine\":1,\n\"thanks\": [\n", true),
      (
        "a record taken away", "{\"id\":\"bewoners\",\"name\":\"Bewoners Lindekwartier\"}\n", "",
        true
      ),
      ("white space", "\"stakeholders\": [\n", "\"stakeholders\":   [\n\n", false),
    ] as [(String, String, String, Bool)]
  )
  func byHand(_ name: String, _ from: String, _ to: String, _ isSeen: Bool) throws {
    let before = try document(boardText(soup))
    let entry = try before.board.applying(
      .claim(TaskID(unchecked: "k7f2"), ClaimTerms()),
      in: occasion()
    )
    let claimed = before.text(try before.applying(entry.edit, entry.entry).pieces)
    let after = claimed.replacing(from, with: to)
    let fingerprint = Fingerprint(try SystemCalls.live.status(store.path))
    let (old, new) = try (document(boardText(soup)), document(after))
    let changes = Snapshot(board: old.board, document: old, fingerprint: fingerprint)
      .changes(to: Snapshot(board: new.board, document: new, fingerprint: fingerprint))
    #expect(changes.entries.count == 1)
    #expect(changes.isEditedByHand == isSeen, "\(name)")
  }

  @Test("A log that was rewritten by hand is not passed over")
  func logByHand() throws {
    try store.claim("jan")
    try store.claim("fatima")
    let text = try folder.text("board.json").replacing(
      "\"by\":\"jan\",\"did\"",
      with: "\"by\":\"piet\",\"did\""
    )
    try folder.write("board.json", text)
    let last = try changes(2)
    #expect(last.isEditedByHand)
    #expect(last.entries.count == 2)
  }
}
