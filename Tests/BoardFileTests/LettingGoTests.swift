import Glibc
import Synchronization
import TaskModel
import TestSupport
import Testing

@testable import BoardFile

// A process has all descriptors of the one that starts it until it becomes another program. Here a
// copy of the descriptor stands for that one.

@Suite("Letting go of the lock while a program is being started")
struct LettingGoTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    path = try folder.write("board.json", boardText(soup))
    // So that the lock is there.
    try BoardStore(path).claim("fatima")
  }

  /// A store that has the descriptor of its lock copied when it has taken it, and one of whose calls
  /// after that fails.
  private func store(
    copyingTo copy: Copy,
    failing failure: (call: SystemCalls.Call, code: Int32)? = nil
  ) -> BoardStore {
    let lock = folder.file(".board.json.lock")
    let isTaken = Atomic(false)
    var system = SystemCalls.live
    system.fault = { call in
      if call == .lock {
        copy.take(descriptor(of: lock))
        isTaken.store(true, ordering: .relaxed)
        return nil
      }
      guard isTaken.load(ordering: .relaxed), call == failure?.call else { return nil }
      return failure?.code
    }
    return BoardStore(path, system: system)
  }

  @Test("Promise 6: it is free after a change, at once")
  func changed() throws {
    let copy = Copy()
    try store(copyingTo: copy).claim("jan")
    #expect(copy.isTaken)
    _ = try BoardStore(path).update(waitingAtMost: .zero) { board throws(Refusal) in
      try board.applying(.release("k7f2"), in: occasion("jan"))
    }
  }

  @Test("Promise 6: it is free after a refusal, at once")
  func refused() throws {
    let copy = Copy()
    #expect(throws: UpdateFailure.self) { try store(copyingTo: copy).claim("fatima") }
    #expect(copy.isTaken)
    try BoardStore(path).claim("jan", waitingAtMost: .zero)
  }

  @Test(
    "Promise 6: it is free after a failure, at once",
    arguments: [.stat, .realpath, .open, .rename] as [SystemCalls.Call]
  )
  func failed(_ call: SystemCalls.Call) throws {
    let copy = Copy()
    #expect(throws: UpdateFailure.self) {
      try store(copyingTo: copy, failing: (call, EIO)).claim("jan")
    }
    #expect(copy.isTaken)
    try BoardStore(path).claim("jan", waitingAtMost: .zero)
  }

  @Test(
    "It is held until all is done, and not a moment longer",
    arguments: ["update", "restore", "repair", "forget"]
  )
  func held(_ what: String) throws {
    let log = CallLog()
    var system = SystemCalls.live
    system.fault = { call in
      log.add(call)
      return nil
    }
    let store = BoardStore(path, system: system)
    switch what {
    case "restore": _ = try store.restore(1) { occasion() }
    case "repair":
      let text = try folder.text("board.json").replacing("[\"bewoners\"]", with: "[\"bewoners\",]")
      try folder.write("board.json", text)
      let repaired = try store.repair(at: occasion().at) { _ in true }
      #expect(repaired.original != nil)
    case "forget":
      _ = try store.forget("fatima", as: "iemand", removed: "-") { occasion() }
    default: try store.claim("jan")
    }
    #expect(log.calls.filter { $0 == .unlock }.count == 1)
    let after = log.calls.drop { $0 != .unlock }.dropFirst()
    #expect(after.allSatisfy { $0 == .unlink }, "\(after)")
  }

  @Test("Promise 6: another program that was started does not have it")
  func started() throws {
    var flags: Int32 = 0
    let lock = folder.file(".board.json.lock")
    _ = try BoardStore(path).update { board throws(Refusal) in
      flags = fcntl(descriptor(of: lock), F_GETFD)
      return try claim("jan", in: board)
    }
    #expect(flags > 0 && flags & FD_CLOEXEC != 0)
  }
}

/// A copy of a descriptor, closed when nobody needs it any more.
private final class Copy: Sendable {
  private let descriptor = Mutex<Int32>(-1)

  deinit { descriptor.withLock { _ = close($0) } }

  func take(_ other: Int32) { descriptor.withLock { $0 = dup(other) } }

  var isTaken: Bool { descriptor.withLock { $0 >= 0 } }
}

/// The descriptor by which this process has a file open; -1 when it has not.
private func descriptor(of path: String) -> Int32 {
  let wanted = try? SystemCalls.live.status(path)
  return (0..<4096).first { descriptor in
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_dev == wanted?.st_dev
      && status.st_ino == wanted?.st_ino
  } ?? -1
}
