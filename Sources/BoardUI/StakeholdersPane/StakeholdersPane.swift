import TaskModel

/// Those whom the tasks serve, and what there is for each.
struct StakeholdersPane: Sendable {
  /// An entry of the list.
  enum Entry: Hashable, Sendable {
    /// The tasks that serve nobody yet.
    case unserved
    case stakeholder(StakeholderID)
  }

  /// The tasks that serve nobody first, then the stakeholders by name.
  var listing = Listing<Entry>()
  /// What it is narrowed to.
  var filter = ViewFilter()
  /// What there is for whom, of what passes the filter.
  private(set) var survey: Survey?
  /// What is shown of the board.
  var shown: Shown?

  /// Works out what there is for whom; of what passes the filter, when there is one.
  mutating func arrange(_ board: Board, survey: Survey) {
    self.survey = survey
    let shown = board.stakeholders.filter { stakeholder in
      let served = survey[stakeholder.id]
      if !filter.isEmpty { return !served.isEmpty || filter.filter.names(stakeholder) }
      return stakeholder.retired == nil
        || served.positions.keys.contains(where: \.isUnfinishedBusiness)
    }
    let entries = shown.sortedByName(\.name)
      .map { Entry.stakeholder($0.id) }
    listing.arrange(
      [.init(items: (survey.unserved.isEmpty ? [] : [.unserved]) + entries)],
      on: listing.current
    )
  }
}

extension Filter {
  /// Whether it is words that stand in the name of a stakeholder, or in what makes them happy.
  fileprivate func names(_ stakeholder: Stakeholder) -> Bool {
    isFoundIn([stakeholder.name, stakeholder.happyWith ?? ""])
  }
}
