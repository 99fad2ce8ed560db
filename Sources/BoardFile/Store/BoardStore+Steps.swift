internal import Glibc
import TaskModel

// The steps of reading and updating.

extension BoardStore {
  /// Opens, checks and reads a file.
  ///
  /// - Returns: The board, and the status of the file it is in.
  func read(
    _ target: ResolvedPath,
    unlessIn last: Snapshot? = nil
  ) throws(BoardFileError) -> (snapshot: Snapshot, status: stat) {
    let opened = try opened(target)
    let status = opened.status
    let fingerprint = Fingerprint(status)
    if let last, last.fingerprint.isSettled, last.fingerprint == fingerprint {
      return (last, status)
    }
    guard status.st_size <= ByteRange.largestFile else { throw BoardFileError(.tooLarge, path) }
    // When the times cannot tell whether it changed, the bytes do, at a small part of the price of
    // checking them again.
    if let last, try holds(opened.file, last.document.storage, Int(status.st_size)) {
      return (last.with(fingerprint), status)
    }

    let storage = try bytes(of: opened.file, expecting: Int(status.st_size))
    do {
      let document = try BoardDocument(storage)
      let snapshot = Snapshot(
        board: document.board,
        document: document,
        fingerprint: fingerprint
      )
      return (snapshot, status)
    } catch {
      throw BoardFileError(error.kind(in: storage), path)
    }
  }

  private func checkRegular(_ status: stat) throws(BoardFileError) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw BoardFileError(.isFolder, path)
    default: throw BoardFileError(.notRegularFile, path)
    }
  }

  /// Opens a file, which has to be a regular one.
  private func opened(
    _ target: ResolvedPath
  ) throws(BoardFileError) -> OpenRegularFile {
    // Not blocking: opening a pipe that nobody writes to would wait for ever.
    let file = try during(.open, path) { () throws(SystemError) in
      try system.open(target.path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    }
    let status = try during(.open, path) { () throws(SystemError) in try system.status(file) }
    try checkRegular(status)
    return OpenRegularFile(file: file, status: status)
  }

  /// Reads a file as it is now, whatever is in it.
  func contents(of target: ResolvedPath) throws(BoardFileError) -> (ByteStorage, stat) {
    let opened = try opened(target)
    guard opened.status.st_size <= ByteRange.largestFile else {
      throw BoardFileError(.tooLarge, path)
    }
    return (try bytes(of: opened.file, expecting: Int(opened.status.st_size)), opened.status)
  }

  /// Reads to the end of the file, or so far as it went when it was opened.
  private func bytes(
    of file: borrowing OpenFile,
    expecting size: Int
  ) throws(BoardFileError) -> ByteStorage {
    do throws(SystemError) {
      return try ByteStorage(capacity: size) { memory throws(SystemError) in
        var count = 0
        while count < size {
          let rest = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
          let more = try system.read(file, into: rest)
          if more == 0 { break }
          count += more
        }
        return count
      }
    } catch {
      throw BoardFileError(error, .read, path)
    }
  }

  private static let pieceSize = 1 << 18

  /// Whether a file holds these bytes and no others; leaves it read from its start when not.
  private func holds(
    _ file: borrowing OpenFile,
    _ storage: ByteStorage,
    _ size: Int
  ) throws(BoardFileError) -> Bool {
    guard storage.count == size else { return false }
    do throws(SystemError) {
      // A piece at a time, so that the file is not in memory twice.
      let piece = UnsafeMutableRawPointer.allocate(byteCount: Self.pieceSize, alignment: 16)
      defer { piece.deallocate() }
      var position = 0
      while true {
        let buffer = UnsafeMutableRawBufferPointer(start: piece, count: Self.pieceSize)
        let count = try system.read(file, into: buffer)
        if count == 0 { break }
        guard position + count <= size,
          memcmp(piece, storage.base + position, count) == 0
        else {
          try system.rewind(file)
          return false
        }
        position += count
      }
      if position < size { try system.rewind(file) }
      return position == size
    } catch {
      throw BoardFileError(error, .read, path)
    }
  }

  /// Reads the board as it is now under the lock, and holds the lock until `body` is through.
  func underLock<Result>(
    _ limit: Duration,
    from last: Snapshot? = nil,
    _ body: (ResolvedPath, Snapshot, stat) throws(UpdateFailure) -> Result
  ) throws(UpdateFailure) -> Result {
    let held = try inFile { () throws(BoardFileError) in try lock(limit) }
    return try holding(held, last, body)
  }

  /// Borrows the lock, so that it can't be given up before `body` is through.
  private func holding<Result>(
    _ held: borrowing HeldLock,
    _ last: Snapshot?,
    _ body: (ResolvedPath, Snapshot, stat) throws(UpdateFailure) -> Result
  ) throws(UpdateFailure) -> Result {
    let target = held.target
    let (snapshot, status) = try inFile { () throws(BoardFileError) in
      let (snapshot, status) = try read(target, unlessIn: last)
      try checkWritable(snapshot, status, target)
      return (snapshot, status)
    }
    return try body(target, snapshot, status)
  }

  /// What is about to be written, read as it will be read.
  func readBack(_ bytes: [UInt8]) throws(BoardFileError) -> BoardDocument {
    let storage = ByteStorage(bytes)
    do {
      return try BoardDocument(storage)
    } catch {
      throw BoardFileError(error.kind(in: storage), path)
    }
  }

  /// Takes the lock of the file that the path leads to.
  func lock(_ limit: Duration) throws(BoardFileError) -> HeldLock {
    while true {
      let target = try ResolvedPath(existing: path, system)
      let status = try during(.open, path) { () throws(SystemError) in
        try system.status(target.path)
      }
      // Before there is a lock beside it; and for what it is by then, see the reading of it.
      try checkRegular(status)
      let lock = try FileLock(target, like: status, waitingAtMost: limit, system)
      // The link may have been turned to another file while we waited.
      if try ResolvedPath(existing: path, system) == target {
        return HeldLock(lock: lock, target: target)
      }
    }
  }

  /// Refuses a file that is not to be replaced, although its folder would allow it.
  func checkWritable(
    _ snapshot: Snapshot,
    _ status: stat,
    _ target: ResolvedPath
  ) throws(BoardFileError) {
    if snapshot.isReadOnlyVersion {
      throw BoardFileError(.newerVersion(snapshot.document.index.version), path)
    }
    try checkMode(status, target)
  }

  /// Refuses a file that nobody, or at least not this user, may write to.
  func checkMode(_ status: stat, _ target: ResolvedPath) throws(BoardFileError) {
    // Asked of the mode too: to root the system never says no.
    guard status.st_mode & 0o222 != 0 else { throw BoardFileError(.readOnly, path) }
    try during(.open, path) { () throws(SystemError) in try system.mayWrite(target.path) }
  }

  func change(
    _ document: BoardDocument,
    by outcome: Outcome
  ) throws(BoardFileError) -> BoardDocument.Rewrite {
    do {
      return try document.applying(outcome.changes)
    } catch {
      throw BoardFileError(.unwritable(error.expected), path)
    }
  }

  func byTheRules<Result>(
    _ body: () throws(Refusal) -> Result
  ) throws(UpdateFailure) -> Result {
    do { return try body() } catch { throw .refused(error) }
  }

  func inFile<Result: ~Copyable>(
    _ body: () throws(BoardFileError) -> Result
  ) throws(UpdateFailure) -> Result {
    do { return try body() } catch { throw .file(error) }
  }
}

