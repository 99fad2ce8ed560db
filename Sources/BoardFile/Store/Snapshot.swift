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
  /// What was done, in order; never empty.
  public let entries: [LogEntry]
  /// Why there was no place, when a claim came to stand on the waiting list.
  public let waitsFor: Refusal?
  /// The record that was made or changed, as JSON on one line; of a task with its state.
  public let recordJSON: String
  /// The first thing that was done.
  public var entry: LogEntry { entries[0] }

  /// The fingerprint of the file after it, to be given to ``BoardStore/readIfChanged(since:)``.
  public let fingerprint: Fingerprint
}
