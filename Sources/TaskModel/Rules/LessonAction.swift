/// What can be done to a lesson, beside writing it down.
public enum LessonAction: Equatable, Sendable {
  /// Changes it. Undone by the fields as they were.
  case edit(LessonChanges)
}

/// What is to change about a lesson; what is absent stays.
public struct LessonChanges: Equatable, Sendable {
  /// What we learnt.
  public var text: String?
  /// By which words it is found.
  public var themes = WordChanges()
  /// Where it comes from.
  public var from: Lesson.Source?
  /// Whether it may be told outside the team.
  public var share: Bool?
  /// The lesson as whoever changes it saw it; when given, what others changed since is not
  /// overwritten.
  public var basis: Lesson?

  /// Makes changes, none at first.
  public init() {}
}

extension Board {
  /// The lesson as it is written down.
  func adding(
    _ draft: Lesson,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> DeedDone {
    var lesson = draft
    lesson.tidy()
    guard !lesson.text.isEmpty else { throw .textMissing }
    guard lessons[lesson.id] == nil else { throw .identifierTaken(lesson.id.rawValue) }
    if let from = lesson.from, source(of: lesson) == nil {
      throw CaseID(rawValue: from).map(Refusal.unknownCase) ?? .textMissing
    }
    lesson.by = actor
    lesson.at = instant
    return DeedDone(.addLesson, .lesson(lesson))
  }

  /// What an action on a lesson comes to.
  func deed(_ action: LessonAction, on id: LessonID) throws(Refusal) -> DeedDone {
    guard let old = lessons[id] else { throw .unknownLesson(id) }
    var lesson = old
    switch action {
    case .edit(let changes):
      if let text = changes.text { lesson.text = text }
      lesson.themes = changes.themes.applied(to: lesson.themes)
      if let source = changes.from {
        try check(source)
        lesson.from = source.rawValue
      }
      if let share = changes.share { lesson.share = share }
      lesson.tidy()
      try check(from: old, to: lesson, since: changes.basis) { .lesson(id, $0) }
      guard !lesson.text.isEmpty else { throw .textMissing }
      guard lesson != old else { throw .nothingChanged }
      return DeedDone(.editLesson, .lesson(lesson))
    }
  }

  private func check(_ source: Lesson.Source) throws(Refusal) {
    switch source {
    case .task(let id): if tasks[id] == nil { throw .unknownTask(id) }
    case .case(let id): if cases[id] == nil { throw .unknownCase(id) }
    }
  }
}

extension Lesson.Source {
  /// The identifier as it stands in the file.
  public var rawValue: String {
    switch self {
    case .task(let id): id.rawValue
    case .case(let id): id.rawValue
    }
  }
}
