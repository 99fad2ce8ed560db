/// Something about a kind of record that is changed as a whole, so that of two people who change it
/// at the same moment the one would overwrite the other.
///
/// Lists to which one adds and from which one takes are none: there both changes hold.
protocol RecordAspect: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  associatedtype Record
  /// The fields of the file in which it is kept.
  var fields: Set<String> { get }
  /// Whether two versions of a record say the same about it.
  func isSame(_ one: Record, _ other: Record) -> Bool
}

extension RecordAspect {
  var fields: Set<String> { [rawValue] }
}

/// What of which record two people changed at the same moment.
public enum Contested: Equatable, Sendable {
  case task(Task, TaskAspect)
  case place(Task, PlaceID, PlaceAspect)
  case person(PersonID, PersonAspect)
  case stakeholder(StakeholderID, StakeholderAspect)
  case `case`(CaseID, CaseAspect)
  case agreement(AgreementID, AgreementAspect)
  case lesson(LessonID, LessonAspect)

  /// The record; of a place, the task that has it.
  public var record: RecordRef {
    switch self {
    case .task(let task, _), .place(let task, _, _): .task(task.id)
    case .person(let id, _): .person(id)
    case .stakeholder(let id, _): .stakeholder(id)
    case .case(let id, _): .case(id)
    case .agreement(let id, _): .agreement(id)
    case .lesson(let id, _): .lesson(id)
    }
  }

  /// The task it is about, when it is about one.
  public var task: Task? {
    switch self {
    case .task(let task, _), .place(let task, _, _): task
    case .person, .stakeholder, .case, .agreement, .lesson: nil
    }
  }

  /// What of it, by the name that forms and the `--json` output have for it.
  public var aspect: String { anyAspect.rawValue }

  /// The fields of the file in which it is kept.
  public var fields: Set<String> { anyAspect.fields }

  private var anyAspect: any RecordAspect {
    switch self {
    case .task(_, let aspect): aspect
    case .place(_, _, let aspect): aspect
    case .person(_, let aspect): aspect
    case .stakeholder(_, let aspect): aspect
    case .case(_, let aspect): aspect
    case .agreement(_, let aspect): aspect
    case .lesson(_, let aspect): aspect
    }
  }
}

extension Board {
  /// Refuses to overwrite what others wrote since whoever changes a record looked at it; what both
  /// wrote alike is no matter.
  ///
  /// - Parameters:
  ///   - aspects: What the change is about.
  ///   - before: The record as it is now.
  ///   - after: The record as it would become.
  ///   - basis: The record as it was looked at; without one, nothing is compared.
  ///   - contested: Names what both changed.
  /// - Throws: ``Refusal/changedMeanwhile(_:by:)``.
  func check<Aspect: RecordAspect>(
    _ aspects: [Aspect] = Array(Aspect.allCases),
    from before: Aspect.Record,
    to after: Aspect.Record,
    since basis: Aspect.Record?,
    _ contested: (Aspect) -> Contested
  ) throws(Refusal) {
    guard let basis else { return }
    for aspect in aspects where !aspect.isSame(before, basis) && !aspect.isSame(before, after) {
      let what = contested(aspect)
      throw .changedMeanwhile(what, by: log.lastChange(of: what.fields, of: what.record))
    }
  }
}
