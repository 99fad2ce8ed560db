import TaskModel

/// All tasks for one stakeholder, or of one person, over the view one came from.
struct TasksPane: Sendable {
  /// Whose tasks.
  enum Subject: Hashable, Sendable {
    case unserved
    case stakeholder(StakeholderID)
    case person(PersonID)
  }

  let subject: Subject
  /// The tasks, under their state or under how the person is on them.
  var tasks = TaskListing()
  /// The state of affairs they are of.
  var version: Int?
}

extension TasksPane.Subject {
  /// The tasks, from a survey of the board.
  func sections(_ survey: Survey) -> [Listing<Int>.Section] {
    switch self {
    case .unserved: Self.sections(survey.unserved)
    case .stakeholder(let id): Self.sections(survey[id])
    case .person(let id):
      [
        .init(heading: Texts.Views.does, items: survey[id].does),
        .init(heading: Texts.Views.waitsFor, items: survey[id].waits),
      ]
    }
  }

  private static func sections(_ served: Survey.Served) -> [Listing<Int>.Section] {
    [TaskState.open, .doing, .waiting].map { state in
      .init(heading: Texts.state(state), items: served[state])
    } + [
      .init(heading: Texts.Views.doneLately, items: served[.done]),
      .init(heading: Texts.state(.dropped), items: served[.dropped]),
    ]
  }
}
