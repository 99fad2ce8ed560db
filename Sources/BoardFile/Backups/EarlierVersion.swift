internal import Glibc
public import TaskModel

/// A version of a board that was kept when it was replaced.
public struct EarlierVersion: Equatable, Sendable {
  /// By what people name it; later versions have higher numbers.
  public let number: Int
  /// Until when the board was like this.
  public let until: Instant
  /// Its file.
  public let path: String
  /// How large that is, in bytes.
  public let size: Int64
}

extension BoardStore {
  /// The earlier versions of the board that are kept, oldest first.
  ///
  /// Takes no lock: one that is removed meanwhile is not found when it is read.
  ///
  /// - Throws: Why they could not be looked up; there being none is no error.
  public func earlierVersions() throws(BoardFileError) -> [EarlierVersion] {
    let target = try ResolvedPath(existing: path, system)
    let folder = target.versionFolders.inner
    do throws(SystemError) {
      return try system.names(in: folder).compactMap { VersionName(fileName: $0) }
        .sorted { $0.number < $1.number }
        .compactMap { name in
          let file = "\(folder)/\(name.fileName)"
          guard let status = try? system.linkStatus(file) else { return nil }
          return EarlierVersion(
            number: name.number,
            until: name.until,
            path: file,
            size: Int64(status.st_size)
          )
        }
    } catch {
      if error.code == ENOENT { return [] }
      throw BoardFileError(error, .open, folder)
    }
  }

  /// Reads an earlier version.
  ///
  /// - Throws: Why it could not be read; the path is that of the version.
  public func read(_ version: EarlierVersion) throws(BoardFileError) -> Snapshot {
    try BoardStore(version.path, system: system).read()
  }
}
