public import TaskModel

/// Everything that is the matter with a board file.
public struct BoardCheck: Sendable {
  /// How many problems are listed at most.
  public static let limit = 1000

  /// What is listed, in the order of the file.
  public let problems: [FileProblem]
  /// How many errors there are, those not listed included.
  public let errorCount: Int
  /// How many warnings there are, those not listed included.
  public let warningCount: Int
  /// Whether the file was looked at to its end; where it is badly broken, one cannot tell what the
  /// rest is.
  public let isComplete: Bool
  /// The language of the board, when that could be read.
  public let language: Language?

  /// Whether the program opens the file.
  public var opens: Bool { errorCount == 0 }
  /// How many problems there are that are not listed.
  public var unlistedCount: Int { errorCount + warningCount - problems.count }
}

/// What a repair did.
public struct BoardRepair: Sendable {
  /// What was the matter before.
  public let before: BoardCheck
  /// What is the matter now; the same when nothing was written.
  public let after: BoardCheck
  /// Where the original is kept; `nil` when nothing was written.
  public let original: String?

  init(before: BoardCheck, after: BoardCheck, original: String?) {
    self.before = before
    self.after = after
    self.original = original
  }

  /// A check after which nothing was repaired.
  public init(only check: BoardCheck) { self.init(before: check, after: check, original: nil) }
}
