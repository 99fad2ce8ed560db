internal import Glibc
public import TaskModel

/// What putting an earlier version back brought about, on disk and confirmed.
public struct Restored: Sendable {
  /// The board after it.
  public let snapshot: Snapshot
  /// The entry in its log.
  public let entry: LogEntry
  /// The version as which the board was kept that it replaced: restoring that one undoes this.
  public let kept: Int
  /// Where that one is kept beside the board as well, when it was damaged and can't be put back.
  public let damaged: String?

  /// The entry as it stands in the file.
  public var entryJSON: String { String(decoding: entry.json.bytes, as: UTF8.self) }
}

extension BoardStore {
  /// Puts an earlier version of the board back.
  ///
  /// It is a change like any other: under the lock, to the board as it is now, which is kept as a
  /// version itself. The log goes on: it is that of the present board, with an entry more.
  ///
  /// A file that is damaged is replaced as well, and kept to the byte: as a version too, and beside
  /// the board, because versions do not stay for ever. The newest version that can be read stands in
  /// for it then, and gives its log.
  ///
  /// - Parameters:
  ///   - number: The number of the version.
  ///   - limit: How long to wait for others who are changing the board.
  ///   - occasion: Who does it and when, asked for once the lock is ours.
  /// - Returns: The board after it, and as what the one before it was kept.
  /// - Throws: Why nothing was changed: the board's rules, or a file.
  public func restore(
    _ number: Int,
    waitingAtMost limit: Duration = .seconds(10),
    in occasion: () -> Occasion
  ) throws(UpdateFailure) -> Restored {
    let held = try inFile { () throws(BoardFileError) in try lock(limit) }
    return try restore(number, holding: held, in: occasion)
  }

  /// Borrows the lock, so that it can't be given up before the file is in place.
  private func restore(
    _ number: Int,
    holding held: borrowing HeldLock,
    in occasion: () -> Occasion
  ) throws(UpdateFailure) -> Restored {
    let target = held.target
    let present = try inFile { () throws(BoardFileError) in try presentFile(target) }
    let version = try inFile { () throws(BoardFileError) in try earlierVersion(number) }
    let entry = try byTheRules { () throws(Refusal) in
      try present.document.board.entry(restoring: number, in: occasion())
    }
    return try inFile { () throws(BoardFileError) in
      let joined = try readBack(version.bytes(withLogOf: present.document))
      let document = try readBack(joined.bytes(adding: entry))
      let damaged =
        present.isDamaged
        ? try keep(present.storage, present.status, target, before: .restore, at: entry.at) : nil
      let (fingerprint, kept) = try FileReplacement(target: target, system: system).replace(
        present.status,
        present.storage.bytes,
        with: [document.bytes],
        at: entry.at
      )
      return Restored(
        snapshot: Snapshot(
          board: document.board,
          document: document,
          fingerprint: fingerprint
        ),
        entry: entry,
        kept: kept,
        damaged: damaged
      )
    }
  }

  /// What is in the place of the board now.
  private func presentFile(_ target: ResolvedPath) throws(BoardFileError) -> PresentFile {
    let (storage, status) = try contents(of: target)
    try checkMode(status, target)
    do throws(BoardScanFailure) {
      let document = try BoardDocument(storage)
      guard !document.isReadOnlyVersion else {
        throw BoardScanFailure.newerVersion(document.index.version)
      }
      return PresentFile(storage: storage, status: status, document: document, isDamaged: false)
    } catch {
      let problem = BoardFileError(error.kind(in: storage), path)
      guard case .damaged = error, let last = try latestReadableVersion() else { throw problem }
      return PresentFile(
        storage: storage,
        status: status,
        document: last.document,
        isDamaged: true
      )
    }
  }

  /// The newest earlier version that this program can read and write: what stands in for a board
  /// that is damaged.
  ///
  /// - Throws: Why the versions could not be looked up; `nil` when none can be read.
  public func latestReadableVersion() throws(BoardFileError) -> Snapshot? {
    // Why one can't be read, the list of versions says.
    try earlierVersions().reversed().lazy.compactMap { try? read($0) }
      .first { !$0.isReadOnlyVersion }
  }

  /// The earlier version of that number, when this program may write such a one.
  private func earlierVersion(_ number: Int) throws(BoardFileError) -> BoardDocument {
    guard let version = try earlierVersions().first(where: { $0.number == number }) else {
      throw BoardFileError(.noSuchVersion(number), path)
    }
    let old = try read(version)
    guard !old.isReadOnlyVersion else {
      throw BoardFileError(.newerVersion(old.document.index.version), version.path)
    }
    return old.document
  }
}

/// A file that is to be replaced, and the board that it stands for.
private struct PresentFile {
  let storage: ByteStorage
  let status: stat
  let document: BoardDocument
  let isDamaged: Bool
}

extension BoardDocument {
  /// The file with the log of another in the place of its own; its own stays when that has none.
  fileprivate func bytes(withLogOf other: BoardDocument) -> [UInt8] {
    guard let log = other.index[.log]?.value else { return Array(bytes) }
    guard let old = index[.log]?.value else {
      return bytes(appending(other.index.log.map { Array(other.storage[$0]) }, to: .log))
    }
    let new = Array(other.storage[log])
    return bytes([Splice(range: Int(old.start)..<Int(old.end), bytes: new)])
  }

  func bytes(adding entry: LogEntry) -> [UInt8] {
    bytes(appending([entry.json.bytes], to: .log))
  }

  func bytes(_ splices: [Splice]) -> [UInt8] {
    var all: [UInt8] = []
    for piece in [Piece](splices, in: storage.count) {
      switch piece {
      case .kept(let range): all += storage[ByteRange(range.lowerBound, range.upperBound)]
      case .new(let new): all += new
      }
    }
    return all
  }
}
