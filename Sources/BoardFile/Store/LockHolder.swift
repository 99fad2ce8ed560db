internal import Glibc
public import TaskModel

/// Who holds the lock on a board, as they wrote it down when they took it.
public struct LockHolder: Equatable, Sendable {
  /// What a process is doing.
  public enum State: String, Equatable, Sendable {
    /// It runs, and will give the lock back in a moment.
    case running
    /// It was stopped (Ctrl-Z, SIGSTOP), and keeps the lock until it goes on or is ended.
    case suspended
    /// It is on another machine, so nobody here can tell.
    case elsewhere
  }

  /// The process.
  public let process: Int32
  /// The number of the user whose process it is, when it is on this machine.
  public let user: UInt32?
  /// The name of its machine.
  public let machine: String
  /// Since when.
  public let since: Instant
  /// What it is doing.
  public let state: State
}

extension LockHolder {
  /// Reads who wrote themselves into a lock file; `nil` when nobody could.
  init?(writtenIn file: borrowing OpenFile, _ system: SystemCalls) {
    guard let words = Self.words(system.start(of: file)), words.count == 3,
      let process = Int32(words[0]), process > 0,
      let since = Instant(words[1])
    else { return nil }
    guard words[2] == Self.thisMachine else {
      self.init(
        process: process,
        user: nil,
        machine: words[2],
        since: since,
        state: .elsewhere
      )
      return
    }
    // Whoever holds the lock lives; one who is dead is the last who could write here, not the holder.
    guard let state = Self.state(of: process, system) else { return nil }
    self.init(
      process: process,
      user: (try? system.status("/proc/\(process)"))?.st_uid,
      machine: words[2],
      since: since,
      state: state
    )
  }

  /// Writes this process into a lock file, where that is allowed.
  static func writeDown(in file: borrowing OpenFile, _ system: SystemCalls) {
    let now = Instant(secondsSince1970: Int64(time(nil)))
    let line = "\(getpid()) \(now) \(thisMachine)\n"
    Array(line.utf8).withUnsafeBytes { bytes in
      // As far as it goes: only the message to others depends on it.
      try? system.truncate(file)
      try? system.write([bytes], to: file)
    }
  }

  /// What a process of this machine is doing; `nil` when there is none, or only its remains.
  private static func state(of process: Int32, _ system: SystemCalls) -> State? {
    guard kill(process, 0) == 0 || errno == EPERM else { return nil }
    // proc(5): the number, the name in brackets, and a letter. The name may hold anything.
    guard let file = try? system.open("/proc/\(process)/stat", O_RDONLY) else { return .running }
    let text = system.start(of: file)
    guard let bracket = text.lastIndex(of: ")") else { return .running }
    return switch text[bracket...].dropFirst(2).first {
    case "T", "t": .suspended
    case "Z", "X": nil
    default: .running
    }
  }

  /// The words of the first line; `nil` without one.
  private static func words(_ text: String) -> [String]? {
    text.split(separator: "\n").first.map { $0.split(separator: " ").map(String.init) }
  }

  private static let thisMachine: String = {
    var names = utsname()
    guard uname(&names) == 0 else { return "?" }
    return withUnsafeBytes(of: names.nodename) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }()
}

extension SystemCalls {
  /// The first line or two of a file, or nothing when it can't be read.
  fileprivate func start(of file: borrowing OpenFile) -> String {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = bytes.withUnsafeMutableBytes { (try? read(file, into: $0)) ?? 0 }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
