import Glibc
import TaskModel
import Testing

@testable import BoardFile

let soup = #"{"id":"k7f2","title":"Soep","serves":["bewoners"],"places":[{"id":"a"}]}"#

func claim(_ person: String, in board: Board) throws(Refusal) -> Outcome {
  try board.applying(.claim(TaskID(unchecked: "k7f2"), ClaimTerms()), in: occasion(person))
}

extension BoardStore {
  @discardableResult
  func claim(_ person: String, waitingAtMost limit: Duration = .seconds(10))
    throws(UpdateFailure) -> Committed
  {
    try update(waitingAtMost: limit) { board throws(Refusal) in
      try BoardFileTests.claim(person, in: board)
    }
  }
}

@Suite("The store")
struct StoreTests {
  private let folder: Folder
  private let store: BoardStore

  init() throws {
    folder = try Folder()
    store = BoardStore(try folder.write("board.json", boardText(soup)))
  }

  private func kind(_ body: () throws -> Void) -> BoardFileError.Kind? {
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

  @Test("An update is in the file, on the board it gives, and in the fingerprint")
  func update() throws {
    let before = try store.read()
    let committed = try store.claim("jan")
    let after = try store.read()
    #expect(after.board.tasks[0].claims.map(\.person.rawValue) == ["jan"])
    #expect(after.board.tasks[0] == committed.board.tasks[0])
    #expect(after.document.taskJSON(at: 0) == committed.recordJSON)
    #expect(committed.recordJSON.hasSuffix(#","state":"doing"}"#))
    #expect(try store.readIfChanged(since: before.fingerprint) != nil)
    #expect(try store.readIfChanged(since: committed.fingerprint) == nil)
    #expect(folder.names == [".board.json.lock", ".rotonde", "board.json"])
  }

  @Test("Promise 1: rules are checked against the file as it is now, not as it was read")
  func freshBoard() throws {
    let stale = try store.read()
    try store.claim("jan")
    #expect(throws: UpdateFailure.self) {
      try store.update(from: stale) { board throws(Refusal) in try claim("jan", in: board) }
    }
    _ = try store.update(from: stale) { board throws(Refusal) in try claim("fatima", in: board) }
    #expect(try store.read().board.tasks[0].claims.count == 2)
  }

  @Test("Promise 1: a file whose times say nothing is compared byte by byte with what was read")
  func comparing() throws {
    let read = try store.read()
    let doubtful = Snapshot(
      board: read.board,
      document: read.document,
      fingerprint: Fingerprint(try SystemCalls.live.status(store.path), isSettled: false)
    )
    let target = try ResolvedPath(existing: store.path, .live)
    let same = try store.read(target, unlessIn: doubtful).snapshot
    #expect(same.document === read.document)

    // One letter, so that the size says nothing either; and a file that only goes on.
    _ = try folder.write("board.json", boardText(soup).replacing("Soep", with: "Soap"))
    let other = try store.read(target, unlessIn: doubtful).snapshot
    #expect(other.board.tasks[0].title == "Soap")
    _ = try folder.write("board.json", boardText(soup) + "\n")
    let longer = try store.read(target, unlessIn: doubtful).snapshot
    #expect(longer.document !== read.document)
  }

  @Test("A fingerprint of a file that was changed a moment before is not trusted")
  func unsettled() throws {
    let status = try SystemCalls.live.status(store.path)
    let racy = Fingerprint(status, isSettled: false)
    let settled = Fingerprint(status, isSettled: true)
    #expect(racy == settled)
    #expect(try store.readIfChanged(since: racy) != nil)
    #expect(try store.readIfChanged(since: settled) == nil)
  }

