internal import Glibc
public import TaskModel

/// A board file on disk: reads it, and changes it so that nothing is ever lost.
///
/// How an update works step by step stands with ``FileReplacement``.
public struct BoardStore: Sendable {
  /// The file, as it was named.
  public let path: String
  let system: SystemCalls

  /// Makes the store of the board at a path, without reading anything yet.
  public init(_ path: String) { self.init(path, system: .live) }

  init(_ path: String, system: SystemCalls) {
    self.path = path
    self.system = system
  }

  // MARK: - Reading

  /// Reads the board as it is now; takes no lock, for a file that is replaced whole needs none.
  ///
  /// - Returns: The board with its file.
  /// - Throws: Why it could not be read; with line and column when it is damaged.
  public func read() throws(BoardFileError) -> Snapshot {
    try read(ResolvedPath(existing: path, system)).snapshot
  }

  /// Reads the board if its file may have changed.
  ///
  /// - Parameter fingerprint: That of the ``Snapshot`` or ``Committed`` which one has.
  /// - Returns: The board as it is now, or `nil` when it is the one of the fingerprint.
  /// - Throws: Why it could not be read.
  public func readIfChanged(
    since fingerprint: Fingerprint
  ) throws(BoardFileError) -> Snapshot? {
    let status = try during(.open, path) { () throws(SystemError) in try system.status(path) }
    let isSame = fingerprint.isSettled && Fingerprint(status) == fingerprint
    return isSame ? nil : try read()
  }

  // MARK: - Changing

  /// Changes the board as it is now, and returns when the change is safely on disk.
  ///
  /// - Parameters:
  ///   - last: What was last read; saves reading the file again when it has not changed since.
  ///   - limit: How long to wait for others who are changing the board.
  ///   - body: Says what to change, or why not. It gets the board as it is now, and is called once.
  /// - Returns: The board after the change, and the record as it stands in the file.
  /// - Throws: Why nothing was changed: the board's rules, or the file.
  public func update(
    from last: Snapshot? = nil,
    waitingAtMost limit: Duration = .seconds(10),
    _ body: (Board) throws(Refusal) -> Outcome
  ) throws(UpdateFailure) -> Committed {
    try underLock(limit, from: last) { target, present, status throws(UpdateFailure) -> Committed in
      let outcome = try byTheRules { () throws(Refusal) in try body(present.board) }
      return try inFile { () throws(BoardFileError) in
        let change = try change(present.document, by: outcome)
        let fingerprint = try present.document.withParts(of: change.pieces) {
          parts throws(BoardFileError) in
          try FileReplacement(target: target, system: system)
            .replace(status, present.document.bytes, with: parts, at: outcome.entry.at)
            .fingerprint
        }
        return Committed(
          board: outcome.board,
          done: change.done(outcome),
          waitsFor: outcome.waitsFor,
          fingerprint: fingerprint
        )
      }
    }
  }

  /// Makes the file of a new board; an existing file is never replaced.
  ///
  /// - Parameters:
  ///   - path: Where; its folder must exist.
  ///   - settings: What holds for the board as a whole.
  /// - Returns: The store of the new board.
  /// - Throws: Why it was not made; ``BoardFileError/Kind/alreadyExists`` when there is a file.
  @discardableResult
  public static func create(
    at path: String,
    settings: BoardSettings
  ) throws(BoardFileError) -> BoardStore {
    try create(at: path, settings: settings, system: .live)
  }

  static func create(
    at path: String,
    settings: BoardSettings,
    system: SystemCalls
  ) throws(BoardFileError) -> BoardStore {
    let target = try ResolvedPath(new: path, system)
    // Seen first for the clear message; that nothing is replaced is what the link later sees to.
    if (try? system.linkStatus(path)) != nil { throw BoardFileError(.alreadyExists, path) }
    let store = BoardStore(path, system: system)
    let document = try store.readBack(BoardDocument.newFile(settings))
    defer { withExtendedLifetime(document) {} }
    _ = try FileReplacement(target: target, system: system).create(with: [document.bytes])
    return store
  }
}
