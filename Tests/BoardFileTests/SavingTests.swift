import Foundation
import TaskModel
import Testing

@testable import BoardFile

/// A way in which people and their tools save a file.
struct WayOfSaving: Sendable, CustomTestStringConvertible {
  let name: String
  /// For the shell, in the folder of the board: brings about what stands in `new`.
  let script: String

  var testDescription: String { name }

  static let all = [
    WayOfSaving(
      name: "an editor that renames",
      script: "cp new .board.json.swp && mv .board.json.swp board.json"
    ),
    WayOfSaving(
      name: "vim that moves the old file aside",
      script: "mv board.json board.json~ && cat new >board.json && rm board.json~"
    ),
    WayOfSaving(
      name: "vim that copies the old file aside",
      script: "cp board.json board.json~ && cat new >board.json && rm board.json~"
    ),
    WayOfSaving(
      name: "jq and mv",
      script: #"jq '.tasks[0].title = "Stamppot"' board.json >tmp && mv tmp board.json"#
    ),
    WayOfSaving(name: "sed -i", script: "sed -i 's/Soep/Stamppot/' board.json"),
    WayOfSaving(name: "in place, cut off and written", script: "cat new >board.json"),
    WayOfSaving(
      name: "in place, without cutting off",
      script: "dd if=new of=board.json conv=notrunc status=none"
    ),
    WayOfSaving(name: "removed and made anew", script: "rm board.json && cp new board.json"),
  ]
}

@Suite("The watch, whatever people save with")
struct SavingTests {
  private let folder: Folder
  private let store: BoardStore

  init() throws {
    folder = try Folder()
    store = BoardStore(try folder.write("board.json", boardText(soup)))
    try folder.write("new", boardText(soup).replacing("Soep", with: "Stamppot"))
  }

  private func run(_ script: String) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-ec", script]
    shell.currentDirectoryURL = URL(filePath: folder.path)
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "\(script)")
  }

  @Test(
    "Promise 7: an edit is seen and read, and built upon; our own change after it is known as ours",
    arguments: WayOfSaving.all,
    [false, true]
  )
  func seen(_ way: WayOfSaving, byLooking: Bool) throws {
    let watch = Watch(store.path, byLooking: byLooking)
    while watch.drain() {}
    let before = try store.read()
    try run(way.script)
    #expect(watch.drain())
    let after = try #require(try store.readIfChanged(since: before.fingerprint))
    #expect(after.board.tasks[0].title == "Stamppot")

    let committed = try store.update(from: before) { board throws(Refusal) in
      try claim("jan", in: board)
    }
    #expect(committed.board.tasks[0].title == "Stamppot")
    #expect(watch.drain())
    // Looked at so soon it may be read again, but what is read is what was written.
    let again = try store.readIfChanged(since: committed.fingerprint)
    #expect(again.map { $0.fingerprint == committed.fingerprint } ?? true)
    #expect(again.map { $0.board.tasks[0] == committed.board.tasks[0] } ?? true)
  }

  @Test(
    "Promise 7: a file that is half written is told of and not overwritten; completed, it is read",
    arguments: [false, true]
  )
  func halfWritten(byLooking: Bool) throws {
    let watch = Watch(store.path, byLooking: byLooking)
    while watch.drain() {}
    let before = try store.read()
    try run("head -c 200 new >board.json")
    let half = try folder.text("board.json")
    #expect(watch.drain())
    let found = #expect(throws: BoardFileError.self) {
      try store.readIfChanged(since: before.fingerprint)
    }
    #expect(found?.code == "damaged")
    let refused = #expect(throws: UpdateFailure.self) {
      try store.update(from: before) { board throws(Refusal) in try claim("jan", in: board) }
    }
    guard case .file(let error)? = refused else {
      Issue.record("a damaged file was written, or refused for another reason")
      return
    }
    #expect(error.code == "damaged")
    #expect(try folder.text("board.json") == half)

    try run("tail -c +201 new >>board.json")
    #expect(watch.drain())
    let after = try #require(try store.readIfChanged(since: before.fingerprint))
    #expect(after.board.tasks[0].title == "Stamppot")
  }
}
