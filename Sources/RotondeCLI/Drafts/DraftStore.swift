import BoardUI
import Dispatch
import Glibc
import Synchronization

/// Keeps what is typed and not sent in a private file, beside the loop, so that keys never wait for
/// it and hardly a key is lost however the program ends.
final class DraftStore: Sendable {
  /// What was left behind when a screen on this board was last closed, or ended.
  let leftBehind: [Draft]

  private struct State {
    /// What is to be written next; only the last is.
    var waiting: [Draft]?
    /// Why writing failed, until it was told.
    var failure: CommandFailure?
  }

  private let folder: String
  private let board: String
  private let queue = DispatchQueue(label: "rotonde.drafts")
  private let state: Mutex<State>
  /// The file of this screen, once there is one; held by whoever writes, never by the loop.
  private let file: Mutex<DraftFile?>

  /// More screens are hardly open on one board; the others keep their drafts in memory only.
  private static let numbers = 0..<32

  /// The folder of all drafts; `nil` when there is no home to have one in.
  static var folder: String? {
    let state =
      Environment.value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? Environment.value("HOME").map { "\($0)/.local/state" }
    return state.map { "\($0)/rotonde/drafts" }
  }

  /// Takes over what was left behind on a board; `nil` when there is no place to keep anything.
  convenience init?(board: String) {
    guard let folder = Self.folder else { return nil }
    self.init(board: board, folder: folder)
  }

  /// Takes over what was left behind on a board, in this folder.
  init(board path: String, folder: String) {
    self.folder = folder
    board =
      realpath(path, nil).map { resolved in
        defer { free(resolved) }
        return String(cString: resolved)
      } ?? path
    var state = State()
    var file: DraftFile?
    leftBehind = Self.takeOver(folder: folder, board: board, &file, &state.failure)
    self.state = Mutex(state)
    self.file = Mutex(file)
  }

  /// Reads the files that no other screen has, and puts them together in one that is ours.
  private static func takeOver(
    folder: String,
    board: String,
    _ own: inout DraftFile?,
    _ failure: inout CommandFailure?
  ) -> [Draft] {
    var drafts: [Draft] = []
    for number in numbers {
      let path = DraftFile.path(folder: folder, board: board, number: number)
      guard access(path, F_OK) == 0,
        let file = DraftFile(folder: folder, board: board, number: number)
      else { continue }
      do throws(CommandFailure) {
        let found = try file.read(board: board)
        let known = Set(drafts.map(\.key))
        guard own != nil else {
          drafts = found
          own = consume file
          continue
        }
        // Of two drafts of one form, the other one stays where it is until this one is done with.
        guard known.isDisjoint(with: found.map(\.key)) else { continue }
        drafts += found
        try own?.write(drafts, board: board)
        file.remove()
      } catch {
        failure = error
      }
    }
    return drafts
  }

  /// Keeps these drafts, and none of those before.
  func keep(_ drafts: [Draft]) {
    let isWaiting = state.withLock { state in
      defer { state.waiting = drafts }
      return state.waiting != nil
    }
    if !isWaiting { queue.async { [self] in write() } }
  }

  /// Returns when all that is to be kept is in the file.
  func flush() { queue.sync {} }

  /// Why something could not be kept, once.
  func takeFailure() -> CommandFailure? {
    state.withLock { state in
      defer { state.failure = nil }
      return state.failure
    }
  }

  private func write() {
    let waiting = state.withLock { state in
      defer { state.waiting = nil }
      return state.waiting
    }
    guard let drafts = waiting else { return }
    let failure = file.withLock { file -> CommandFailure? in
      do throws(CommandFailure) {
        if file == nil, !drafts.isEmpty { file = try makeFile() }
        try file?.write(drafts, board: board)
        return nil
      } catch {
        return error
      }
    }
    if let failure { state.withLock { $0.failure = failure } }
  }

  /// A file that no other screen has; `nil` when there are more screens than files.
  private func makeFile() throws(CommandFailure) -> DraftFile? {
    makeFolder(folder)
    guard access(folder, W_OK) == 0 else { throw .fileFailed(folder, errno) }
    for number in Self.numbers {
      let path = DraftFile.path(folder: folder, board: board, number: number)
      // One that holds something is another's, or is taken over when a screen opens.
      guard access(path, F_OK) != 0 else { continue }
      if let file = DraftFile(folder: folder, board: board, number: number) { return file }
    }
    return nil
  }

  /// Makes a folder that only its owner can look into, and those above it.
  private func makeFolder(_ path: String) {
    guard access(path, F_OK) != 0 else { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      makeFolder(String(path[..<slash]))
    }
    mkdir(path, 0o700)
  }
}
