public import TaskModel

/// Chooses which entries of a log are told, so that giving back leaves no mark (R12).
///
/// Of claims only the last one of each person who is still on the task is told: an earlier one would
/// show that somebody gave it back in between. That a place came free is told, but not of whom. What
/// was taken back is as if it had not been, the taking back included.
public struct LogTeller {
  private let board: Board
  private var told: Set<Claimed> = []
  private var takenBack: Set<EntryID> = []
  private var holders: [TaskID: Set<PersonID>] = [:]

  private struct Claimed: Hashable {
    var task: TaskID
    var person: PersonID
  }

  /// Makes a teller of the log of a board.
  public init(_ board: Board) { self.board = board }

  /// Whether an entry is told; to be asked of every one, the newest first.
  public mutating func tells(_ entry: LogEntry) -> Bool {
    if takenBack.contains(entry.id) { return false }
    if let undone = entry.undoes {
      takenBack.insert(undone)
      return false
    }
    if entry.deed == .leaveWaitingList { return false }
    guard entry.deed == .claim || entry.deed == .joinWaitingList else { return true }
    guard let task = entry.task, let person = entry.claimant else { return false }
    return people(on: task).contains(person)
      && told.insert(Claimed(task: task, person: person)).inserted
  }

  /// Whether an entry says that a place was given back.
  public static func isGivingBack(_ entry: LogEntry) -> Bool { entry.deed == .release }

  /// Those who are on a task or wait for a place; looked up once, for a task is made anew each time.
  private mutating func people(on id: TaskID) -> Set<PersonID> {
    if let known = holders[id] { return known }
    let people = Set((board.tasks[id]?.claims ?? []).map(\.person))
    holders[id] = people
    return people
  }
}
