/// The walk along the board in a meeting: each task once, with why one looks at it, in an order that
/// helps.
public struct MeetingWalk: Sendable {
  /// Why one looks at a task; what comes first in the walk comes first.
  public enum Reason: Int, CaseIterable, Comparable, Sendable {
    /// Nobody is on it.
    case nobody
    /// It has been on the board for longer than the board finds short.
    case longOpen
    /// It is stuck on something.
    case stuck
    /// It asks for help, and nobody came yet (R11).
    case asksHelp
    /// Somebody on it seeks a stand-in (R12).
    case standIn
    /// It had an effect that nobody wanted, told since the last meeting.
    case unwanted
    /// It is an experiment whose time is over: what did we learn? (R14)
    case experiment
    /// A place of it is reserved, and the day has come to look at that again (R4).
    case reservation
    /// It comes back: could people do this themselves? (R13)
    case themselves

    /// Orders reasons as the walk does.
    public static func < (lhs: Reason, rhs: Reason) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// A task one comes by.
  public struct Stop: Equatable, Sendable {
    /// Which task.
    public let task: TaskID
    /// Why, the first reason first; never empty.
    public let reasons: [Reason]
    /// For whom it is, directly or by the task it supports.
    public let serves: [StakeholderID]

    /// Why one comes by here and not later.
    public var reason: Reason { reasons[0] }
  }

  /// The tasks, in the order of the walk; of one reason, the longest on the board first.
  public let stops: [Stop]
  /// The agreements to be looked at again, the day that came first first.
  public let agreements: [AgreementID]

  /// Plans a walk.
  public init(_ board: Board, today: Day, clock: WallClock) {
    var found: [(stop: Stop, age: Instant?, position: Int)] = []
    let lastMeeting = board.meetings.compactMap(\.closed).max()
    for position in board.tasks.indices {
      let state = board.tasks.summary(at: position).state
      // An experiment that is done without a word of what was learnt comes by, too.
      guard state != .dropped else { continue }
      let task = board.tasks[position]
      let reasons = task.reasonsToLook(
        on: today,
        clock: clock,
        staleAfter: board.settings.staleAfterDays,
        lastMeeting: lastMeeting
      )
      guard !reasons.isEmpty else { continue }
      let serves = board.stakeholdersServed(by: task)
      found.append((Stop(task: task.id, reasons: reasons, serves: serves), task.age, position))
    }
    found.sort { one, other in
      if one.stop.reason != other.stop.reason { return one.stop.reason < other.stop.reason }
      if let mine = one.age, let theirs = other.age, mine != theirs { return mine < theirs }
      return one.position < other.position
    }
    stops = found.map(\.stop)
    agreements = board.agreements.filter { $0.isToBeReviewed(on: today) }
      .sorted { ($0.reviewOn, $0.id) < ($1.reviewOn, $1.id) }.map(\.id)
  }

  /// The part of the walk that is for one stakeholder.
  public func stops(for stakeholder: StakeholderID) -> [Stop] {
    stops.filter { $0.serves.contains(stakeholder) }
  }

  /// The first task that was not looked at yet in a meeting, by marking it or by doing something to
  /// it: where whoever takes over goes on.
  public func next(in meeting: Meeting, on board: Board) -> Stop? {
    let seen = MeetingStory(meeting, on: board).tasks(of: meeting)
    return stops.first { !seen.contains($0.task) }
  }
}

extension Task {
  fileprivate var age: Instant? { created?.at }

  fileprivate func reasonsToLook(
    on today: Day,
    clock: WallClock,
    staleAfter days: Int,
    lastMeeting: Instant?
  ) -> [MeetingWalk.Reason] {
    let isCurrent = state.isUnfinishedBusiness
    return MeetingWalk.Reason.allCases.filter { reason in
      switch reason {
      case .nobody: isCurrent && holders.isEmpty && waiting == nil
      case .longOpen: isCurrent && isOlder(than: days, on: today, clock: clock)
      case .stuck: state == .waiting
      case .asksHelp: isCurrent && isCallUnanswered
      case .standIn: isCurrent && !seekingStandIn.isEmpty
      case .unwanted:
        unwantedEffects.contains { effect in
          guard let at = effect.at else { return false }
          // Where there was no meeting yet, what is not old is new.
          return lastMeeting.map { at > $0 } ?? (clock.day(of: at).adding(days: days) >= today)
        }
      case .experiment: isExperimentOver(on: today)
      case .reservation:
        isCurrent && reservedPlaces.contains { $0.only?.isToBeLookedAt(on: today) ?? false }
      case .themselves: isCurrent && repeats != nil && selfReview == nil
      }
    }
  }

  private func isOlder(than days: Int, on today: Day, clock: WallClock) -> Bool {
    age.map { clock.day(of: $0).adding(days: days) < today } ?? false
  }

  private var isCallUnanswered: Bool {
    guard let help else { return false }
    return !helpers.contains { helper in help.at.map { $0 <= helper.at } ?? true }
  }

  private func isExperimentOver(on today: Day) -> Bool {
    guard let experiment, experiment.learned == nil else { return false }
    return state == .done || experiment.until.map { $0 <= today } ?? false
  }
}

extension Reservation {
  fileprivate func isToBeLookedAt(on today: Day) -> Bool { reviewOn.map { $0 <= today } ?? true }
}

extension Task {
  /// What was told of it that nobody wanted.
  public var unwantedEffects: [Account] { accounts.filter { $0.unwanted != nil } }
}
