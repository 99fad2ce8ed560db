internal import Glibc

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
///  5. Temporary files of processes that are no more are removed.
///  6. A temporary file is made in the same folder: a rename must not cross file systems (2). It is
///     made with no permissions for others, and only then gets the mode, owner and group (3).
///  7. All of the new file is written to it. Unchanged bytes come straight from what was read (2).
///  8. It is flushed to the disk: after a power cut a renamed file without its content would be
///     worse than the old one (2).
///  9. It is renamed over the old file, which is one step for everybody who looks (2).
/// 10. The folder is flushed, so that the rename itself survives a power cut; only then is the update
///     reported as done (2). If just this fails, others see the change already, and the error says
///     so: ``BoardFileError/Kind/notDurable(_:)``.
/// 11. The lock is given back.
///
/// Whatever fails before step 9, the temporary file is removed and the old file untouched (5).
/// Hard links, extended attributes and access lists of the old file are not carried over.
struct FileReplacement {
  let target: ResolvedPath
  let system: SystemCalls

  /// Writes the new file and puts it in place of the old one.
  ///
  /// - Returns: The fingerprint of the new file.
  func replace(
    _ old: stat,
    with parts: [UnsafeRawBufferPointer]
  ) throws(BoardFileError) -> Fingerprint {
    try place(parts, like: old) { temporary throws(SystemError) in
      try system.rename(temporary, to: target.path)
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
    try place(parts, like: other) { temporary throws(SystemError) in
      // A link fails when the name is taken, which a rename does not.
      try system.link(temporary, to: target.path)
      try? system.unlink(temporary)
    }
  }

  private func place(
    _ parts: [UnsafeRawBufferPointer],
    like old: stat?,
    _ publish: (_ temporary: String) throws(SystemError) -> Void
  ) throws(BoardFileError) -> Fingerprint {
    removeLeftovers()
    let folder = try during(.open, target.name) { () throws(SystemError) in
      try system.open(target.folder, O_RDONLY | O_DIRECTORY)
    }
    let temporary = target.sibling("\(getpid()).tmp")
    do throws(BoardFileError) {
      let file = try write(parts, like: old, to: temporary)
      try during(.replace, target.name) { () throws(SystemError) in try publish(temporary) }
      return try confirm(file, in: folder)
    } catch {
      // After the rename there is none of this name any more.
      try? system.unlink(temporary)
      throw error
    }
  }

  /// Flushes the folder, so that what was just published survives a power cut.
  private func confirm(
    _ file: borrowing OpenFile,
    in folder: borrowing OpenFile
  ) throws(BoardFileError) -> Fingerprint {
    do throws(SystemError) {
      do throws(SystemError) {
        try system.sync(folder)
      } catch {
        // Some file systems cannot flush a folder, and need not.
        guard error.code == EINVAL || error.code == ENOTSUP else { throw error }
      }
      // Not before: a rename changes the time of change. Settled, for nobody else knew this file yet.
      return Fingerprint(try system.status(file), isSettled: true)
    } catch {
      throw BoardFileError(.notDurable(error.code), target.name)
    }
  }

  private func write(
    _ parts: [UnsafeRawBufferPointer],
    like old: stat?,
    to temporary: String
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
    try during(.write, target.name) { () throws(SystemError) in try system.write(parts, to: file) }
    try during(.sync, target.name) { () throws(SystemError) in try system.sync(file) }
    return file
  }

  /// Removes what processes left that are no more, as far as that goes: it only tidies up.
  private func removeLeftovers() {
    guard let entries = opendir(target.folder) else { return }
    defer { closedir(entries) }
    let prefix = ".\(target.file)."
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(prefix), name.hasSuffix(".tmp"),
        let process = Int32(name.dropFirst(prefix.count).dropLast(4)), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? system.unlink("\(target.folder)/\(name)")
    }
  }
}
