import Glibc
import TaskModel
import Testing

@testable import BoardFile

@Suite("Earlier versions")
struct VersionTests {
  private let folder: Folder
  private let store: BoardStore

  init() throws {
    folder = try Folder()
    store = BoardStore(try folder.write("board.json", boardText(soup)))
  }

  /// Jan claims the soup and gives it back, so many times in all.
  private func change(_ times: Int, at instant: String = noon) throws {
    for _ in 0..<times {
      _ = try store.update { board throws(Refusal) in
        let id = TaskID(unchecked: "k7f2")
        let isOnIt = board.tasks[id]?.claim(of: PersonID(unchecked: "jan")) != nil
        let action: Action = isOnIt ? .release(id) : .claim(id, ClaimTerms())
        return try board.applying(action, in: occasion("jan", instant))
      }
    }
  }

  private func version(_ number: Int) throws -> EarlierVersion {
    try required(store.earlierVersions().first { $0.number == number })
  }

  @Test("Promise 4: the board as it was is kept, byte for byte, and costs no copy")
  func kept() throws {
    #expect(try store.earlierVersions().isEmpty)
    let before = try SystemCalls.live.status(store.path)
    try store.claim("jan")
    let version = try version(1)
    #expect(folder.versions() == ["0001-20261121T120000Z.json"])
    #expect(try folder.text(".rotonde/board.json/0001-20261121T120000Z.json") == boardText(soup))
    #expect(version.until == Instant(noon))
    #expect(version.size == Int64(boardText(soup).utf8.count))
    let after = try SystemCalls.live.status(version.path)
    #expect(after.st_ino == before.st_ino)
    #expect(after.st_nlink == 1)
    #expect(try SystemCalls.live.status(store.path).st_nlink == 1)
  }

  @Test("Promise 4: the last 20 and one a day for 30 days, and never more")
  func pruned() throws {
    try change(25)
    #expect(try store.earlierVersions().map(\.number) == [1] + Array(6...25))
    for day in 1...31 {
      try change(1, at: "2026-12-\(day < 10 ? "0" : "")\(day)T00:00:00Z")
    }
    let left = try store.earlierVersions()
    #expect(left.count <= 50)
    #expect(left.map(\.number) == [26 + 1] + Array(28...56))
    #expect(left.first?.until == Instant("2026-12-02T00:00:00Z"))
  }

  @Test("Promise 4: boards in one folder do not mix, and other files stay")
  func apart() throws {
    let other = BoardStore(try folder.write("other.json", boardText(soup)))
    try change(2)
    try other.claim("fatima")
    try folder.write(".rotonde/board.json/notes.txt", "mine")
    try change(1)
    #expect(folder.names(in: ".rotonde") == [".gitignore", "board.json", "other.json"])
    #expect(folder.versions().count == 4)
    #expect(folder.versions(of: "other.json").count == 1)
    #expect(try other.earlierVersions().map(\.number) == [1])
  }

  @Test("Promise 4: git ignores them; what somebody wrote into .gitignore stays")
  func ignored() throws {
    try change(1)
    #expect(try folder.text(".rotonde/.gitignore") == "*\n")
    try folder.write(".rotonde/.gitignore", "# Keep them in git\n")
    try change(1)
    #expect(try folder.text(".rotonde/.gitignore") == "# Keep them in git\n")
  }

  @Test(
    "Promise 4: versions are as private as the board, also when that changes",
    arguments: [
      (0o600, 0o700), (0o640, 0o750), (0o660, 0o770), (0o644, 0o755), (0o666, 0o777),
      (0o604, 0o705),
    ] as [(mode_t, mode_t)]
  )
  func mode(_ file: mode_t, _ inside: mode_t) throws {
    chmod(folder.path, 0o750)
    try change(1)
    chmod(store.path, file)
    try change(1)
    #expect(try folder.mode(".rotonde") == 0o750)
    #expect(try folder.mode(".rotonde/.gitignore") == 0o640)
    #expect(try folder.mode(".rotonde/board.json") == inside)
    #expect(try folder.mode(".rotonde/board.json/0002-20261121T120000Z.json") == file)
  }

  @Test("Promise 4: a copy has the mode of the board")
  func copyMode() throws {
    chmod(store.path, 0o640)
    link(store.path, folder.file("second.json"))
    try change(1)
    #expect(try folder.mode(".rotonde/board.json/0001-20261121T120000Z.json") == 0o640)
  }

