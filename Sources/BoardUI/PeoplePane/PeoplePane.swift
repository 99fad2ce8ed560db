import TaskModel

/// The people: who does what, who can what, who is away.
///
/// By name, and without numbers that could be compared (R8); nobody is marked as paid or volunteer,
/// and the order does not depend on it (R2).
struct PeoplePane: Sendable {
  /// Those who have not left, by name.
  var listing = Listing<PersonID>()
  /// What it is narrowed to.
  var filter = ViewFilter()
  /// Who is on what.
  private(set) var survey: Survey?
  /// What is shown of the board.
  var shown: Shown?

  /// Works out who is on what; of what passes the filter, when there is one.
  mutating func arrange(_ board: Board, survey: Survey) {
    self.survey = survey
    let shown = board.people.filter { person in
      guard person.left == nil else { return false }
      guard !filter.isEmpty else { return true }
      let carried = survey[person.id]
      return !carried.does.isEmpty || !carried.waits.isEmpty
        || filter.filter.isFoundIn([person.name] + person.talents + person.learns)
    }
    listing.arrange(
      [.init(items: shown.sortedByName(\.name).map(\.id))],
      on: listing.current
    )
  }
}
