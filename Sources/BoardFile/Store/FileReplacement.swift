internal import Glibc
import TaskModel

/// Replaces a file by a new one, so that everybody sees the old or the new one and never a part.
///
/// The whole of an update, and which promise of docs/FILE-FORMAT.md each step is for:
///
///  1. Symbolic links are followed first, and all that comes happens beside the file they lead to.
///     The link itself stays (3).
///  2. The lock beside it is taken, or the update fails as busy (1, 5, 6: ``FileLock``).
///  3. The file is read as it is now and checked, or found to hold, byte for byte, what was checked
///     before; what is not a valid board is never overwritten (1, 7). The rules are checked against
///     this board and no other (1).
///  4. A file that nobody may write to is refused, although a rename would get around it (5).
///  5. Temporary files of processes that are no more are removed, and the folder for earlier versions
///     is opened, made or tidied up (4: ``VersionFolder``).
///  6. A temporary file is made in the same folder: a rename must not cross file systems (2). It is
///     made with no permissions for others, and only then gets the mode, owner and group (3).
///  7. All of the new file is written to it. Unchanged bytes come straight from what was read (2).
///  8. The old file gets a second name among the earlier versions, or a copy is made there (4). Just
///     here, because then the flush of step 9 commits this name with it on file systems with a
///     journal.
///  9. The new file is flushed to the disk: after a power cut a renamed file without its content
///     would be worse than the old one (2). Then the folder of versions: the old one is never gone (4).
/// 10. It is renamed over the old file, which is one step for everybody who looks (2).
/// 11. The folder is flushed, so that the rename itself survives a power cut; only then is the update
///     reported as done (2). If just this fails, others see the change already, and the error says
///     so: ``BoardFileError/Kind/notDurable(_:)``.
/// 12. Versions that are not to be kept any longer are removed (4). What can't be removed now is tried
///     again at step 5 of the next update, which fails if it can't be removed then either.
/// 13. The lock is given back.
///
/// Whatever fails before step 10, the temporary file and the new name of the old file are removed, and
/// the old file is untouched (5). A version that can't be kept is a failure like any other: nothing
/// is changed of which the state before would be lost (``BoardFileError/Kind/versionNotKept(_:)``).
/// Hard links, extended attributes and access lists of the old file are not carried over.
struct FileReplacement {
  let target: ResolvedPath
  let system: SystemCalls

  /// Writes the new file and puts it in place of the old one, which is kept as an earlier version.
  ///
  /// - Parameters:
  ///   - old: The status of the old file.
  ///   - bytes: What is in it.
  ///   - parts: What will be in the new one.
  ///   - now: The time of the change.
  /// - Returns: The fingerprint of the new file, and the number of the version that the old one is now.
  /// - Throws: Why the old file is still there; or, as `notDurable`, why the new one might not stay.
  func replace(
    _ old: stat,
    _ bytes: UnsafeRawBufferPointer,
    with parts: [UnsafeRawBufferPointer],
    at now: Instant
  ) throws(BoardFileError) -> (fingerprint: Fingerprint, kept: Int) {
    removeLeftovers()
    let today = WallClock.utc.day(of: now)
    var versions = try keeping { () throws(SystemError) in
      try VersionFolder.open(of: target, like: old, today: today, system)
    }
    let folder = try openFolder()
    let temporary = target.sibling("\(getpid()).tmp")
    do throws(BoardFileError) {
      let file = try write(like: old, to: temporary) { file throws(SystemError) in
        try system.write(parts, to: file)
      }
      let kept = try keeping { () throws(SystemError) in
        try versions.keep(old, bytes, until: now)
      }
      do throws(BoardFileError) {
        try sync(file)
        try keeping { () throws(SystemError) in try versions.sync() }
        try during(.replace, target.name) { () throws(SystemError) in
          try system.rename(temporary, to: target.path)
        }
      } catch {
        versions.takeBack()
        throw error
      }
      let fingerprint = try confirm(file, in: folder)
      try? versions.prune(today: today)
      return (fingerprint, kept)
    } catch {
      // After the rename there is none of this name any more.
      try? system.unlink(temporary)
      throw error
    }
  }

  /// Puts a new file in place of the old one, of which nothing is kept.
  ///
  /// - Returns: The fingerprint of the new file.
  /// - Throws: As ``replace(_:_:with:at:)`` does.
  func put(_ new: borrowing StagedFile) throws(BoardFileError) -> Fingerprint {
    try during(.replace, target.name) { () throws(SystemError) in
      try system.rename(new.path, to: target.path)
    }
    return try confirm(new.file, in: new.folder)
  }

