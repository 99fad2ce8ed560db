public import TaskModel

/// A board as it stood in its file at one moment.
public struct Snapshot: Sendable {
  /// The board.
  public let board: Board
  /// The file that it was read from, byte for byte.
  public let document: BoardDocument
  /// By what one sees whether the file has changed since.
  public let fingerprint: Fingerprint

  /// Whether the file is of a version that this program can read but not write.
  public var isReadOnlyVersion: Bool { document.isReadOnlyVersion }

  /// The same board, found unchanged in a file that looks different.
  func with(_ fingerprint: Fingerprint) -> Snapshot {
    Snapshot(board: board, document: document, fingerprint: fingerprint)
  }
}

/// What an update brought about, on disk and confirmed.
public struct Committed: Sendable {
  /// The board after it.
  public let board: Board
  /// One thing that was done.
  public struct Done: Sendable {
    /// What the log says of it.
    public let entry: LogEntry
    /// The record that was made or changed, as JSON on one line; of a task with its state.
    public let recordJSON: String
  }

  /// What was done, in order; never empty, and several only when that was asked for in one go.
  public let done: [Done]
  /// Why there was no place, when a claim came to stand on the waiting list.
  public let waitsFor: Refusal?
  /// The fingerprint of the file after it, to be given to ``BoardStore/readIfChanged(since:)``.
  public let fingerprint: Fingerprint

  /// What the log says of it all.
  public var entries: [LogEntry] { done.map(\.entry) }
  /// The first thing that was done.
  public var entry: LogEntry { done[0].entry }
  /// The record of the first thing that was done.
  public var recordJSON: String { done[0].recordJSON }
}
