internal import Glibc
import TaskModel

/// The right to change a board; given back when nobody owns the value any more.
///
/// The lock is `flock` on `.<name>.lock` beside the board.
///
/// - It is never taken on the board itself: a rename replaces that, and two processes could each
///   hold the lock of "the" board, one of the old file and one of the new.
/// - It belongs to the open file and dies with its process, `kill -9` included; so there is never a
///   stale lock, and the lock file is never removed (removing it would open the same hole).
/// - Why `flock` rather than an open-file-description lock of `fcntl`: that one asks for a file opened
///   for writing, `flock` only for one that is open. Where a group shares a board, the lock file belongs
///   to whoever made it, and the others may not be allowed to write to it; they can lock it all the
///   same. On NFS Linux turns `flock` into a byte-range lock of the whole file, which other machines
///   see, but that does ask for writing; so it is opened for writing first.
/// - It gets the board's mode, and its group where that is allowed: whoever may write the board may
///   lock it, and whoever may not read the board cannot keep others from writing it.
///
/// - It is given back by name, not left to the closing of the file: a program that is just being
///   started (an editor, git) has a copy of all that its parent has open, until it becomes that
///   program. Then it loses the copy, for all files are opened to be closed on that occasion.
///
/// In the file stands who took the lock last, for the message to those who wait in vain.
///
/// Waiting is trying again, with pauses that double from 1 to 20 ms. A holder that was suspended keeps
/// the lock; others then fail as busy when their time is over, and reading goes on, for it takes none.
struct FileLock: ~Copyable {
  private let file: OpenFile
  private let system: SystemCalls

  /// Takes the lock of the board at a path without links.
  ///
  /// - Throws: ``BoardFileError/Kind/busy(_:)`` when others hold it longer than `limit`.
  init(
    _ target: ResolvedPath,
    like status: stat?,
    waitingAtMost limit: Duration,
    _ system: SystemCalls
  ) throws(BoardFileError) {
    let deadline = ContinuousClock.now + limit
    var pause = Duration.milliseconds(1)
    while true {
      let file = try Self.open(target, like: status, system)
      if try Self.tryLock(file, target, system) {
        LockHolder.writeDown(in: file, system)
        self.file = file
        self.system = system
        return
      }
      guard ContinuousClock.now < deadline else {
        throw BoardFileError(.busy(LockHolder(writtenIn: file, system)), target.name)
      }
      // Jitter, so that those who wait do not keep waking up together.
      Self.sleep(min(pause * Double.random(in: 0.5...1.5), deadline - .now))
      pause = min(pause * 2, .milliseconds(20))
    }
  }

  deinit { Self.unlock(file, system) }

  /// Gives the lock back; should that fail, closing the file does it.
  private static func unlock(_ file: borrowing OpenFile, _ system: SystemCalls) {
    try? system.unlock(file)
  }

  /// Whether the lock is ours now: nobody else holds it, and nobody removed the file meanwhile.
  private static func tryLock(
    _ file: borrowing OpenFile,
    _ target: ResolvedPath,
    _ system: SystemCalls
  ) throws(BoardFileError) -> Bool {
    do throws(SystemError) {
      try system.lock(file)
      var isOurs = false
      defer { if !isOurs { unlock(file, system) } }
      isOurs = Fingerprint(try system.status(file))
        .isSameFile(as: Fingerprint(try system.status(target.sibling("lock"))))
      return isOurs
    } catch {
      if error.code == EWOULDBLOCK || error.code == ENOENT { return false }
      throw BoardFileError(error, .lock, target.name)
    }
  }

  private static func open(
    _ target: ResolvedPath,
    like status: stat?,
    _ system: SystemCalls
  ) throws(BoardFileError) -> OpenFile {
    let path = target.sibling("lock")
    do throws(SystemError) {
      let mode = (status?.st_mode ?? 0o666) & 0o666
      let file = try system.open(path, O_RDWR | O_CREAT | O_EXCL, mode: mode)
      if let status {
        // As far as it goes: the lock works without it, only perhaps not for everybody.
        try? system.changeOwner(file, to: nil, status.st_gid)
        try? system.changeMode(file, to: mode)
      }
      return file
    } catch {
      guard error.code == EEXIST else { throw BoardFileError(error, .lock, target.name) }
    }
    do throws(SystemError) {
      return try system.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
    } catch {
      guard error.code == EACCES || error.code == EROFS else {
        throw BoardFileError(error, .lock, target.name)
      }
    }
    return try during(.lock, target.name) { () throws(SystemError) in
      try system.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    }
  }

  private static func sleep(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }
}