  /// Makes the error of a failed call one about keeping the earlier version.
  private func keeping<Result: ~Copyable>(
    _ body: () throws(SystemError) -> Result
  ) throws(BoardFileError) -> Result {
    do {
      return try body()
    } catch {
      throw BoardFileError(.versionNotKept(error.code), target.name)
    }
  }

  /// Writes a new file where there is none; an existing one is never replaced.
  ///
  /// - Parameters:
  ///   - parts: What is written.
  ///   - other: A file whose mode, owner and group it gets; `nil` for those of a new board.
  /// - Returns: The fingerprint of the new file.
  /// - Throws: Why there is no new file.
  func create(
    with parts: [UnsafeRawBufferPointer],
    like other: stat? = nil
  ) throws(BoardFileError) -> Fingerprint {
    let new = try stage(like: other) { file throws(SystemError) in
      try system.write(parts, to: file)
    }
    try during(.replace, target.name) { () throws(SystemError) in
      // A link fails when the name is taken, which a rename does not.
      try system.link(new.path, to: target.path)
    }
    return try confirm(new.file, in: new.folder)
  }

  /// Writes a file beside the target, as it is to be in its place.
  ///
  /// - Parameters:
  ///   - other: A file whose mode, owner and group it gets; `nil` for those of a new board.
  ///   - body: Writes what is to be in it.
  /// - Returns: The file, flushed to the disk.
  /// - Throws: Why there is none.
  func stage(
    like other: stat?,
    _ body: (borrowing OpenFile) throws(SystemError) -> Void
  ) throws(BoardFileError) -> StagedFile {
    removeLeftovers()
    let folder = try openFolder()
    let temporary = target.sibling("\(getpid()).tmp")
    do throws(BoardFileError) {
      let file = try write(like: other, to: temporary, body)
      try sync(file)
      return StagedFile(path: temporary, file: file, folder: folder, system: system)
    } catch {
      try? system.unlink(temporary)
      throw error
    }
  }

  private func openFolder() throws(BoardFileError) -> OpenFile {
    try during(.open, target.name) { () throws(SystemError) in
      try system.open(target.folder, O_RDONLY | O_DIRECTORY)
    }
  }

  private func sync(_ file: borrowing OpenFile) throws(BoardFileError) {
    do throws(SystemError) {
      try system.sync(file)
    } catch {
      throw BoardFileError(error, .sync, target.name)
    }
  }

  /// Flushes the folder, so that what was just published survives a power cut.
  private func confirm(
    _ file: borrowing OpenFile,
    in folder: borrowing OpenFile
  ) throws(BoardFileError) -> Fingerprint {
    do throws(SystemError) {
      try system.syncFolder(folder)
      // Not before: a rename changes the time of change. Settled, for nobody else knew this file yet.
      return Fingerprint(try system.status(file), isSettled: true)
    } catch {
      throw BoardFileError(.notDurable(error.code), target.name)
    }
  }

  private func write(
    like old: stat?,
    to temporary: String,
    _ body: (borrowing OpenFile) throws(SystemError) -> Void
  ) throws(BoardFileError) -> OpenFile {
    // What is there of this name is our own from an earlier life: process numbers come again.
    try? system.unlink(temporary)
    let file = try during(.createTemporary, target.name) { () throws(SystemError) in
      try system.open(
        temporary,
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
        // A new board is for whoever makes it and their group: names are in it.
        mode: old == nil ? 0o660 : 0o600
      )
    }
    if let old { try system.keepOwnership(of: old, on: file, target.name) }
    try during(.write, target.name) { () throws(SystemError) in try body(file) }
    return file
  }

  /// Removes what processes left that are no more, as far as that goes: it only tidies up.
  private func removeLeftovers() {
    let prefix = ".\(target.file)."
    for name in (try? system.names(in: target.folder)) ?? [] {
      guard name.hasPrefix(prefix), name.hasSuffix(".tmp"),
        let process = Int32(name.dropFirst(prefix.count).dropLast(4)), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? system.unlink("\(target.folder)/\(name)")
    }
  }
}

/// A file that is whole and on the disk, but not in its place yet; it is removed if it never gets there.
struct StagedFile: ~Copyable {
  /// Where it is for now.
  let path: String
  let file: OpenFile
  /// The folder that it is in.
  let folder: OpenFile
  let system: SystemCalls

  // After a rename there is none of this name any more.
  deinit { try? system.unlink(path) }
}
