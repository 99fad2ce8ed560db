/// What there is to tell a stakeholder over a period: the account to them (R6).
///
/// It tells of tasks, never of what anybody in particular did, and counts nothing (R8).
public struct StakeholderAccount: Sendable {
  /// Something one of their tasks brought out: what they said of it, and what nobody wanted.
  public struct Told: Sendable {
    /// The task it is about.
    public var task: Task
    /// The day it was written down, when that is known.
    public var day: Day?
    /// The words.
    public var text: String
  }

  /// Whom it is for.
  public let stakeholder: Stakeholder
  /// The days it is about, today the last one.
  public let days: ClosedRange<Day>
  /// What was finished for them, the earliest first.
  public let done: [Task]
  /// What they said of what was done.
  public let said: [Told]
  /// What they said otherwise, with what we did with it; also what is unanswered from before.
  public let voices: [Voice]
  /// Effects that nobody wanted.
  public let unwanted: [Told]
  /// What was done, and they were not asked about yet; also from before.
  public let notAsked: [Task]
  /// What is being done for them now, or is stuck.
  public let doing: [Task]
  /// What is still to be done.
  public let open: [Task]
  /// What we stopped (R13).
  public let stopped: [Task]

  /// Whether there is nothing to tell.
  public var isEmpty: Bool {
    done.isEmpty && said.isEmpty && voices.isEmpty && unwanted.isEmpty && notAsked.isEmpty
      && doing.isEmpty && open.isEmpty && stopped.isEmpty
  }
}

extension StakeholderAccount {
  /// Makes the accounts to some stakeholders, looking at every task once.
  ///
  /// - Parameters:
  ///   - ids: Whom they are for.
  ///   - board: The board.
  ///   - since: The first day they are about.
  ///   - onlooker: What day it is, and how the clock on the wall goes.
  /// - Returns: An account for each, in their order; for an identifier that nobody has, none.
  public static func accounts(
    to ids: [StakeholderID],
    on board: Board,
    since: Day,
    _ onlooker: Onlooker
  ) -> [StakeholderAccount] {
    let days = min(since, onlooker.today)...onlooker.today
    var tasks: [StakeholderID: [Task]] = [:]
    let wanted = Set(ids)
    for position in board.tasks.indices {
      let task = board.tasks[position]
      let concerned = wanted.intersection(task.serves + task.accounts.map(\.stakeholder))
      for id in concerned { tasks[id, default: []].append(task) }
    }
    return ids.compactMap { board.stakeholders[$0] }.map { stakeholder in
      StakeholderAccount(
        to: stakeholder,
        tasks: tasks[stakeholder.id] ?? [],
        days: days,
        clock: onlooker.clock
      )
    }
  }

  private init(to stakeholder: Stakeholder, tasks: [Task], days: ClosedRange<Day>, clock: WallClock)
  {
    func day(_ instant: Instant?) -> Day? { instant.map(clock.day(of:)) }
    func isWithin(_ instant: Instant?) -> Bool { day(instant).map(days.contains) ?? false }
    func told(_ words: (Account) -> String?) -> [Told] {
      tasks.compactMap { task in
        guard let account = task.account(of: stakeholder.id), let text = words(account),
          isWithin(account.at ?? task.done?.at)
        else { return nil }
        return Told(task: task, day: day(account.at), text: text)
      }
    }
    self.stakeholder = stakeholder
    self.days = days
    done = tasks.filter { $0.state == .done && isWithin($0.done?.at) }
      .sorted { ($0.done?.at ?? .distantPast, $0.id) < ($1.done?.at ?? .distantPast, $1.id) }
    said = told(\.said)
    unwanted = told(\.unwanted)
    voices = stakeholder.voices.filter { voice in
      voice.answer == nil || isWithin(voice.at) || isWithin(voice.answer?.at)
    }
    notAsked = tasks.filter { task in
      guard task.state == .done, task.notAskedYet.contains(stakeholder.id) else { return false }
      return isWithin(task.done?.at) || task.account(of: stakeholder.id)?.laterOn != nil
    }
    let current = tasks.filter { $0.state.isUnfinishedBusiness }
    doing = current.filter { $0.state != .open }
    open = current.filter { $0.state == .open }
    stopped = tasks.filter { isWithin($0.dropped?.at) }
  }
}

extension Instant {
  fileprivate static let distantPast = Instant(secondsSince1970: 0)
}
