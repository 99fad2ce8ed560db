import TaskModel

/// By what the tasks on the board are put into columns.
enum Grouping: String, CaseIterable, Sendable {
  case state, stakeholder, tag, week

  /// The name, as the question for it says it.
  var name: Phrase {
    switch self {
    case .state: Phrase(en: "By state", nl: "Op voortgang")
    case .stakeholder: Phrase(en: "By stakeholder", nl: "Op belanghebbende")
    case .tag: Phrase(en: "By tag", nl: "Op label")
    case .week: Phrase(en: "By week", nl: "Op week")
    }
  }

  /// The next one, for which the key is pressed most.
  var next: Grouping {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// What the tasks in a column have in common.
enum ColumnKey: Hashable, Sendable {
  case state(TaskState)
  case stakeholder(StakeholderID)
  /// They serve nobody yet.
  case unserved
  /// They support another task, which serves nobody yet.
  case support
  /// By the tag without its differences in case, which is written in many ways.
  case tag(String)
  case untagged
  /// They were due before this week.
  case earlier
  /// By the Monday of the week in which they are due.
  case week(Day)
  /// They are due later than the weeks that have a column.
  case later
  case undated
}
