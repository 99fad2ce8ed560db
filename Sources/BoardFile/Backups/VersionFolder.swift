internal import Glibc
import TaskModel

/// Where the earlier versions of a board are kept: `.rotonde/<name of its file>/` beside it.
///
/// - `.rotonde` is for whoever the folder is for that it is in, and git ignores what is in it. In it
///   each board has a folder of its own, which is for whoever the board is for: who may read the
///   board may read its versions, who may write it may add one.
/// - The file that is about to be replaced gets a second name here, a hard link: that costs nothing,
///   whatever its size, keeps its owner, group and mode, and what an editor saves into it in the very
///   last moment is kept too. It is made just before the rename that takes the first name away.
/// - A file that has other names already is copied instead: whoever writes in place through one of
///   those would change the version as well. So it is where there are no hard links.
/// - Only who holds the lock of the board writes here. So half a copy, or a second name of the
///   present file, is what a killed process left, and is removed by the next.
struct VersionFolder: ~Copyable {
  /// The path of the folder.
  private let path: String
  private let folder: OpenFile
  private let target: ResolvedPath
  private let system: SystemCalls
  /// The versions, oldest first.
  private(set) var versions: [VersionName]
  /// Whether the present file may get a second name.
  private let mayLink: Bool

  /// Opens the folder, or makes it, and tidies up.
  ///
  /// - Parameters:
  ///   - target: The board's file.
  ///   - old: Its status.
  ///   - today: The day it is, in UTC.
  ///   - system: The calls of the system.
  /// - Returns: The folder, as it is to be.
  /// - Throws: Why it can't be used.
  static func open(
    of target: ResolvedPath,
    like old: stat,
    today: Day,
    _ system: SystemCalls
  ) throws(SystemError) -> VersionFolder {
    let (outer, inner) = target.versionFolders
    let folder = try opened(outer, inner, target, like: old, system)
    var links = old.st_nlink
    var found: [VersionName] = []
    for name in try system.names(in: inner) {
      let file = "\(inner)/\(name)"
      if name.hasSuffix(".tmp") {
        try system.unlink(file)
      } else if let version = VersionName(fileName: name) {
        if old.st_nlink > 1, try system.linkStatus(file).isSameFile(as: old) {
          try system.unlink(file)
          links -= 1
        } else {
          found.append(version)
        }
      }
    }
    var versions = VersionFolder(
      path: inner,
      folder: folder,
      target: target,
      system: system,
      versions: found.sorted { $0.number < $1.number },
      mayLink: links == 1
    )
    // One that could not be removed the last time must not become many.
    try versions.prune(today: today)
    return versions
  }

  /// Keeps the present file as the newest version.
  ///
  /// - Parameters:
  ///   - old: Its status.
  ///   - bytes: What is in it.
  ///   - now: When it is replaced.
  /// - Returns: The number of the version.
  /// - Throws: Why it could not be kept; nothing is left of it then.
  mutating func keep(
    _ old: stat,
    _ bytes: UnsafeRawBufferPointer,
    until now: Instant
  ) throws(SystemError) -> Int {
    let version = VersionName(number: (versions.last?.number ?? 0) + 1, until: now)
    let file = "\(path)/\(version.fileName)"
    if try !linked(to: file) { try copy(old, bytes, to: file) }
    versions.append(version)
    return version.number
  }

  /// Takes the newest version away again: the file was not replaced after all.
  mutating func takeBack() {
    guard let version = versions.popLast() else { return }
    // If it stays, the next change finds it.
    try? system.unlink("\(path)/\(version.fileName)")
  }

  /// Waits until the names in the folder are on the disk.
  func sync() throws(SystemError) { try system.syncFolder(folder) }

  /// Removes the versions that are not to be kept any longer.
  mutating func prune(today: Day) throws(SystemError) {
    for version in KeepingRule.superfluous(versions, on: today) {
      try system.unlink("\(path)/\(version.fileName)")
      versions.removeAll { $0 == version }
    }
  }

  // MARK: - Keeping a file

  /// Gives the present file a second name; `false` where that is not to be or can't be.
  private func linked(to file: String) throws(SystemError) -> Bool {
    guard mayLink else { return false }
    do {
      try system.link(target.path, to: file)
      return true
    } catch {
      switch error.code {
      case EPERM, EMLINK, EXDEV, ENOSYS, ENOTSUP, EINVAL: return false
      default: throw error
      }
    }
  }

  private func copy(
    _ old: stat,
    _ bytes: UnsafeRawBufferPointer,
    to file: String
  ) throws(SystemError) {
    let temporary = file + ".tmp"
    do throws(SystemError) {
      let copy = try system.open(
        temporary,
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
        mode: 0o600
      )
      try system.matchAsFarAsAllowed(copy, to: Ownership(old))
      try system.write([bytes], to: copy)
      try system.sync(copy)
      try system.rename(temporary, to: file)
    } catch {
      try? system.unlink(temporary)
      throw error
    }
  }

  // MARK: - Making the folders

  private static func opened(
    _ outer: String,
    _ inner: String,
    _ target: ResolvedPath,
    like old: stat,
    _ system: SystemCalls
  ) throws(SystemError) -> OpenFile {
    let isOuterNew = try system.makeFolderUnlessThere(outer)
    let outerFolder = try system.openFolder(outer)
    let around = try system.status(target.folder)
    if isOuterNew {
      try system.matchAsFarAsAllowed(outerFolder, to: Ownership(around))
      try system.syncFolder(try system.openFolder(target.folder))
    }
    system.hideFromGit(outer, Ownership(around))

    let isInnerNew = try system.makeFolderUnlessThere(inner)
    let innerFolder = try system.openFolder(inner)
    if isInnerNew { try system.syncFolder(outerFolder) }
    // Each time, for the board's mode may have changed since.
    try system.matchAsFarAsAllowed(innerFolder, to: Ownership(old).ofFolder)
    return innerFolder
  }
}

extension ResolvedPath {
  /// The folder for the versions of all boards here, and in it that of this board.
  var versionFolders: (outer: String, inner: String) {
    let outer = folder == "/" ? "/.rotonde" : "\(folder)/.rotonde"
    return (outer, "\(outer)/\(file)")
  }
}

extension stat {
  fileprivate func isSameFile(as other: stat) -> Bool {
    st_dev == other.st_dev && st_ino == other.st_ino
  }
}
