/// Something we learnt, and want to find again (R14).
public struct Lesson: Equatable, Sendable, Identifiable {
  /// Where a lesson can come from.
  public enum Source: Hashable, Sendable {
    case task(TaskID)
    case `case`(CaseID)
  }

  /// The identifier: short and random.
  public internal(set) var id: LessonID
  /// What we learnt.
  public var text: String
  /// The identifier of the task or the case it comes from; the file has it bare, and which of the two
  /// it is follows from ``Board/source(of:)``.
  public var from: String?
  /// Words by which lessons are found.
  public var themes: [String]
  /// Who wrote it down.
  public var by: PersonID?
  /// When.
  public var at: Instant?
  /// Whether it may be told outside the team.
  public var share: Bool

  /// Makes a lesson of which only the words are known.
  public init(id: LessonID, text: String) {
    self.id = id
    self.text = text
    themes = []
    share = false
  }
}

extension Board {
  /// Where a lesson comes from: the task of that identifier, else the case; `nil` when it is not said
  /// or leads nowhere.
  public func source(of lesson: Lesson) -> Lesson.Source? {
    guard let from = lesson.from else { return nil }
    if let id = TaskID(rawValue: from), tasks.position(of: id) != nil { return .task(id) }
    return CaseID(rawValue: from).flatMap { cases[$0] }.map { .case($0.id) }
  }
}
