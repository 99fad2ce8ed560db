/// When each stakeholder was last listened to (R6).
public struct Listening: Sendable {
  private var last: [StakeholderID: Instant] = [:]
  private let limit: Int

  /// Goes through what stakeholders said, by themselves or of something that was done for them.
  public init(_ board: Board) {
    limit = board.settings.listenEveryDays
    for stakeholder in board.stakeholders {
      for voice in stakeholder.voices { note(stakeholder.id, voice.at) }
    }
    for position in board.tasks.indices where board.tasks.summary(at: position).state == .done {
      for account in board.tasks[position].accounts where account.asked {
        note(account.stakeholder, account.at)
      }
    }
  }

  private mutating func note(_ stakeholder: StakeholderID, _ at: Instant?) {
    guard let at else { return }
    last[stakeholder] = max(last[stakeholder] ?? at, at)
  }

  /// When they were last heard; `nil` when they never were.
  public func lastHeard(_ stakeholder: StakeholderID) -> Instant? { last[stakeholder] }

  /// Whether nobody has listened to them for longer than the board wants.
  public func isUnheard(_ stakeholder: Stakeholder, today: Day, clock: WallClock) -> Bool {
    guard stakeholder.retired == nil else { return false }
    guard let heard = last[stakeholder.id] else { return true }
    return clock.day(of: heard).adding(days: limit) < today
  }
}

extension Stakeholder {
  /// What they said of which nobody has written down yet what we did with it.
  public var unanswered: [Voice] { voices.filter { $0.answer == nil } }
}

extension Stakeholder {
  /// What they said last.
  public var lastVoice: Voice? {
    // Among those without a time, and of one time, the later in the file.
    voices.reduce(nil) { last, voice in
      guard let last = last as Voice?, let lastAt = last.at else { return voice }
      return voice.at.map { $0 >= lastAt } ?? false ? voice : last
    }
  }
}
