/// The stakeholders a meeting asks about: nobody listened to them for long, what they said has no
/// answer yet, or something was done for them and nobody asked them about it (R6).
public struct ListeningRound: Sendable {
  /// One of them.
  public struct Stop: Sendable {
    /// Who.
    public let stakeholder: Stakeholder
    /// When they were last heard; `nil`: never.
    public let lastHeard: Instant?
    /// Whether that is too long ago.
    public let isUnheard: Bool
    /// What they said of which nobody wrote down yet what we did with it.
    public let unanswered: [Voice]
    /// What was done for them, and they could be asked about by now; the latest first.
    public let notAsked: [TaskID]
  }

  /// Those nobody listened to for longest first; who was never heard before all.
  public let stops: [Stop]

  /// Goes through the stakeholders.
  public init(_ board: Board, today: Day, clock: WallClock) {
    let listening = Listening(board)
    var notAsked: [StakeholderID: [TaskID]] = [:]
    for position in board.rankedTasks().finishedLately {
      guard board.tasks.summary(at: position).state == .done else { continue }
      let task = board.tasks[position]
      guard task.isAccountDue(on: today) else { continue }
      for id in task.notAskedYet where task.account(of: id)?.laterOn.map({ $0 <= today }) ?? true {
        notAsked[id, default: []].append(task.id)
      }
    }
    stops = board.stakeholders.filter { $0.retired == nil }.compactMap { one in
      let stop = Stop(
        stakeholder: one,
        lastHeard: listening.lastHeard(one.id),
        isUnheard: listening.isUnheard(one, today: today, clock: clock),
        unanswered: one.unanswered,
        notAsked: notAsked[one.id] ?? []
      )
      return stop.isUnheard || !stop.unanswered.isEmpty || !stop.notAsked.isEmpty ? stop : nil
    }
    .sorted { ($0.heardAt, $0.stakeholder.id) < ($1.heardAt, $1.stakeholder.id) }
  }
}

extension ListeningRound.Stop {
  fileprivate var heardAt: Int64 { lastHeard?.secondsSince1970 ?? .min }
}
