/// What a list of tasks needs to know of each, without the whole of it.
public struct TaskSummary: Equatable, Sendable {
  /// Which task.
  public var id: TaskID
  /// Its state, worked out from its facts.
  public var state: TaskState
  /// The day it takes place, or is to be done at the latest.
  public var due: Day?
  /// When it was done or dropped, if it was.
  public var finished: Instant?
  /// Whether it was split from another task.
  public var isPart: Bool

  /// Makes a summary of known facts.
  public init(
    id: TaskID,
    state: TaskState,
    due: Day? = nil,
    finished: Instant? = nil,
    isPart: Bool = false
  ) {
    self.id = id
    self.state = state
    self.due = due
    self.finished = finished
    self.isPart = isPart
  }

  /// Makes the summary of a whole task.
  public init(_ task: Task) {
    self.init(
      id: task.id,
      state: task.state,
      due: task.due?.day,
      finished: task.dropped?.at ?? task.done?.at,
      isPart: task.partOf != nil
    )
  }
}

/// Where tasks come from.
///
/// A board of 100,000 tasks is opened by reading their summaries; a task is made whole only when
/// somebody looks at it.
///
/// A source is immutable, so it may be shared between threads; positions are `0..<count`.
public protocol TaskSource: Sendable {
  /// How many tasks there are.
  var count: Int { get }
  /// What a list needs of the task at a position.
  func summary(at position: Int) -> TaskSummary
  /// The whole task at a position.
  func task(at position: Int) -> Task
  /// Where the task of that identifier is.
  func position(of id: TaskID) -> Int?
  /// Where the tasks are whose identifiers begin like this, at most `limit` of them.
  func positions(withPrefix prefix: String, limit: Int) -> [Int]
}

/// The tasks of a board, in order of creation: those of a source, and what was changed since.
public struct TaskTable: Sendable {
  private let source: any TaskSource
  private var changed: [Int: Task] = [:]
  private var added: [Task] = []

  /// Makes the table of a source's tasks, none of them changed.
  public init(_ source: any TaskSource) { self.source = source }

  /// Makes a table that holds these tasks.
  public init(_ tasks: [Task] = []) { self.init(TaskArray(tasks)) }

  /// How many tasks there are.
  public var count: Int { source.count + added.count }

  /// The positions of all tasks.
  public var indices: Range<Int> { 0..<count }

  /// The whole task at a position of ``indices``.
  public subscript(position: Int) -> Task {
    if position >= source.count { return added[position - source.count] }
    return changed[position] ?? source.task(at: position)
  }

  /// The task of that identifier.
  public subscript(id: TaskID) -> Task? { position(of: id).map { self[$0] } }

  /// What a list needs of the task at a position of ``indices``.
  public func summary(at position: Int) -> TaskSummary {
    if position >= source.count { return TaskSummary(added[position - source.count]) }
    return changed[position].map(TaskSummary.init) ?? source.summary(at: position)
  }

  /// Where the task of that identifier is.
  public func position(of id: TaskID) -> Int? {
    source.position(of: id)
      ?? added.firstIndex { $0.id == id }.map { $0 + source.count }
  }

  /// Where the tasks are whose identifiers begin like this, at most `limit` of them.
  public func positions(withPrefix prefix: String, limit: Int) -> [Int] {
    let ofSource = source.positions(withPrefix: prefix, limit: limit)
    let ofAdded = added.indices.filter { added[$0].id.rawValue.hasPrefix(prefix) }
    return Array((ofSource + ofAdded.map { $0 + source.count }).prefix(limit))
  }

  /// Puts a task in the place of the one with its identifier, or at the end.
  mutating func set(_ task: Task) {
    guard let position = position(of: task.id) else { return added.append(task) }
    if position < source.count {
      changed[position] = task
    } else {
      added[position - source.count] = task
    }
  }
}

extension TaskTable: TaskSource {
  /// The whole task at a position of ``indices``.
  public func task(at position: Int) -> Task { self[position] }

  /// Takes the task of that identifier out; those behind it move up.
  mutating func remove(_ id: TaskID) {
    guard let position = position(of: id) else { return }
    self = TaskTable(TasksWithout(base: self, position: position))
  }
}

/// All tasks of a source but one, so that taking one out does not make the others whole.
private struct TasksWithout: TaskSource {
  let base: TaskTable
  let position: Int

  private func inBase(_ position: Int) -> Int {
    position < self.position ? position : position + 1
  }

  private func here(_ inBase: Int) -> Int? {
    if inBase == position { return nil }
    return inBase < position ? inBase : inBase - 1
  }

  var count: Int { base.count - 1 }
  func summary(at position: Int) -> TaskSummary { base.summary(at: inBase(position)) }
  func task(at position: Int) -> Task { base[inBase(position)] }
  func position(of id: TaskID) -> Int? { base.position(of: id).flatMap(here) }
  func positions(withPrefix prefix: String, limit: Int) -> [Int] {
    Array(base.positions(withPrefix: prefix, limit: limit + 1).compactMap(here).prefix(limit))
  }
}

/// A source that simply holds its tasks.
private struct TaskArray: TaskSource {
  private let tasks: [Task]
  private let positions: [TaskID: Int]

  init(_ tasks: [Task]) {
    self.tasks = tasks
    positions = Dictionary(tasks.indices.map { (tasks[$0].id, $0) }) { first, _ in first }
  }

  var count: Int { tasks.count }
  func summary(at position: Int) -> TaskSummary { TaskSummary(tasks[position]) }
  func task(at position: Int) -> Task { tasks[position] }
  func position(of id: TaskID) -> Int? { positions[id] }
  func positions(withPrefix prefix: String, limit: Int) -> [Int] {
    Array(tasks.indices.lazy.filter { tasks[$0].id.rawValue.hasPrefix(prefix) }.prefix(limit))
  }
}
