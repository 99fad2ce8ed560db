import Glibc
import TaskModel
import Testing

@testable import BoardFile

@Suite("Forgetting somebody, with each call of the system failing in turn (R10)")
struct ForgettingFaultTests {
  private static let board = boardText(
    #"""
    {"id":"k7f2","title":"Soep","claims":[{"person":"fatima","at":"2026-11-20T09:00:00Z"}],"remarks":[{"id":"r1","by":"fatima","text":"Geheim"}]}
    """#,
    log: #"{"id":"e1","at":"2026-11-20T09:00:00Z","by":"fatima","did":"claim","on":"task:k7f2"}"#
  )

  /// A board with earlier versions, one of them damaged, and the copy from before a repair.
  private func folder() throws -> Folder {
    let folder = try Folder()
    let store = BoardStore(try folder.write("board.json", Self.board))
    for number in 1...3 {
      _ = try store.update { board throws(Refusal) in
        let task = Task(id: TaskID(unchecked: "x\(number)"), title: "Taak")
        return try board.applying(.addTask(task), in: occasion("fatima"))
      }
    }
    try folder.write(".rotonde/board.json/\(folder.versions()[1])", "{\"fatima")
    try folder.write("board.json.before-repair-2026-11-20T090000Z", Self.board)
    return folder
  }

  private func forget(_ folder: Folder, _ system: SystemCalls = .live) throws -> Forgotten {
    try BoardStore(folder.file("board.json"), system: system).forget(
      PersonID(unchecked: "fatima"),
      as: "iemand",
      removed: "(weggehaald)"
    ) {
      occasion("jan", "2026-11-22T08:00:00Z")
    }
  }

  /// The files in which she is named.
  private func naming(_ folder: Folder) throws -> [String] {
    let versions = folder.versions().map { ".rotonde/board.json/\($0)" }
    let files = folder.names.filter { $0 != ".rotonde" } + versions
    return try files.filter { file in
      let text = try folder.text(file).lowercased()
      return ["fatima", "idrissi", "geheim"].contains { text.contains($0) }
    }
  }

  @Test("All is forgotten, or she is still found, the error says where it stopped, and again helps")
  func every() throws {
    let log = CallLog()
    var system = SystemCalls.live
    system.fault = { call in
      log.add(call)
      return nil
    }
    _ = try forget(folder(), system)
    #expect(log.calls.count > 60)
    for position in log.calls.indices {
      for code in [EIO, ENOSPC, EACCES] { try fail(at: position + 1, with: code) }
    }
  }

  private func fail(at number: Int, with code: Int32) throws {
    let folder = try folder()
    let before = try folder.text("board.json")
    let log = CallLog()
    let counter = Counter()
    var system = SystemCalls.live
    system.fault = { call in
      log.add(call)
      return counter.next() == number ? code : nil
    }
    var failure: BoardFileError?
    do {
      _ = try forget(folder, system)
    } catch UpdateFailure.file(let error) {
      failure = error
    }
    let call = log.calls.count < number ? "none" : log.calls[number - 1].rawValue
    let what: Comment =
      "call \(number), \(call), fails with \(code): \(String(describing: failure))"
    if failure == nil || failure?.kind == .notDurable(code) {
      #expect(try naming(folder) == [], what)
    } else {
      #expect(try folder.text("board.json") == before, what)
      #expect(failure?.path.hasPrefix(folder.path) == true, what)
      // Somebody whom the file still has can be forgotten again.
      _ = try forget(folder)
      #expect(try naming(folder) == [], what)
    }
    let litter = (folder.names + folder.versions()).filter { $0.hasSuffix(".tmp") }
    #expect(litter == [], what)
    #expect(folder.versions().count == 2, what)
  }
}
