internal import Glibc

/// What becomes of a file's owner and group when it is replaced by a new file.
struct Ownership: Equatable {
  var owner: uid_t
  var group: gid_t
  var mode: mode_t

  init(owner: uid_t, group: gid_t, mode: mode_t) {
    self.owner = owner
    self.group = group
    self.mode = mode & 0o7777
  }

  init(_ status: stat) {
    self.init(owner: status.st_uid, group: status.st_gid, mode: status.st_mode)
  }

  /// Whether a file with this owner and group may take the place of one with another's: everybody
  /// who could read or write it still can, and nobody else can now.
  ///
  /// A user who is not root cannot give a file away. Where a group shares a board that does not
  /// matter: its members reach it through the group, whoever made the file.
  func mayReplace(_ old: Ownership) -> Bool {
    let (user, group, other) = (old.mode >> 6 & 6, old.mode >> 3 & 6, old.mode & 6)
    // Without its group, the old members fall under "other" and the new ones under "group".
    if self.group != old.group && group != other { return false }
    // The old owner is taken to be a member of the old group, as whoever shares a file is.
    return owner == old.owner || group & user == user
  }
}

extension SystemCalls {
  /// Gives a new file the mode, and as far as this user may, the owner and group of an old one.
  func keepOwnership(
    of old: stat,
    on file: borrowing OpenFile,
    _ path: String
  ) throws(BoardFileError) {
    do throws(SystemError) {
      let wanted = Ownership(old)
      let made = Ownership(try status(file))
      if made.owner != wanted.owner || made.group != wanted.group {
        try changeOwnerAsFarAsAllowed(file, to: wanted)
      }
      // After the owner: a change of owner takes the set-id bits away.
      try changeMode(file, to: wanted.mode)
      if Ownership(try status(file)).mayReplace(wanted) { return }
    } catch {
      throw BoardFileError(error, .keepOwner, path)
    }
    throw BoardFileError(.ownershipLost, path)
  }

  private func changeOwnerAsFarAsAllowed(
    _ file: borrowing OpenFile,
    to wanted: Ownership
  ) throws(SystemError) {
    do {
      try changeOwner(file, to: wanted.owner, wanted.group)
    } catch {
      guard error.code == EPERM else { throw error }
      do {
        try changeOwner(file, to: nil, wanted.group)
      } catch {
        guard error.code == EPERM else { throw error }
      }
    }
  }
}
