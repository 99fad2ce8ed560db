import Glibc
import TaskModel
import Testing

@testable import BoardFile

/// A change that is saved, on a board where everything is there already or nothing is.
struct SavedChange: Sendable, CustomTestStringConvertible {
  var name: String
  /// Whether there were changes before, so that lock, folders and versions are there.
  var isFirst: Bool
  var action: @Sendable (BoardStore) throws -> Void

  var testDescription: String { isFirst ? "\(name), the first change" : name }

  static let all: [SavedChange] = [true, false].flatMap { isFirst in
    [
      SavedChange(name: "claim", isFirst: isFirst) { try $0.claim("jan") },
      SavedChange(name: "add", isFirst: isFirst) { store in
        _ = try store.update { board throws(Refusal) in
          try board.applying(
            .addTask(Task(id: TaskID(unchecked: "t1"), title: "Taak")),
            in: occasion()
          )
        }
      },
      SavedChange(name: "restore", isFirst: isFirst) { store in
        guard !isFirst else { return }
        _ = try store.restore(1) { occasion() }
      },
    ]
  }
}

@Suite("Every call of the system fails in turn")
struct EveryFaultTests {
  /// A board, with so many versions that each change removes one.
  private func board(for change: SavedChange) throws -> Folder {
    let folder = try Folder()
    let store = BoardStore(try folder.write("board.json", boardText(soup)))
    guard !change.isFirst else { return folder }
    _ = try store.update { board throws(Refusal) in
      let task = Task(id: TaskID(unchecked: "x"), title: "Taak")
      return try board.applying(.addTask(task), in: occasion())
    }
    for number in 2...21 {
      let name = VersionName(number: number, until: occasion().at).fileName
      try folder.write(".rotonde/board.json/\(name)", boardText(soup))
    }
    return folder
  }

  /// The calls that a change makes, in order.
  private func calls(of change: SavedChange) throws -> [SystemCalls.Call] {
    let folder = try board(for: change)
    let log = CallLog()
    var system = SystemCalls.live
    system.fault = { call in
      log.add(call)
      return nil
    }
    try change.action(BoardStore(folder.file("board.json"), system: system))
    return log.calls
  }

  @Test(
    "Promise 5: the board is the old or the new one, as was said, and no litter stays",
    arguments: SavedChange.all
  )
  func every(_ change: SavedChange) throws {
    let calls = try calls(of: change)
    #expect(change.name == "restore" && change.isFirst || calls.count > 25)
    for position in calls.indices {
      for code in [EIO, ENOSPC, EACCES] {
        try fail(change, at: position + 1, with: code)
      }
    }
  }

  private func fail(_ change: SavedChange, at number: Int, with code: Int32) throws {
    let folder = try board(for: change)
    let path = folder.file("board.json")
    let before = try folder.text("board.json")
    let versions = folder.versions()
    let log = CallLog()
    let counter = Counter()
    var system = SystemCalls.live
    system.fault = { call in
      log.add(call)
      return counter.next() == number ? code : nil
    }
    let what: Comment = "\(change), call \(number) fails with \(code)"
    var failure: BoardFileError.Kind?
    do {
      try change.action(BoardStore(path, system: system))
    } catch UpdateFailure.file(let error) {
      failure = error.kind
    }
    let after = try folder.text("board.json")
    if failure == nil || failure == .notDurable(code) {
      #expect(after != before, what)
      #expect(folder.versions().last != versions.last, what)
    } else {
      #expect(after == before, "\(what)")
      // At most what is left is taken away by the next change.
      #expect(Set(folder.versions()).isSuperset(of: versions.suffix(20)), "\(what)")
    }
    #expect(try BoardStore(path).read().document.hasSameContent(as: document(after)), what)

    // The next change finds everything in order, and leaves it so.
    try BoardStore(path).claim("fatima", waitingAtMost: .zero)
    #expect(Set(folder.names) == [".board.json.lock", ".rotonde", "board.json"], what)
    #expect(folder.versions().allSatisfy { VersionName(fileName: $0) != nil }, what)
    #expect(folder.versions().count <= 21, what)
    #expect(try SystemCalls.live.status(path).st_nlink == 1, what)
  }
}
