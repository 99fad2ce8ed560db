import Glibc
import TaskModel
import Testing

@testable import BoardFile

/// Which call of the system fails, and what comes of it.
struct FaultRow: Sendable, CustomTestStringConvertible {
  let call: SystemCalls.Call
  /// Which of the calls of that kind, from 1.
  let number: Int
  let code: Int32
  let kind: BoardFileError.Kind
  var isChanged = false

  var testDescription: String { "\(call.rawValue) \(number) fails with \(code)" }
}

private let faultRows: [FaultRow] = [
  FaultRow(call: .open, number: 3, code: EACCES, kind: .noPermission(.open)),
  FaultRow(call: .open, number: 5, code: EACCES, kind: .versionNotKept(EACCES)),
  FaultRow(call: .list, number: 2, code: EIO, kind: .versionNotKept(EIO)),
  FaultRow(call: .open, number: 7, code: EACCES, kind: .noPermission(.createTemporary)),
  FaultRow(call: .open, number: 7, code: EROFS, kind: .readOnly),
  FaultRow(call: .read, number: 1, code: EIO, kind: .inputOutput(EIO, .read)),
  FaultRow(call: .access, number: 1, code: EACCES, kind: .noPermission(.open)),
  FaultRow(call: .changeMode, number: 1, code: EIO, kind: .inputOutput(EIO, .keepOwner)),
  FaultRow(call: .write, number: 3, code: ENOSPC, kind: .noSpace),
  FaultRow(call: .write, number: 5, code: EDQUOT, kind: .noSpace),
  FaultRow(call: .link, number: 1, code: EIO, kind: .versionNotKept(EIO)),
  FaultRow(call: .sync, number: 1, code: EIO, kind: .inputOutput(EIO, .sync)),
  FaultRow(call: .rename, number: 1, code: EIO, kind: .inputOutput(EIO, .replace)),
  FaultRow(call: .sync, number: 2, code: EIO, kind: .versionNotKept(EIO)),
  FaultRow(call: .sync, number: 3, code: EIO, kind: .notDurable(EIO), isChanged: true),
]

@Suite("When the system fails")
struct StoreFaultTests {
  @Test(
    "Promise 5: the update fails with its own error, and nothing has changed",
    arguments: faultRows
  )
  func fault(_ row: FaultRow) throws {
    let folder = try Folder()
    let path = try folder.write("board.json", boardText(soup))
    // So that the lock and the folders are there.
    try BoardStore(path).claim("fatima")
    let before = try folder.text("board.json")
    var system = SystemCalls.live
    let counter = Counter()
    system.fault = { call in
      call == row.call && counter.next() == row.number ? row.code : nil
    }
    #expect(throws: UpdateFailure.file(BoardFileError(row.kind, path))) {
      try BoardStore(path, system: system).claim("jan")
    }
    #expect(try (folder.text("board.json") == before) == !row.isChanged)
    #expect(folder.names.filter { $0.hasSuffix(".tmp") } == [])
    #expect(folder.versions().count == (row.isChanged ? 2 : 1))
    // The lock was given back.
    if !row.isChanged { try BoardStore(path).claim("jan", waitingAtMost: .zero) }
  }

  @Test(
    "Promise 2: written, linked, flushed, renamed, the folder flushed, the lock let go, in this order"
  )
  func order() throws {
    let folder = try Folder()
    let path = try folder.write("board.json", boardText(soup))
    try BoardStore(path).claim("fatima")
    let log = CallLog()
    var system = SystemCalls.live
    system.fault = { call in
      log.add(call)
      return nil
    }
    try BoardStore(path, system: system).claim("jan")
    let relevant: Set<SystemCalls.Call> = [
      .lock, .write, .link, .sync, .rename, .unlink, .unlock,
    ]
    var seen: [SystemCalls.Call] = []
    for call in log.calls where relevant.contains(call) && seen.last != call { seen.append(call) }
    // The removal is for what an earlier life of this process left; another would be for the version
    // that is one too many, and there is none.
    #expect(seen == [.lock, .write, .unlink, .write, .link, .sync, .rename, .sync, .unlock])
  }

  @Test("Interrupted calls and short writes are nothing special")
  func interrupted() throws {
    let folder = try Folder()
    let path = try folder.write("board.json", boardText(soup))
    let counter = Counter()
    var system = SystemCalls.live
    system.longestWrite = 7
    system.fault = { _ in counter.next() % 2 == 1 ? EINTR : nil }
    try BoardStore(path, system: system).claim("jan")
    #expect(try BoardStore(path).read().board.tasks[0].claims.count == 1)
  }

  @Test(
    "An owner or a group that cannot be kept",
    arguments: [
      ("the same", 0o640, 1, 1, true),
      ("another owner, the group may do as much", 0o660, 2, 1, true),
      ("another owner, the old one could write", 0o640, 2, 1, false),
      ("another owner, the old one alone could read", 0o600, 2, 1, false),
      ("another group, everybody may do as much", 0o644, 1, 2, true),
      ("another group, the old one could read", 0o640, 1, 2, false),
      ("another group, the new one could read less", 0o604, 1, 2, false),
    ] as [(String, mode_t, uid_t, gid_t, Bool)]
  )
  func ownership(_ name: String, _ mode: mode_t, _ owner: uid_t, _ group: gid_t, _ may: Bool) {
    let old = Ownership(owner: 1, group: 1, mode: mode)
    #expect(Ownership(owner: owner, group: group, mode: mode).mayReplace(old) == may, "\(name)")
  }

  @Test(
    "Every kind of error has its exit code",
    arguments: [
      (.notFound, 66), (.noPermission(.open), 77), (.readOnly, 77), (.noSpace, 74),
      (.busy(nil), 75),
      (.newerVersion(2), 65), (.alreadyExists, 73), (.inputOutput(EIO, .write), 74),
    ] as [(BoardFileError.Kind, Int32)]
  )
  func exitCode(_ kind: BoardFileError.Kind, _ code: Int32) {
    #expect(BoardFileError(kind, "x").exitCode == code)
  }
}
