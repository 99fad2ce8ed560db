/// What happened since the last meeting: told of tasks, with nobody's deeds counted (R8).
public struct SinceLast: Sendable {
  /// What happened to one task.
  public struct News: Sendable {
    /// The task as it is now.
    public var task: Task
    /// Whether it is new on the board.
    public var isNew = false
    /// Who took it up, and is still on it; in the order in which they did.
    public var claimedBy: [PersonID] = []
    /// Whether it was finished.
    public var isDone = false
    /// Whether it was dropped (R13).
    public var isDropped = false
    /// What stakeholders said of it.
    public var heard: [Account] = []
    /// The thanks given for it.
    public var thanks: [Thanks] = []
  }

  /// What a stakeholder said that is about no task that is told of.
  public struct Heard: Sendable {
    /// Who.
    public var stakeholder: StakeholderID
    /// What.
    public var voice: Voice
  }

  /// From when it is told; absent: there was no meeting before, and it is the last four weeks.
  public let last: Meeting?
  /// From when it is told.
  public let since: Instant
  /// What happened to tasks, in the order in which they were touched first.
  public private(set) var tasks: [News] = []
  /// What stakeholders said otherwise.
  public private(set) var heard: [Heard] = []
  /// Thanks that are about no task.
  public private(set) var thanks: [Thanks] = []

  /// Whether nothing happened.
  public var isEmpty: Bool { tasks.isEmpty && heard.isEmpty && thanks.isEmpty }

  /// How far one looks back where there was no meeting before: four weeks.
  static let withoutLast: Int64 = 28 * 86400

  /// Looks up what happened between the last meeting of a kind and this one.
  public init(_ board: Board, before meeting: Meeting, now: Instant) {
    let end = meeting.at ?? now
    last = board.lastMeeting(meeting.kind, before: meeting)
    since =
      last?.closed ?? last?.at
      ?? Instant(secondsSince1970: end.secondsSince1970 - Self.withoutLast)
    var makers: [TaskID: Int] = [:]
    for entry in Self.entries(of: board.log, since: since, until: end) {
      guard let id = entry.task, let deed = entry.deed, Self.told.contains(deed),
        let task = board.tasks[id]
      else { continue }
      let index = makers[id] ?? tasks.count
      if index == tasks.count {
        makers[id] = index
        tasks.append(News(task: task))
      }
      tasks[index].add(deed, by: entry.claimant)
    }
    addThanks(board, makers, until: end)
    addVoices(board, makers, until: end)
    tasks.removeAll { !$0.hasNews }
  }

  private static let told: Set<Deed> = [.addTask, .claim, .done, .drop, .lookBack]

  /// What was done in that time and still holds.
  private static func entries(of log: Log, since: Instant, until: Instant) -> [LogEntry] {
    var entries: [LogEntry] = []
    var takenBack: Set<EntryID> = []
    for position in (0..<log.count).reversed() {
      guard let entry = log.entry(at: position) else { continue }
      if entry.at < since { break }
      if let undone = entry.undoes { takenBack.insert(undone) }
      guard entry.undoes == nil, !takenBack.contains(entry.id), entry.at <= until else { continue }
      entries.append(entry)
    }
    return entries.reversed()
  }

  private mutating func addThanks(_ board: Board, _ makers: [TaskID: Int], until end: Instant) {
    for words in board.thanks {
      guard let at = words.at, at >= since, at <= end else { continue }
      if let index = words.about.flatMap({ makers[$0] }) {
        tasks[index].thanks.append(words)
      } else {
        thanks.append(words)
      }
    }
  }

  private mutating func addVoices(_ board: Board, _ makers: [TaskID: Int], until end: Instant) {
    for index in tasks.indices {
      tasks[index].heard = tasks[index].task.accounts.filter { account in
        guard let at = account.at, account.asked else { return false }
        return at >= since && at <= end && (account.said != nil || account.unwanted != nil)
      }
    }
    for stakeholder in board.stakeholders {
      for voice in stakeholder.voices {
        guard let at = voice.at, at >= since, at <= end else { continue }
        heard.append(Heard(stakeholder: stakeholder.id, voice: voice))
      }
    }
  }
}

extension SinceLast.News {
  fileprivate mutating func add(_ deed: Deed, by person: PersonID?) {
    switch deed {
    case .addTask: isNew = true
    case .claim:
      // Whoever gave it back leaves no mark (R12).
      guard let person, task.claim(of: person) != nil, !claimedBy.contains(person) else { return }
      claimedBy.append(person)
    case .done: isDone = task.done != nil
    case .drop: isDropped = task.dropped != nil
    default: break
    }
  }

  fileprivate var hasNews: Bool {
    isNew || !claimedBy.isEmpty || isDone || isDropped || !heard.isEmpty || !thanks.isEmpty
  }
}
