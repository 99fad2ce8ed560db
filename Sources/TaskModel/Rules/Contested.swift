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
  case guide(GuideID, GuideAspect)
  case inquiry(InquiryID, InquiryAspect)
  case meeting(MeetingID, MeetingAspect)
  case progress(Task, ProgressAspect)

  /// The record; of a place, the task that has it.
  public var record: RecordRef {
    switch self {
    case .task(let task, _), .place(let task, _, _), .progress(let task, _): .task(task.id)
    case .person(let id, _): .person(id)
    case .stakeholder(let id, _): .stakeholder(id)
    case .case(let id, _): .case(id)
    case .agreement(let id, _): .agreement(id)
    case .lesson(let id, _): .lesson(id)
    case .guide(let id, _): .guide(id)
    case .inquiry(let id, _): .inquiry(id)
    case .meeting(let id, _): .meeting(id)
    }
  }

  /// The task it is about, when it is about one.
  public var task: Task? {
    switch self {
    case .task(let task, _), .place(let task, _, _), .progress(let task, _): task
    case .person, .stakeholder, .case, .agreement, .lesson, .guide, .inquiry, .meeting: nil
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
    case .guide(_, let aspect): aspect
    case .inquiry(_, let aspect): aspect
    case .meeting(_, let aspect): aspect
    case .progress(_, let aspect): aspect
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
      throw changedMeanwhile(contested(aspect))
    }
  }

  /// Refuses what rests on something of a record that others changed since it was read, although it
  /// does not change that itself.
  ///
  /// - Parameters:
  ///   - aspects: What it rests on.
  ///   - now: The record as it is now.
  ///   - basis: The record as it was read; without one, nothing is compared.
  ///   - contested: Names what was changed.
  /// - Throws: ``Refusal/changedMeanwhile(_:by:)``.
  func check<Aspect: RecordAspect>(
    _ aspects: [Aspect],
    of now: Aspect.Record,
    readSince basis: Aspect.Record?,
    _ contested: (Aspect) -> Contested
  ) throws(Refusal) {
    guard let basis else { return }
    try check(aspects, from: now, to: basis, since: basis, contested)
  }

  /// The list that somebody wants, together with what others made of it since they looked at it.
  ///
  /// - Parameters:
  ///   - wanted: The list as it is to be.
  ///   - now: The list as it is.
  ///   - basis: The list as it was looked at; without one, the wanted list takes its place.
  ///   - contested: What it is a list of.
  ///   - key: By what an entry is known.
  /// - Returns: The list with what both did to it.
  /// - Throws: ``Refusal/changedMeanwhile(_:by:)`` when both can't hold.
  func merged<Item: Equatable>(
    _ wanted: [Item],
    with now: [Item],
    since basis: [Item]?,
    _ contested: Contested,
    by key: (Item) -> some Hashable
  ) throws(Refusal) -> [Item] {
    guard let basis, now != basis, now != wanted else { return wanted }
    guard let merged = mergedList(wanted, with: now, since: basis, by: key) else {
      throw changedMeanwhile(contested)
    }
    return merged
  }

  /// The refusal that names what others changed, and who did.
  func changedMeanwhile(_ what: Contested) -> Refusal {
    .changedMeanwhile(what, by: log.lastChange(of: what.fields, of: what.record))
  }
}
