public import TaskModel

/// Chooses which entries of a log are told, so that giving back leaves no mark (R12).
///
/// Of claims only the last one of each person who is still on the task is told: an earlier one would
/// show that somebody gave it back in between. That a place came free is told, but not of whom.
public struct LogTeller {
  private let board: Board
  private var told: Set<Claimed> = []
  private var holders: [TaskID: Set<PersonID>] = [:]

  private struct Claimed: Hashable {
    var task: TaskID
    var person: PersonID
  }

  /// Makes a teller of the log of a board.
  public init(_ board: Board) { self.board = board }

  /// Whether an entry is told; to be asked of the newest one first.
  public mutating func tells(_ entry: LogEntry) -> Bool {
    guard entry.deed == .claim || entry.deed == .joinWaitingList else { return true }
    guard let task = entry.task, let person = entry.by else { return false }
    return people(on: task).contains(person)
      && told.insert(Claimed(task: task, person: person)).inserted
  }

  /// Whether an entry says of somebody that they gave something back.
  public static func isGivingBack(_ entry: LogEntry) -> Bool {
    entry.deed == .release || entry.deed == .leaveWaitingList
  }

  /// Those who are on a task or wait for a place; looked up once, for a task is made anew each time.
  private mutating func people(on id: TaskID) -> Set<PersonID> {
    if let known = holders[id] { return known }
    let people = Set((board.tasks[id]?.claims ?? []).map(\.person))
    holders[id] = people
    return people
  }
}