  @Test("Promise 4: a board with another hard link is copied, so that nobody changes the version")
  func otherLinks() throws {
    link(store.path, folder.file("second.json"))
    try change(1)
    try folder.write("second.json", "written in place")
    #expect(try folder.text(".rotonde/board.json/0001-20261121T120000Z.json") == boardText(soup))
    #expect(try SystemCalls.live.status(version(1).path).st_nlink == 1)
  }

  @Test(
    "Promise 4: where there are no hard links, a copy is kept",
    arguments: [EPERM, EMLINK, EXDEV, ENOTSUP, ENOSYS]
  )
  func noLinks(_ code: Int32) throws {
    var system = SystemCalls.live
    system.fault = { $0 == .link ? code : nil }
    try BoardStore(store.path, system: system).claim("jan")
    #expect(folder.versions() == ["0001-20261121T120000Z.json"])
    #expect(try folder.text(".rotonde/board.json/0001-20261121T120000Z.json") == boardText(soup))
  }

  @Test("What a killed process left among the versions is gone after the next change")
  func leftovers() throws {
    try change(1)
    // Killed between giving the second name and the rename, and in the middle of a copy.
    link(store.path, folder.file(".rotonde/board.json/0002-20261121T120000Z.json"))
    try folder.write(".rotonde/board.json/0003-20261121T120000Z.json.tmp", "{")
    let present = try folder.text("board.json")
    try change(1)
    #expect(
      folder.versions() == ["0001-20261121T120000Z.json", "0002-20261121T120000Z.json"]
    )
    #expect(try folder.text(".rotonde/board.json/0002-20261121T120000Z.json") == present)
    #expect(try SystemCalls.live.status(store.path).st_nlink == 1)
    #expect(try SystemCalls.live.status(version(2).path).st_nlink == 1)
  }

  @Test(
    "Promise 5: a version that can't be kept is an error of its own, and nothing has changed",
    arguments: [
      (.makeFolder, 1, ENOSPC, 74), (.makeFolder, 2, EACCES, 77), (.list, 2, EIO, 74),
      (.link, 1, EIO, 74), (.link, 1, ENOSPC, 74), (.link, 1, EACCES, 77), (.sync, 4, EIO, 74),
    ] as [(SystemCalls.Call, Int, Int32, Int32)]
  )
  func notKept(_ call: SystemCalls.Call, _ number: Int, _ code: Int32, _ exit: Int32) throws {
    var system = SystemCalls.live
    let counter = Counter()
    system.fault = { $0 == call && counter.next() == number ? code : nil }
    let error = BoardFileError(.versionNotKept(code), store.path)
    #expect(throws: UpdateFailure.file(error)) {
      try BoardStore(store.path, system: system).claim("jan")
    }
    #expect(error.exitCode == exit)
    #expect(try folder.text("board.json") == boardText(soup))
    #expect(folder.versions() == [])
    #expect(folder.names.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test("Promise 5: something else in the place of the folder is left alone, and said")
  func notAFolder() throws {
    try folder.write(".rotonde", "mine")
    let error = BoardFileError(.versionNotKept(ENOTDIR), store.path)
    #expect(throws: UpdateFailure.file(error)) { try store.claim("jan") }
    unlink(folder.file(".rotonde"))
    mkdir(folder.file("elsewhere"), 0o700)
    symlink("elsewhere", folder.file(".rotonde"))
    #expect(throws: UpdateFailure.self) { try store.claim("jan") }
    #expect(folder.names(in: "elsewhere") == [])
    #expect(try folder.text("board.json") == boardText(soup))
  }

  @Test("Promise 4: what can't be removed is removed by the next change, or that one fails")
  func pruningFails() throws {
    try change(22)
    var system = SystemCalls.live
    system.fault = { $0 == .unlink ? EIO : nil }
    let failing = BoardStore(store.path, system: system)
    // It has been made by then, so this is no error yet.
    try failing.claim("fatima")
    #expect(try store.earlierVersions().count == 22)
    let error = BoardFileError(.versionNotKept(EIO), store.path)
    #expect(throws: UpdateFailure.file(error)) { try failing.claim("jan") }
    try change(1)
    #expect(try store.earlierVersions().map(\.number) == [1] + Array(5...24))
  }

  @Test("A new board has no earlier version")
  func created() throws {
    try BoardStore.create(at: folder.file("new.json"), settings: BoardSettings(name: "Nieuw"))
    #expect(folder.names == ["board.json", "new.json"])
    #expect(try BoardStore(folder.file("new.json")).earlierVersions().isEmpty)
  }
}
