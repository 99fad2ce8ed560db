import TaskModel

/// What is mine, or might be: what I do, wait for, could take up, and could ask about.
struct MinePane: Sendable {
  /// The tasks, each under the first heading that fits it.
  var tasks = TaskListing()
  /// What is shown.
  var filter = ViewFilter()
  /// What the tasks are.
  var shown: Shown?

  /// Looks up the tasks of a board that pass a filter, for whoever looks.
  static func sections(
    of board: Board,
    passing filter: ViewFilter,
    for onlooker: Onlooker
  ) -> [Listing<Int>.Section] {
    guard let me = onlooker.me, let person = board.people[me] else { return [] }
    let matcher = FilterMatcher(filter.filter, board: board, onlooker: onlooker)
    var mine = Sorted()
    let ranked = board.rankedTasks()
    for position in ranked.unfinished + ranked.finishedLately
    where matcher.mayMatch(board.tasks.summary(at: position)) {
      let task = board.tasks[position]
      guard matcher.matches(task) else { continue }
      mine.add(task, at: position, of: person, on: board, today: onlooker.today)
    }
    return mine.sections
  }
}

/// The tasks that concern one person, by how.
private struct Sorted {
  var carried: [Int] = []
  var invited: [Int] = []
  /// Where they are asked now, because a place is kept for them.
  var offered: [Int] = []
  var awaited: [Int] = []
  var fitting: [Int] = []
  var toAccount: [Int] = []

  mutating func add(
    _ task: Task,
    at position: Int,
    of person: Person,
    on board: Board,
    today: Day
  ) {
    let claim = task.claim(of: person.id)
    if !task.state.isUnfinishedBusiness {
      let isMine = claim?.waiting == false || task.done?.by == person.id
      if isMine, task.isAccountDue(on: today) { toAccount.append(position) }
    } else if let claim, !claim.waiting {
      carried.append(position)
    } else if task.invites.contains(where: { $0.person == person.id }) {
      invited.append(position)
    } else if claim != nil {
      let isAsked = board.peopleAsked(in: task, on: today).contains(person.id)
      if isAsked { offered.append(position) } else { awaited.append(position) }
    } else if board.suits(task, person, on: today) {
      fitting.append(position)
    }
  }

  var sections: [Listing<Int>.Section] {
    [
      .init(heading: Texts.Views.carried, items: carried),
      .init(heading: Texts.Views.invited, items: invited),
      .init(heading: Texts.Views.awaited, items: offered + awaited),
      .init(heading: Texts.Views.fitting, items: fitting),
      .init(heading: Texts.Views.toAccount, items: toAccount),
    ]
  }
}