  @Test("Promise 1: of many threads that claim the only place, exactly one is told yes")
  func onePlace() async throws {
    let single = soup.replacing(#"{"id":"a"}"#, with: #"{"id":"a","count":1}"#)
    let people = (0..<12).map { #"{"id":"p\#($0)","name":"P\#($0)","engagement":"paid"}"# }
    let text = boardText(single)
      .replacing("\"people\": [", with: "\"people\": [\n\(people.joined(separator: ",\n")),")
    try folder.write("board.json", text)
    let store = store
    let yes = await withTaskGroup(of: Int.self) { group in
      for number in 0..<12 {
        group.addTask { (try? store.claim("p\(number)")) == nil ? 0 : 1 }
      }
      return await group.reduce(0, +)
    }
    #expect(yes == 1)
    #expect(try store.read().board.tasks[0].claims.count == 1)
  }

  @Test("Promise 1: what many threads add is all there")
  func allAdded() async throws {
    let store = store
    let failures = await withTaskGroup(of: Int.self) { group in
      for number in 0..<24 {
        group.addTask {
          let task = Task(id: TaskID(unchecked: "t\(number)"), title: "Taak")
          let added = try? store.update { board throws(Refusal) in
            try board.applying(.addTask(task), in: occasion())
          }
          return added == nil ? 1 : 0
        }
      }
      return await group.reduce(0, +)
    }
    #expect(failures == 0)
    #expect(try store.read().board.tasks.count == 25)
    #expect(try store.read().board.log.count == 24)
  }

  @Test("Promise 3: mode and group are kept", arguments: [0o640, 0o660, 0o600, 0o644] as [mode_t])
  func mode(_ mode: mode_t) throws {
    chmod(store.path, mode)
    let before = try SystemCalls.live.status(store.path)
    try store.claim("jan")
    let after = try SystemCalls.live.status(store.path)
    #expect(Ownership(before) == Ownership(after))
    #expect(before.st_ino != after.st_ino)
    #expect(try folder.mode(".board.json.lock") == mode)
  }

  @Test("Promise 3: a symbolic link stays one, and what it leads to is changed")
  func link() throws {
    symlink("board.json", folder.file("link.json"))
    try BoardStore(folder.file("link.json")).claim("jan")
    #expect(try SystemCalls.live.linkStatus(folder.file("link.json")).st_mode & S_IFMT == S_IFLNK)
    #expect(try store.read().board.tasks[0].claims.count == 1)
    #expect(folder.names == [".board.json.lock", ".rotonde", "board.json", "link.json"])
  }

  @Test("Promise 5: a lock held too long is an error that says who holds it")
  func busy() throws {
    let target = try ResolvedPath(existing: store.path, .live)
    let lock = try FileLock(target, like: nil, waitingAtMost: .zero, .live)
    guard case .busy(let holder?) = kind({ try store.claim("jan", waitingAtMost: .zero) }) else {
      Issue.record("not busy")
      return
    }
    #expect(holder.process == getpid())
    #expect(holder.state == .running)
    #expect(holder.user == getuid())
    #expect(try folder.text("board.json") == boardText(soup))
    _ = consume lock
  }

  @Test("Promise 6: the lock is free when its owner is gone, whatever stands in the file")
  func staleLock() throws {
    try folder.write(".board.json.lock", "999999 2020-01-01T00:00:00Z elsewhere\n")
    try store.claim("jan", waitingAtMost: .seconds(5))
  }

  @Test("Promise 7: a file that is no board any more is not overwritten")
  func damaged() throws {
    let text = boardText(soup).replacing("\"Soep\"", with: "\"Soep")
    try folder.write("board.json", text)
    let damage = Damage(line: 12, column: 29, expected: .commaOrEnd, isAtEnd: false)
    #expect(kind { try store.claim("jan") } == .damaged(damage))
    #expect(try folder.text("board.json") == text)
  }

  @Test("A refusal changes nothing")
  func refused() throws {
    #expect(throws: UpdateFailure.refused(.unknownPerson(PersonID(unchecked: "niemand")))) {
      try store.claim("niemand")
    }
    #expect(try folder.text("board.json") == boardText(soup))
  }

  @Test("A file nobody may write to is refused, although a rename could replace it")
  func readOnly() throws {
    chmod(store.path, 0o444)
    #expect(kind { try store.claim("jan") } == .readOnly)
    #expect(folder.names == [".board.json.lock", "board.json"])
  }

  @Test("A board of a later version is not written")
  func laterVersion() throws {
    try folder.write("board.json", boardText(soup).replacing("board/1", with: "board/2"))
    #expect(try store.read().isReadOnlyVersion)
    #expect(kind { try store.claim("jan") } == .newerVersion(2))
  }

  @Test("What is not a file that can be read")
  func notAFile() throws {
    symlink("nergens", folder.file("dangling"))
    symlink("loop", folder.file("loop"))
    mkfifo(folder.file("pipe"), 0o600)
    #expect(kind { _ = try BoardStore(folder.file("none")).read() } == .notFound)
    #expect(kind { _ = try BoardStore(folder.file("dangling")).read() } == .danglingLink)
    #expect(kind { _ = try BoardStore(folder.file("loop")).read() } == .linkLoop)
    #expect(kind { _ = try BoardStore(folder.file("pipe")).read() } == .notRegularFile)
    #expect(kind { _ = try BoardStore(folder.path).read() } == .isFolder)
    #expect(kind { try BoardStore(folder.path).claim("jan") } == .isFolder)
  }

  @Test("A new board is made, and never over another file")
  func create() throws {
    let path = folder.file("new.json")
    try BoardStore.create(at: path, settings: BoardSettings(name: "Nieuw"))
    #expect(try BoardStore(path).read().board.settings.name == "Nieuw")
    for taken in [path, store.path] {
      #expect(
        kind { try BoardStore.create(at: taken, settings: BoardSettings(name: "x")) }
          == .alreadyExists
      )
    }
    let nowhere = folder.file("no/new.json")
    #expect(
      kind { try BoardStore.create(at: nowhere, settings: BoardSettings(name: "x")) } == .notFound
    )
    #expect(folder.names == ["board.json", "new.json"])
  }

  @Test("A temporary file of a process that is no more is removed; of a living one it stays")
  func leftovers() throws {
    // Process numbers end at 4,194,304; process 1 lives as long as the machine.
    try folder.write(".board.json.4194305.tmp", "half")
    try folder.write(".board.json.1.tmp", "half")
    try folder.write(".board.json.x.tmp", "mine")
    try store.claim("jan")
    #expect(
      folder.names == [
        ".board.json.1.tmp", ".board.json.lock", ".board.json.x.tmp", ".rotonde", "board.json",
      ]
    )
  }
}
