import BoardUI
import Glibc

/// One file with drafts, which belongs to the program that holds its lock.
///
/// Two screens may be open on one board, so there are several such files for a board: each screen
/// has one. A file whose lock is free was left behind. The lock goes with the process that holds it,
/// however it ends.
struct DraftFile: ~Copyable {
  let path: String
  private let lock: Int32

  /// Takes the file of that number of a board; `nil` when another program has it, or there is no
  /// place for it.
  init?(folder: String, board: String, number: Int) {
    path = Self.path(folder: folder, board: board, number: number)
    lock = open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { return nil }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      return nil
    }
  }

  deinit {
    // Not left to closing: a program that is just being started still has the descriptor too.
    flock(lock, LOCK_UN)
    close(lock)
  }

  /// Where the file of that number is, whether it is there or not.
  static func path(folder: String, board: String, number: Int) -> String {
    "\(folder)/\(String(fingerprint(board), radix: 36))-\(number)"
  }

  /// A short name for a path, as FNV-1a of Fowler, Noll and Vo gives it; the file says which it is.
  private static func fingerprint(_ path: String) -> UInt64 {
    path.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The drafts in the file.
  func read(board: String) throws(CommandFailure) -> [Draft] {
    guard access(path, F_OK) == 0 else { return [] }
    return DraftText.drafts(try TextFile.read(path), board: board)
  }

  /// Puts these drafts in the place of those in the file; no file remains when there are none.
  ///
  /// Whoever reads it finds the old ones or the new ones, never half of them.
  func write(_ drafts: [Draft], board: String) throws(CommandFailure) {
    guard !drafts.isEmpty else {
      remove()
      return
    }
    let temporary = "\(path).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .fileFailed(temporary, errno) }
    close(descriptor)
    try TextFile.write(DraftText.text(drafts, board: board), to: temporary)
    guard rename(temporary, path) == 0 else { throw .fileFailed(path, errno) }
  }

  func remove() { unlink(path) }
}