/// A regular file, open for reading, and what the system says of it.
private struct OpenRegularFile: ~Copyable {
  let file: OpenFile
  let status: stat
}

/// A lock, and the file that it is for.
struct HeldLock: ~Copyable {
  let lock: FileLock
  let target: ResolvedPath
}

extension BoardScanFailure {
  func kind(in storage: ByteStorage) -> BoardFileError.Kind {
    switch self {
    case .newerVersion(let version): .newerVersion(version)
    case .damaged(let problem): .damaged(Damage(problem, in: storage))
    }
  }
}

extension BoardDocument {
  /// Gives the bytes of all pieces to `body`; those that were kept are not copied.
  func withParts<Result>(
    of pieces: [Piece],
    _ body: ([UnsafeRawBufferPointer]) throws(BoardFileError) -> Result
  ) throws(BoardFileError) -> Result {
    // The new bytes of all pieces in one place, so that they have one lifetime.
    let new = ByteStorage(
      pieces.flatMap { piece -> [UInt8] in
        if case .new(let bytes) = piece { bytes } else { [] }
      }
    )
    var next = UnsafeRawPointer(new.base)
    let parts = pieces.map { piece in
      switch piece {
      case .kept(let range):
        return UnsafeRawBufferPointer(
          start: storage.base + range.lowerBound,
          count: range.count
        )
      case .new(let bytes):
        defer { next += bytes.count }
        return UnsafeRawBufferPointer(start: next, count: bytes.count)
      }
    }
    defer { withExtendedLifetime((new, self)) {} }
    return try body(parts)
  }
}

extension BoardDocument.Rewrite {
  /// What was done, with each record for `--json` output.
  func done(_ outcome: Outcome) -> [Committed.Done] {
    zip(outcome.changes, records).map { change, record in
      Committed.Done(entry: change.entry, recordJSON: Self.json(record, change.edits[0]))
    }
  }

  private static func json(_ record: [UInt8], _ edit: RecordEdit) -> String {
    guard case .task(let task) = edit, !record.isEmpty else {
      return String(decoding: record, as: UTF8.self)
    }
    var reader = RecordReader(ByteStorage(record), at: 0)
    return BoardDocument.taskJSON(reader.json(), state: task.state)
  }
}
