/// Which tasks there are for each stakeholder, and which each person is on; worked out in one go
/// through the board.
///
/// Positions on the board, unfinished tasks in order of the day they are due, finished ones the
/// latest first. It holds no numbers by which people could be compared (R8).
public struct Survey: Sendable {
  /// What there is for one stakeholder.
  public struct Served: Sendable, Equatable {
    /// Where the tasks are, by state; of those done, the latest.
    public internal(set) var positions: [TaskState: [Int]] = [:]

    /// Where the tasks in a state are.
    public subscript(state: TaskState) -> [Int] { positions[state] ?? [] }

    /// Whether there is nothing at all.
    public var isEmpty: Bool { positions.isEmpty }
  }

  /// What one person is on.
  public struct Carried: Sendable, Equatable {
    /// The unfinished tasks on which they have a place.
    public internal(set) var does: [Int] = []
    /// The unfinished tasks on which they wait for a place.
    public internal(set) var waits: [Int] = []
  }

  private var served: [StakeholderID: Served] = [:]
  private var carried: [PersonID: Carried] = [:]
  /// The unfinished tasks that serve nobody yet.
  public private(set) var unserved = Served()

  /// What there is for a stakeholder.
  public subscript(stakeholder: StakeholderID) -> Served { served[stakeholder] ?? Served() }

  /// What a person is on.
  public subscript(person: PersonID) -> Carried { carried[person] ?? Carried() }

  /// Goes through a board.
  ///
  /// - Parameters:
  ///   - board: The board.
  ///   - matcher: Which tasks count; all when absent.
  public init(_ board: Board, passing matcher: FilterMatcher? = nil) {
    let ranked = board.rankedTasks()
    for position in ranked.unfinished + ranked.finishedLately {
      if let matcher, !matcher.mayMatch(board.tasks.summary(at: position)) { continue }
      let task = board.tasks[position]
      guard matcher?.matches(task) ?? true else { continue }
      add(task, at: position, of: board)
    }
  }

  private mutating func add(_ task: Task, at position: Int, of board: Board) {
    let state = task.state
    for stakeholder in board.stakeholdersServed(by: task) {
      served[stakeholder, default: Served()].positions[state, default: []].append(position)
    }
    guard state.isUnfinishedBusiness else { return }
    if task.isUnfinished { unserved.positions[state, default: []].append(position) }
    for claim in task.claims {
      if claim.waiting {
        carried[claim.person, default: Carried()].waits.append(position)
      } else {
        carried[claim.person, default: Carried()].does.append(position)
      }
    }
  }
}

extension Board {
  /// The stakeholders of a task, or of the task that it supports.
  public func stakeholdersServed(by task: Task) -> [StakeholderID] {
    guard task.serves.isEmpty, let supported = task.supports else { return task.serves }
    return tasks[supported]?.serves ?? []
  }
}
