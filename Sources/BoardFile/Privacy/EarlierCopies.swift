internal import Glibc
import TaskModel

/// The earlier versions of a board, and its copies from before it was mended.
///
/// Used only by who holds the lock of the board. There may be dozens, each as large as the board, so
/// they are looked at one by one, and none is kept in memory.
struct EarlierCopies {
  /// What came of forgetting somebody.
  struct Told {
    /// How many were rewritten.
    var rewritten = 0
    /// Those that were deleted, because they are no boards: damaged, or of a later version.
    var deleted: [String] = []
    /// Those in whose texts they are still named.
    var stillNaming: [String] = []
  }

  /// The newest version behind the others.
  private let paths: [String]
  /// Half copies, which killed processes left.
  private let leftovers: [String]
  private let folders: [String]
  private let system: SystemCalls

  /// Finds them all.
  init(of target: ResolvedPath, _ system: SystemCalls) throws(BoardFileError) {
    self.system = system
    let versions = target.versionFolders.inner
    let kept = try Self.names(in: versions, system)
    let repaired = try during(.open, target.name) { () throws(SystemError) in
      try system.names(in: target.folder)
    }.filter { name in
      Mending.allCases.contains { name.hasPrefix(target.file + $0.mark) }
    }
    let folder = target.folder == "/" ? "" : target.folder
    let all =
      repaired.map { "\(folder)/\($0)" }.sorted()
      + (kept ?? []).map { "\(versions)/\($0)" }.sorted()
    paths = all.filter { !$0.hasSuffix(Self.unfinished) }
    leftovers = all.filter { $0.hasSuffix(Self.unfinished) }
    folders = kept == nil ? [target.folder] : [versions, target.folder]
  }

  private static let unfinished = ".tmp"

  /// What is in the folder of the versions; `nil` when there is none.
  private static func names(
    in folder: String,
    _ system: SystemCalls
  ) throws(BoardFileError) -> [String]? {
    do {
      return try system.names(in: folder)
    } catch {
      // Any other error must not pass for there being no versions.
      guard error.code == ENOENT || error.code == ENOTDIR else {
        throw BoardFileError(error, .open, folder)
      }
      return nil
    }
  }

  /// How somebody was called in them.
  func people(_ id: PersonID) throws(BoardFileError) -> [Person] {
    var people: [Person] = []
    for path in paths {
      if let person = try read(path)?.snapshot.document.person(id) { people.append(person) }
    }
    return people
  }

  /// Reads one; `nil` when it is no board.
  private func read(
    _ path: String
  ) throws(BoardFileError) -> (snapshot: Snapshot, status: stat)? {
    do {
      let copy = try BoardStore(path, system: system).read(ResolvedPath(existing: path, system))
      return copy.snapshot.isReadOnlyVersion ? nil : copy
    } catch {
      switch error.kind {
      case .damaged, .newerVersion: return nil
      default: throw error
      }
    }
  }

  // MARK: - Forgetting

  /// Takes somebody out of them, and deletes those that can't be read.
  func forget(_ forgetting: Forgetting) throws(BoardFileError) -> Told {
    var told = Told()
    // First, for what is written here goes by the same names.
    try delete(leftovers)
    // The newest first: if it is broken off, the older ones still tell how they were called before.
    for path in paths.reversed() {
      switch try write(forgetting, path) {
      case .unreadable: told.deleted.append(path)
      case .unchanged(let isNaming): if isNaming { told.stillNaming.append(path) }
      case .written(let temporary):
        if try put(temporary, in: path, forgetting.named) { told.stillNaming.append(path) }
        told.rewritten += 1
      }
    }
    try delete(told.deleted)
    for folder in folders {
      try during(.sync, folder) { () throws(SystemError) in
        try system.syncFolder(try system.openFolder(folder))
      }
    }
    told.deleted.sort()
    told.stillNaming.sort()
    return told
  }

  private func delete(_ paths: [String]) throws(BoardFileError) {
    for path in paths {
      try during(.replace, path) { () throws(SystemError) in try system.unlink(path) }
    }
  }

  private enum Copy {
    case unreadable
    case unchanged(isNaming: Bool)
    /// Written anew beside it.
    case written(String)
  }

  private func write(_ forgetting: Forgetting, _ path: String) throws(BoardFileError) -> Copy {
    guard let (snapshot, status) = try read(path) else { return .unreadable }
    let document = snapshot.document
    guard forgetting.isCalledFor(in: document) else {
      return .unchanged(isNaming: document.isNaming(forgetting.named))
    }
    let temporary = path + Self.unfinished
    do throws(SystemError) {
      let file = try system.open(
        temporary,
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
        mode: 0o600
      )
      try system.matchAsFarAsAllowed(file, to: Ownership(status))
      try forgetting.write(document, to: file, system)
      try system.sync(file)
    } catch {
      try? system.unlink(temporary)
      throw BoardFileError(error, .write, path)
    }
    return .written(temporary)
  }

  /// Reads back what was written, and puts it in its place.
  ///
  /// - Returns: Whether texts in it still name them.
  private func put(
    _ temporary: String,
    in path: String,
    _ named: NamedAs
  ) throws(BoardFileError) -> Bool {
    do {
      let isNaming = try BoardStore(temporary, system: system).read().document.isNaming(named)
      try during(.replace, path) { () throws(SystemError) in
        try system.rename(temporary, to: path)
      }
      return isNaming
    } catch {
      try? system.unlink(temporary)
      throw BoardFileError(error.kind, path)
    }
  }
}
