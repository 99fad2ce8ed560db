internal import Glibc
public import TaskModel

/// What went wrong with a board file.
///
/// A value: the sentences, in both languages, are made elsewhere. The file is as it was, unless the
/// kind is ``Kind/notDurable(_:)``.
public struct BoardFileError: Error, Equatable, Sendable {
  /// What went wrong.
  public enum Kind: Equatable, Sendable {
    /// There is no such file.
    case notFound
    /// There is a symbolic link, but what it points at is not there.
    case danglingLink
    /// The symbolic links go round in a circle.
    case linkLoop
    /// It is a folder.
    case isFolder
    /// It is a device, a pipe or a socket.
    case notRegularFile
    /// It is larger than 4 GB.
    case tooLarge
    /// This user may not read it, write it, or write in its folder.
    case noPermission(Step)
    /// Nobody may write to the file, or the file system is mounted read-only.
    case readOnly
    /// Replacing the file would take it from those who can reach it now, or show it to others.
    case ownershipLost
    /// It is not a valid board.
    case damaged(Damage)
    /// It was written by a later version; with this one it can at most be read.
    case newerVersion(Int)
    /// Others held the lock for all the time that there was.
    case busy(LockHolder?)
    /// The disk is full, or this user's share of it.
    case noSpace
    /// There is a file of that name already.
    case alreadyExists
    /// The new record would not be accepted when read back.
    case unwritable(Expected)
    /// The board as it was before could not be kept among the earlier versions (`errno`), so nothing
    /// was changed.
    case versionNotKept(Int32)
    /// There is no earlier version of that number.
    case noSuchVersion(Int)
    /// The change was made and others see it, but the disk did not confirm it: after a power cut it
    /// might be gone.
    case notDurable(Int32)
    /// The system reported another error (`errno`) at a step.
    case inputOutput(Int32, Step)
  }

  /// At which step of reading or writing something went wrong.
  public enum Step: String, Equatable, Sendable {
    case resolve, open, read, lock, createTemporary, keepOwner, write, sync, replace
  }

  /// What went wrong.
  public let kind: Kind
  /// The file, as it was named.
  public let path: String

  /// Whether the file is an earlier version of a board.
  public var isOfVersion: Bool {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[parts.count - 3] == ".rotonde"
      && VersionName(fileName: String(parts[parts.count - 1])) != nil
  }

  init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }
}

extension BoardFileError {
  /// The exit code of a command that ends with this (sysexits.h): 65 damaged, 66 not there, 73 can't
  /// create, 74 input or output, 75 busy, 77 no permission.
  public var exitCode: Int32 {
    switch kind {
    case .damaged, .newerVersion, .tooLarge, .unwritable: 65
    case .notFound, .danglingLink, .linkLoop, .isFolder, .notRegularFile, .noSuchVersion: 66
    case .alreadyExists: 73
    case .noSpace, .notDurable, .inputOutput: 74
    case .versionNotKept(EACCES), .versionNotKept(EPERM), .versionNotKept(EROFS): 77
    case .versionNotKept: 74
    case .busy: 75
    case .noPermission, .readOnly, .ownershipLost: 77
    }
  }

  /// The name of the kind, for programs that read the `--json` output.
  public var code: String {
    switch kind {
    case .notFound: "notFound"
    case .danglingLink: "danglingLink"
    case .linkLoop: "linkLoop"
    case .isFolder: "isFolder"
    case .notRegularFile: "notRegularFile"
    case .tooLarge: "tooLarge"
    case .noPermission: "noPermission"
    case .readOnly: "readOnly"
    case .ownershipLost: "ownershipLost"
    case .damaged: "damaged"
    case .newerVersion: "newerVersion"
    case .busy: "busy"
    case .noSpace: "noSpace"
    case .alreadyExists: "alreadyExists"
    case .unwritable: "unwritable"
    case .versionNotKept: "versionNotKept"
    case .noSuchVersion: "noSuchVersion"
    case .notDurable: "notDurable"
    case .inputOutput: "inputOutput"
    }
  }
}

/// Why an update was not made.
public enum UpdateFailure: Error, Equatable, Sendable {
  /// The rules of the board say no.
  case refused(Refusal)
  /// Something is the matter with the file.
  case file(BoardFileError)
}
