internal import Glibc

/// Where a board really is, symbolic links followed.
struct ResolvedPath: Equatable {
  /// The path as it was given, for messages.
  let name: String
  /// The path without links.
  let path: String

  /// Follows the links of a path to a file that is there.
  init(existing name: String, _ system: SystemCalls) throws(BoardFileError) {
    self.name = name
    do throws(SystemError) {
      path = try system.realPath(name)
    } catch {
      let isLink = (try? system.linkStatus(name)).map { $0.st_mode & S_IFMT == S_IFLNK } ?? false
      guard error.code == ENOENT, isLink else { throw BoardFileError(error, .resolve, name) }
      throw BoardFileError(.danglingLink, name)
    }
  }

  /// Follows the links of the folder in which a file is to be made.
  init(new name: String, _ system: SystemCalls) throws(BoardFileError) {
    self.name = name
    let parts = Self.split(name)
    let folder = try during(.resolve, name) { () throws(SystemError) in
      try system.realPath(parts.folder)
    }
    path = folder == "/" ? "/\(parts.file)" : "\(folder)/\(parts.file)"
  }

  var folder: String { Self.split(path).folder }
  var file: String { Self.split(path).file }

  /// A hidden file beside this one.
  func sibling(_ suffix: String) -> String {
    let folder = folder
    return (folder == "/" ? "/" : folder + "/") + ".\(file).\(suffix)"
  }

  private static func split(_ path: String) -> (folder: String, file: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
