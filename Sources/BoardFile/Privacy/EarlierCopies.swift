internal import Glibc
import TaskModel

/// The earlier versions of a board, and its copies from before a repair.
///
/// Used only by who holds the lock of the board.
struct EarlierCopies {
  struct Copy {
    let path: String
    let status: stat
    let document: BoardDocument
  }

  /// Those that are boards.
  private(set) var readable: [Copy] = []
  /// Those that are not: damaged, or of a later version.
  private(set) var unreadable: [String] = []
  private let folders: [String]
  private let system: SystemCalls

  /// Reads them all.
  init(of target: ResolvedPath, _ system: SystemCalls) throws(BoardFileError) {
    self.system = system
    let versions = target.versionFolders.inner
    var paths: [String] = []
    let hasVersions = (try? system.linkStatus(versions)) != nil
    folders = hasVersions ? [versions, target.folder] : [target.folder]
    do throws(SystemError) {
      if hasVersions {
        // Half a copy that a killed process left is in there too, and is no board.
        paths = try system.names(in: versions).map { "\(versions)/\($0)" }
      }
      let prefix = "\(target.file).before-repair-"
      let repaired = try system.names(in: target.folder).filter { $0.hasPrefix(prefix) }
      paths += repaired.map { target.folder == "/" ? "/\($0)" : "\(target.folder)/\($0)" }
    } catch {
      throw BoardFileError(error, .open, target.name)
    }
    for path in paths.sorted() { try read(path) }
  }

  private mutating func read(_ path: String) throws(BoardFileError) {
    do {
      let (snapshot, status) = try BoardStore(path, system: system).read(
        ResolvedPath(existing: path, system)
      )
      if snapshot.isReadOnlyVersion {
        unreadable.append(path)
      } else {
        readable.append(Copy(path: path, status: status, document: snapshot.document))
      }
    } catch {
      switch error.kind {
      case .damaged, .newerVersion: unreadable.append(path)
      default: throw error
      }
    }
  }

  /// Takes somebody out of them, and deletes those that can't be read.
  ///
  /// - Returns: How many were rewritten, and in which texts still name them.
  func forget(
    _ forgetting: Forgetting
  ) throws(BoardFileError) -> (rewritten: Int, stillNaming: [String]) {
    var rewritten = 0
    var stillNaming: [String] = []
    for copy in readable {
      let storage = ByteStorage(forgetting.bytes(of: copy.document))
      let document: BoardDocument
      do {
        document = try BoardDocument(storage)
      } catch {
        throw BoardFileError(error.kind(in: storage), copy.path)
      }
      if !document.mentions(of: forgetting.named).isEmpty { stillNaming.append(copy.path) }
      if document.hasSameContent(as: copy.document) { continue }
      try replace(copy, with: document.bytes)
      rewritten += 1
    }
    for path in unreadable {
      try during(.replace, path) { () throws(SystemError) in try system.unlink(path) }
    }
    for folder in folders {
      try during(.sync, folder) { () throws(SystemError) in
        try system.syncFolder(try system.openFolder(folder))
      }
    }
    return (rewritten, stillNaming)
  }

  private func replace(_ copy: Copy, with bytes: UnsafeRawBufferPointer) throws(BoardFileError) {
    let temporary = copy.path + ".tmp"
    do throws(SystemError) {
      if (try? system.linkStatus(temporary)) != nil { try system.unlink(temporary) }
      let file = try system.open(
        temporary,
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
        mode: 0o600
      )
      try system.matchAsFarAsAllowed(file, to: Ownership(copy.status))
      try system.write([bytes], to: file)
      try system.sync(file)
      try system.rename(temporary, to: copy.path)
    } catch {
      try? system.unlink(temporary)
      throw BoardFileError(error, .write, copy.path)
    }
  }
}
