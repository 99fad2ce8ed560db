/// What somebody changes about a task, field by field, so that what others change about its other
/// fields stays.
public struct TaskChanges: Equatable, Sendable {
  /// The changes, in the order in which they are made.
  public var list: [TaskChange]
  /// The task as whoever edits it saw it; when given, a field that others changed since is not
  /// overwritten.
  public var basis: Task?

  /// Makes changes.
  public init(_ list: [TaskChange], basis: Task? = nil) {
    self.list = list
    self.basis = basis
  }
}

/// A change of one field of a task; `nil` empties the field.
public enum TaskChange: Equatable, Sendable {
  case title(String)
  case why(String?)
  /// One more stakeholder.
  case serves(StakeholderID)
  /// One stakeholder less.
  case servesNoMore(StakeholderID)
  case supports(TaskID?)
  case note(String?)
  /// When it takes place or is to be done; the one takes the place of the other.
  case date(TaskDate?)
  case hours(Double?)
  case talents(ListChange)
  case tags(ListChange)
  case links(ListChange)
  case starter(Bool)
  case steps([Step])
  case repeats(Recurrence?)
  case initiative(Initiative?)
  case frames(String?)
  case origin(String?)
  // Of the experiment that the task is; it becomes one by the first of these.
  case expects(String?)
  case until(Day?)
  case happened(String?)
  case learned(String?)
  case share(Bool)
  /// It is no experiment, with all that was said about that.
  case noExperiment
}

/// When a task takes place, or by when it is to be done.
public enum TaskDate: Equatable, Sendable {
  case on(Moment)
  case by(Moment)

  /// The moment.
  public var moment: Moment {
    switch self {
    case .on(let moment), .by(let moment): moment
    }
  }
}

/// A change of a list of words, so that two people may each add one.
public enum ListChange: Equatable, Sendable {
  /// The word is in the list from now on.
  case add(String)
  /// The word, in whatever case, is not.
  case remove(String)
}

/// What of a task can be changed, as one thinks of it.
public enum TaskAspect: String, CaseIterable, Sendable, RecordAspect {
  case title, serves, supports, why, date, repeats, hours, talents, tags, links, starter
  case initiative, origin, frames, expects, until, happened, learned, share, steps, note
}

extension TaskChange {
  /// What it changes.
  public var aspect: TaskAspect {
    switch self {
    case .title: .title
    case .why: .why
    case .serves, .servesNoMore: .serves
    case .supports: .supports
    case .note: .note
    case .date: .date
    case .hours: .hours
    case .talents: .talents
    case .tags: .tags
    case .links: .links
    case .starter: .starter
    case .steps: .steps
    case .repeats: .repeats
    case .initiative: .initiative
    case .frames: .frames
    case .origin: .origin
    case .expects, .noExperiment: .expects
    case .until: .until
    case .happened: .happened
    case .learned: .learned
    case .share: .share
    }
  }

  /// Whether it leaves what others did to the same field as it is.
  var goesTogether: Bool {
    switch self {
    case .serves, .servesNoMore, .talents, .tags, .links: true
    default: false
    }
  }
}

extension TaskAspect {
  /// The fields of the file in which it is kept.
  var fields: Set<String> {
    switch self {
    case .date: ["on", "by"]
    case .repeats: ["repeat"]
    case .expects, .until, .happened, .learned, .share: ["experiment"]
    default: [rawValue]
    }
  }
}
