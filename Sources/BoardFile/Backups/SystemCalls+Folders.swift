internal import Glibc

extension Ownership {
  /// The same for a folder.
  ///
  /// Who may read the file may look into it, who may write the file may make files in it. Its owner
  /// may do everything, or nothing could be kept there.
  var ofFolder: Ownership {
    var folder = self
    folder.mode = 0o700
    for shift in [3, 0] as [mode_t] {
      let may = mode >> shift & 0o6
      if may != 0 { folder.mode |= (may | 0o1) << shift }
    }
    return folder
  }
}

extension SystemCalls {
  /// Makes a folder for nobody but this user; `false` when there is one.
  func makeFolderUnlessThere(_ path: String) throws(SystemError) -> Bool {
    do {
      try makeFolder(path)
      return true
    } catch {
      guard error.code == EEXIST else { throw error }
      return false
    }
  }

  /// Opens a folder; a link to one is none.
  func openFolder(_ path: String) throws(SystemError) -> OpenFile {
    try open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// Waits until the names in a folder are on the disk.
  func syncFolder(_ folder: borrowing OpenFile) throws(SystemError) {
    do {
      try sync(folder)
    } catch {
      // Some file systems cannot flush a folder, and need not.
      guard error.code == EINVAL || error.code == ENOTSUP else { throw error }
    }
  }

  /// Gives owner, group and mode as far as this user may; without the group, its members may do no
  /// more than everybody else may.
  func matchAsFarAsAllowed(
    _ file: borrowing OpenFile,
    to wanted: Ownership
  ) throws(SystemError) {
    let made = Ownership(try status(file))
    if made == wanted { return }
    if made.owner != wanted.owner || made.group != wanted.group {
      // Refused, it stays as it is; the mode below takes that into account.
      if (try? changeOwner(file, to: wanted.owner, wanted.group)) == nil {
        try? changeOwner(file, to: nil, wanted.group)
      }
    }
    var mode = wanted.mode
    if Ownership(try status(file)).group != wanted.group {
      mode &= ~0o070 | (wanted.mode & 0o007) << 3
    }
    // Somebody else's folder stays as it is; and there are file systems without modes.
    try? changeMode(file, to: mode)
  }

  /// Writes the file that keeps git from looking into a folder, as far as that goes: nothing but the
  /// listing of `git status` depends on it.
  ///
  /// What somebody wrote into it stays.
  func hideFromGit(_ folder: String, _ ownership: Ownership) {
    let path = "\(folder)/.gitignore"
    if let status = try? linkStatus(path), status.st_size > 0 { return }
    do {
      let file = try open(path, O_WRONLY | O_CREAT | O_NOFOLLOW, mode: 0o600)
      try matchAsFarAsAllowed(
        file,
        to: Ownership(
          owner: ownership.owner,
          group: ownership.group,
          mode: ownership.mode & 0o666
        )
      )
      try Array("*\n".utf8).withUnsafeBytes { try write([$0], to: file) }
    } catch {
      // The next change tries again.
    }
  }
}
