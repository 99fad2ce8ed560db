import TaskModel

extension BoardPane {
  /// The tasks of a board that pass a filter, in columns.
  struct Content: Sendable {
    let grouping: Grouping
    let columns: [Column]
    /// How many tasks are in these states.
    let counts: [TaskState: Int]

    /// Looks through the tasks of a board.
    init(
      _ board: Board,
      by grouping: Grouping,
      passing filter: ViewFilter,
      for onlooker: Onlooker
    ) {
      self.grouping = grouping
      let ranks = BoardPane.ranks(of: board, passing: filter.filter, for: onlooker)
      var counts: [TaskState: Int] = [:]
      for rank in ranks { counts[rank.state, default: 0] += 1 }
      self.counts = counts
      columns = BoardPane.columns(
        of: board,
        by: grouping,
        ranks: ranks,
        filter: filter.filter,
        today: onlooker.today
      )
    }
  }

  private static func ranks(
    of board: Board,
    passing filter: Filter,
    for onlooker: Onlooker
  ) -> [TaskRank] {
    let passesAll = filter == .everything
    let matcher = FilterMatcher(filter, board: board, onlooker: onlooker)
    var ranks: [TaskRank] = []
    ranks.reserveCapacity(board.tasks.count)
    for position in board.tasks.indices {
      guard
        passesAll
          || (matcher.mayMatch(board.tasks.summary(at: position))
            && matcher.matches(board.tasks[position]))
      else { continue }
      ranks.append(TaskRank(position, of: board))
    }
    return ranks
  }

  /// How many weeks, this one included, have a column of their own.
  private static let weeks = 8

  /// The columns of a grouping with their tasks, in the order shown.
  ///
  /// Where columns are no states, only tasks that are not finished are shown, unless the filter asks
  /// for a state; the same as in a list.
  private static func columns(
    of board: Board,
    by grouping: Grouping,
    ranks: [TaskRank],
    filter: Filter,
    today: Day
  ) -> [Column] {
    if grouping == .state { return stateColumns(ranks) }
    let shown = ranks.filter { filter.mentionsState || $0.state.isUnfinishedBusiness }
      .sorted(by: TaskRank.dueEarlier)
    switch grouping {
    case .state, .stakeholder: return stakeholderColumns(shown, board)
    case .tag: return tagColumns(shown, board)
    case .week: return weekColumns(shown, today)
    }
  }

  private static func stateColumns(_ ranks: [TaskRank]) -> [Column] {
    states.map { state in
      let members = ranks.filter {
        $0.state == state || (state == .done && $0.state == .dropped)
      }
      let order = state == .done ? TaskRank.finishedLater : TaskRank.dueEarlier
      return Column(.state(state), members.sorted(by: order).map(\.position))
    }
  }

  /// A column for each stakeholder, also when nothing is done for them: that is worth seeing.
  private static func stakeholderColumns(_ ranks: [TaskRank], _ board: Board) -> [Column] {
    var members: [ColumnKey: [Int]] = [:]
    for rank in ranks {
      let task = board.tasks[rank.position]
      let served = board.stakeholdersServed(by: task)
      let keys =
        served.isEmpty
        ? [task.isUnfinished ? ColumnKey.unserved : .support] : served.map(ColumnKey.stakeholder)
      for key in keys { members[key, default: []].append(rank.position) }
    }
    let stakeholders = board.stakeholders
      .filter { $0.retired == nil || members[.stakeholder($0.id)] != nil }
      .sortedByName(\.name)
    let unknown = members.keys.filter {
      if case .stakeholder(let id) = $0 { board.stakeholders[id] == nil } else { false }
    }
    let keys =
      [.unserved] + stakeholders.map { ColumnKey.stakeholder($0.id) }
      + unknown.sorted { "\($0)" < "\($1)" } + [.support]
    return columns(keys, members, always: Set(stakeholders.map { .stakeholder($0.id) }))
  }

  private static func tagColumns(_ ranks: [TaskRank], _ board: Board) -> [Column] {
    var members: [ColumnKey: [Int]] = [:]
    var tags: Set<String> = []
    for rank in ranks {
      let ofTask = Set(board.tasks[rank.position].tags.map { folded($0) })
      tags.formUnion(ofTask)
      let keys = ofTask.isEmpty ? [ColumnKey.untagged] : ofTask.map(ColumnKey.tag)
      for key in keys { members[key, default: []].append(rank.position) }
    }
    return columns(tags.sorted().map(ColumnKey.tag) + [.untagged], members, always: [.untagged])
  }

  /// This week and the next always, the others when something is due.
  private static func weekColumns(_ ranks: [TaskRank], _ today: Day) -> [Column] {
    let weeks = (0..<Self.weeks).map { today.monday.adding(days: 7 * $0) }
    let end = today.monday.adding(days: 7 * Self.weeks)
    let members = Dictionary(grouping: ranks) { rank -> ColumnKey in
      guard let due = rank.due else { return .undated }
      if due < today.monday { return .earlier }
      return due < end ? .week(due.monday) : .later
    }
    return columns(
      [.earlier] + weeks.map(ColumnKey.week) + [.later, .undated],
      members.mapValues { $0.map(\.position) },
      always: [.week(weeks[0]), .week(weeks[1])]
    )
  }

  private static func columns(
    _ keys: [ColumnKey],
    _ members: [ColumnKey: [Int]],
    always: Set<ColumnKey>
  ) -> [Column] {
    let columns = keys.filter { always.contains($0) || members[$0] != nil }
      .map { Column($0, members[$0] ?? []) }
    return columns.isEmpty ? keys.prefix(1).map { Column($0, []) } : columns
  }
}
