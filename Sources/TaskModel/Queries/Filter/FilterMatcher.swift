/// A filter made ready for one board: names are folded once instead of for each task.
public struct FilterMatcher: Sendable {
  private let filter: Filter
  private let onlooker: Onlooker
  private let me: Person?
  private let board: Board
  private let people: [PersonID: String]
  private let stakeholders: [StakeholderID: String]
  private let cases: [CaseID: String]
  private let meetings: [String: Set<TaskID>]

  /// Makes a matcher.
  ///
  /// - Parameters:
  ///   - filter: The filter.
  ///   - board: The board whose names are searched.
  ///   - onlooker: Who looks, and when.
  public init(_ filter: Filter, board: Board, onlooker: Onlooker) {
    self.filter = filter
    self.onlooker = onlooker
    self.board = board
    me = onlooker.me.flatMap { board.people[$0] }
    people = Dictionary(board.people.map { ($0.id, folded($0.name)) }) { first, _ in first }
    cases = Dictionary(board.cases.map { ($0.id, folded($0.title)) }) { first, _ in first }
    stakeholders = Dictionary(board.stakeholders.map { ($0.id, folded($0.name)) }) { first, _ in
      first
    }
    meetings = board.touched(inMeetings: filter.meetings, clock: onlooker.clock)
  }

  /// Whether a task of this summary can pass at all; spares making the task whole when not.
  public func mayMatch(_ summary: TaskSummary) -> Bool {
    filter.alternatives.contains { terms in
      terms.allSatisfy { holds($0, for: summary) != false }
    }
  }

  /// Whether a task passes.
  public func matches(_ task: Task) -> Bool {
    filter.alternatives.contains { terms in terms.allSatisfy { holds($0, for: task) } }
  }

  /// Whether a term holds, or `nil` when the summary does not tell.
  private func holds(_ term: Filter.Term, for summary: TaskSummary) -> Bool? {
    switch term {
    case .state(let state): summary.state == state
    case .due(let comparison, let days): holds(comparison, days, due: summary.due)
    case .short, .fits: summary.state.isUnfinishedBusiness ? nil : false
    case .unaccounted: summary.state == .done ? nil : false
    case .not(let term): holds(term, for: summary).map { !$0 }
    default: nil
    }
  }

  private func holds(_ term: Filter.Term, for task: Task) -> Bool {
    switch term {
    case .words(let words): stand(words, in: task)
    case .stakeholder(let name): task.serves.contains { isNamed($0, name, stakeholders[$0]) }
    case .tag(let tag): task.tags.contains { folded($0).hasPrefix(tag) }
    case .who(let name): task.claims.contains { isNamed($0.person, name, people[$0.person]) }
    case .mine: onlooker.me.map { isMine(task, $0) } ?? false
    case .state(let state): task.state == state
    case .unfinished: task.isUnfinished
    case .reserved: !task.reservedPlaces.isEmpty
    case .short: task.state.isUnfinishedBusiness && task.stillNeeded > 0
    case .nobody: task.holders.isEmpty
    case .repeating: task.repeats != nil
    case .experiment: task.experiment != nil
    case .unaccounted: task.isAccountDue(on: onlooker.today)
    case .starter: task.starter
    case .initiative: task.initiative == .residents
    case .question: !task.openQuestions.isEmpty
    case .needs(let talent): task.soughtTalents.contains { mentions(talent, in: $0) }
    case .asksHelp(let talent): asksHelp(task, with: talent)
    case .meeting(let name): meetings[name]?.contains(task.id) ?? false
    case .fits: me.map { board.suits(task, $0, on: onlooker.today) } ?? false
    case .due(let comparison, let days): holds(comparison, days, due: task.due?.day)
    case .age(let comparison, let days): holds(comparison, days: days, of: task)
    case .fromCase(let words): task.fromCase.map { isNamed($0, words, cases[$0]) } ?? false
    case .not(let term): !holds(term, for: task)
    }
  }

  private func isNamed(_ id: some RecordID, _ words: String, _ name: String?) -> Bool {
    mentions(words, in: id.rawValue) || mentions(words, in: name ?? "")
  }

  private func stand(_ words: String, in task: Task) -> Bool {
    mentions(words, in: task.title)
      || task.tags.contains { mentions(words, in: $0) }
      || task.serves.contains { mentions(words, in: stakeholders[$0] ?? "") }
      || task.claims.contains { mentions(words, in: people[$0.person] ?? "") }
      || mentions(words, in: task.note ?? "")
      || task.id.rawValue == words
  }

  /// Whether somebody is on it, waits for a place, or has been asked to take it on.
  private func isMine(_ task: Task, _ me: PersonID) -> Bool {
    task.claim(of: me) != nil
      || task.state.isUnfinishedBusiness && task.invites.contains { $0.person == me }
  }

  private func asksHelp(_ task: Task, with talent: String?) -> Bool {
    guard let help = task.help, task.state.isUnfinishedBusiness else { return false }
    return talent.map { mentions($0, in: help.talent ?? "") } ?? true
  }

  /// Whether a day stands so to the days that were typed; a task without one stands nowhere.
  private func holds(
    _ comparison: Filter.Comparison,
    _ days: ClosedRange<Day>,
    due: Day?
  ) -> Bool {
    guard let due else { return false }
    return switch comparison {
    case .less: due < days.lowerBound
    case .atMost: due <= days.upperBound
    case .equal: days.contains(due)
    case .atLeast: due >= days.lowerBound
    case .more: due > days.upperBound
    }
  }

  /// Whether a task has been on the board for so many days, counted by the calendar on the wall.
  private func holds(_ comparison: Filter.Comparison, days: Int, of task: Task) -> Bool {
    guard let created = task.created?.at else { return false }
    let age = onlooker.clock.day(of: created).days(to: onlooker.today)
    return switch comparison {
    case .less: age < days
    case .atMost: age <= days
    case .equal: age == days
    case .atLeast: age >= days
    case .more: age > days
    }
  }
}
