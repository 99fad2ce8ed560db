/// What decides where a task stands in a list, from its summary alone.
public struct TaskRank: Sendable {
  /// Where the task is on the board.
  public var position: Int
  /// Its state.
  public var state: TaskState
  /// The day it takes place, or is to be done at the latest.
  public var due: Day?
  /// When it was done or dropped.
  public var finished: Instant?

  /// Looks up the task at a position of a board.
  public init(_ position: Int, of board: Board) {
    let summary = board.tasks.summary(at: position)
    self.position = position
    state = summary.state
    due = summary.due
    finished = summary.finished
  }

  /// What is due comes first, soonest first; then what has been on the board longest.
  public static func dueEarlier(_ lhs: TaskRank, _ rhs: TaskRank) -> Bool {
    if lhs.due != rhs.due {
      guard let right = rhs.due else { return true }
      guard let left = lhs.due else { return false }
      return left < right
    }
    return lhs.position < rhs.position
  }

  /// What was finished last comes first.
  public static func finishedLater(_ lhs: TaskRank, _ rhs: TaskRank) -> Bool {
    if lhs.finished != rhs.finished {
      guard let right = rhs.finished else { return true }
      guard let left = lhs.finished else { return false }
      return left > right
    }
    return lhs.position > rhs.position
  }
}

extension Board {
  /// How many finished tasks, the latest ones, a view looks through; so that it costs the same on a
  /// board of any age.
  public static let finishedLookedThrough = 1_000

  /// Where the tasks are that are not finished, the soonest due first, and those finished lately,
  /// the latest first.
  public func rankedTasks() -> (unfinished: [Int], finishedLately: [Int]) {
    var unfinished: [TaskRank] = []
    var finished: [TaskRank] = []
    for position in tasks.indices {
      let rank = TaskRank(position, of: self)
      if rank.state.isUnfinishedBusiness { unfinished.append(rank) } else { finished.append(rank) }
    }
    unfinished.sort(by: TaskRank.dueEarlier)
    finished.sort(by: TaskRank.finishedLater)
    return (
      unfinished.map(\.position),
      finished.prefix(Self.finishedLookedThrough).map(\.position)
    )
  }
}
