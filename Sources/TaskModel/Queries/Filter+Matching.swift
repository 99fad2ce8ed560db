/// A filter made ready for one board: names are folded once instead of for each task.
public struct FilterMatcher: Sendable {
  private let filter: Filter
  private let me: PersonID?
  private let people: [PersonID: String]
  private let stakeholders: [StakeholderID: String]

  /// Makes a matcher.
  ///
  /// - Parameters:
  ///   - filter: The filter.
  ///   - board: The board whose names are searched.
  ///   - me: Whoever looks, for `mine`.
  public init(_ filter: Filter, board: Board, me: PersonID?) {
    self.filter = filter
    self.me = me
    people = Dictionary(board.people.map { ($0.id, folded($0.name)) }) { first, _ in first }
    stakeholders = Dictionary(board.stakeholders.map { ($0.id, folded($0.name)) }) { first, _ in
      first
    }
  }

  /// Whether a task of this summary can pass at all; spares making the task whole when not.
  public func mayMatch(_ summary: TaskSummary) -> Bool {
    filter.alternatives.contains { terms in
      terms.allSatisfy { term in
        switch term {
        case .state(let state): summary.state == state
        case .not(.state(let state)): summary.state != state
        default: true
        }
      }
    }
  }

  /// Whether a task passes.
  public func matches(_ task: Task) -> Bool {
    filter.alternatives.contains { terms in terms.allSatisfy { holds($0, for: task) } }
  }

  private func holds(_ term: Filter.Term, for task: Task) -> Bool {
    switch term {
    case .words(let words): stand(words, in: task)
    case .stakeholder(let name): task.serves.contains { isNamed($0, name, stakeholders[$0]) }
    case .tag(let tag): task.tags.contains { folded($0).hasPrefix(tag) }
    case .who(let name): task.claims.contains { isNamed($0.person, name, people[$0.person]) }
    case .mine: me.map { task.claim(of: $0) != nil } ?? false
    case .state(let state): task.state == state
    case .unfinished: task.isUnfinished
    case .reserved: !task.reservedPlaces.isEmpty
    case .short: task.state.isUnfinishedBusiness && task.stillNeeded > 0
    case .nobody: task.holders.isEmpty
    case .repeating: task.repeats != nil
    case .experiment: task.experiment != nil
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
}
