// What has to hold of a record that comes back as it was, on a board that has gone on.

extension Board {
  /// Refuses a record that does not fit any more: its place was taken, its name, or what it names is
  /// gone.
  ///
  /// - Parameters:
  ///   - edit: The record as it comes back, on this board already.
  ///   - old: The board before it came back.
  /// - Throws: What does not fit.
  func checkRestored(_ edit: RecordEdit, from old: Board) throws(Refusal) {
    switch edit {
    case .person(let person): try checkName(of: person)
    case .stakeholder(let stakeholder): try checkName(of: stakeholder)
    case .task(let task): try checkRestored(task, from: old.tasks[task.id])
    case .inquiry(let inquiry): try checkRestored(inquiry, from: old.inquiries[inquiry.id])
    case .meeting(let meeting): try checkRestored(meeting, from: old.meetings[meeting.id])
    case .case(let one): try checkRestored(one, from: old.cases[one.id])
    case .agreement(let agreement):
      try checkRestored(agreement, from: old.agreements[agreement.id])
    case .lesson(let lesson): try checkRestored(lesson)
    case .thanks, .guide, .draw, .removal: break
    }
  }

  private func checkRestored(_ task: Task, from old: Task?) throws(Refusal) {
    // What led nowhere before was written by hand, and is not of this record's coming back.
    for id in task.serves where stakeholders[id] == nil && old?.serves.contains(id) != true {
      throw .unknownStakeholder(id)
    }
    for (id, before) in [(task.supports, old?.supports), (task.partOf, old?.partOf)] {
      if let id, id != before, tasks[id] == nil { throw .unknownTask(id) }
    }
    if let id = task.fromCase, id != old?.fromCase, cases[id] == nil { throw .unknownCase(id) }
    if task.supports != old?.supports { try checkSupport(of: task) }
    for claim in task.claims where old?.claim(of: claim.person) == nil {
      guard let person = people[claim.person] else { throw .unknownPerson(claim.person) }
      if let day = person.left { throw .personLeft(person, on: day) }
    }
    for place in task.kindsOfPlace {
      let holders = task.holders(of: place)
      guard let count = place.count, holders.count > count,
        holders.count > old?.holders(of: place).count ?? 0
      else { continue }
      throw .noPlaceLeft(old ?? task, takenBy: old?.holders(of: place) ?? holders)
    }
    guard let old, task.places != old.places else { return }
    try checkHolders(in: task, from: old)
    if task.isReservedWhole, !old.isReservedWhole { throw .reservedWhole(task) }
  }

  private func checkRestored(_ one: Case, from old: Case?) throws(Refusal) {
    for id in one.tasks where tasks[id] == nil && old?.tasks.contains(id) != true {
      throw .unknownTask(id)
    }
    try checkClosed(one)
  }

  /// An objection that opens again can't stand beside a decision, nor a consent beside words that it
  /// was not for.
  private func checkRestored(_ agreement: Agreement, from old: Agreement?) throws(Refusal) {
    try checkAdopted(agreement)
    try checkConsented(agreement, from: old)
    guard let old, !agreement.saysTheSame(as: old) else { return }
    if old.adopted != nil { throw .agreementAdopted(agreement.id) }
    if old.reactions.contains(where: { !$0.isOpen }) { throw .reactedSince(agreement.id) }
  }

  private func checkRestored(_ lesson: Lesson) throws(Refusal) {
    if let from = lesson.from, source(of: lesson) == nil, let id = CaseID(rawValue: from) {
      throw .unknownCase(id)
    }
  }

  /// Refuses a name that somebody else who has not left goes by.
  func checkName(of person: Person) throws(Refusal) {
    let name = folded(person.name)
    let isTaken = people.contains {
      $0.id != person.id && $0.left == nil && folded($0.name) == name
    }
    if isTaken, person.left == nil { throw .nameTaken(person.name) }
  }

  /// Refuses a name that another stakeholder goes by that is not retired.
  func checkName(of stakeholder: Stakeholder) throws(Refusal) {
    let name = folded(stakeholder.name)
    let isTaken = stakeholders.contains {
      $0.id != stakeholder.id && $0.retired == nil && folded($0.name) == name
    }
    if isTaken, stakeholder.retired == nil { throw .nameTaken(stakeholder.name) }
  }

  /// Whether a record names another one.
  func refers(_ record: RecordRef, to other: RecordRef) -> Bool {
    switch record {
    case .person: false
    case .stakeholder(let id): stakeholders[id].map { $0.refers(to: other) } ?? false
    case .task(let id): tasks[id].map { $0.refers(to: other) } ?? false
    case .thanks(let id): thanks[id].map { $0.refers(to: other) } ?? false
    case .inquiry(let id): inquiries[id].map { $0.refers(to: other) } ?? false
    case .guide: false
    case .draw(let id): draws[id].map { $0.refers(to: other) } ?? false
    case .case(let id): cases[id].map { $0.refers(to: other) } ?? false
    case .agreement(let id): agreements[id].map { $0.refers(to: other) } ?? false
    case .lesson(let id): lessons[id].map { $0.refers(to: other) } ?? false
    case .meeting(let id): meetings[id].map { $0.refers(to: other) } ?? false
    }
  }
}

extension Stakeholder {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id):
      person == id || voices.contains { $0.by == id || $0.answer?.by == id }
    case .task(let id): voices.contains { $0.task == id }
    default: false
    }
  }
}

extension Thanks {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id): from == id.rawValue || to.contains(id)
    case .stakeholder(let id): from == id.rawValue
    case .task(let id): about == id
    default: false
    }
  }
}

extension Inquiry {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .task(let id): tasks.contains(id)
    default: false
    }
  }
}

extension Draw {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id): names.contains(id.rawValue)
    default: false
    }
  }
}

extension Case {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id): helpers.contains(id) || help?.by == id
    case .task(let id): tasks.contains(id)
    default: false
    }
  }
}

extension Agreement {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id): reactions.contains { $0.person == id }
    case .meeting(let id): adopted?.meeting == id || reactions.contains { $0.via == id }
    default: false
    }
  }
}

extension Lesson {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id): by == id
    case .task(let id): from == id.rawValue
    case .case(let id): from == id.rawValue
    default: false
    }
  }
}

extension Task {
  fileprivate func refers(to other: RecordRef) -> Bool {
    switch other {
    case .person(let id): people.contains(id)
    case .stakeholder(let id): serves.contains(id) || accounts.contains { $0.stakeholder == id }
    case .task(let id): supports == id || partOf == id || previous == id
    case .case(let id): fromCase == id
    default: false
    }
  }

  /// Everybody whom the task names.
  private var people: Set<PersonID> {
    var people = Set(claims.map(\.person) + invites.map(\.person) + again.map(\.by))
    people.formUnion(invites.compactMap(\.by) + remarks.compactMap(\.by))
    people.formUnion(accounts.compactMap(\.by))
    let stamps = [created?.by, done?.by, dropped?.by, help?.by, waiting?.by, selfReview?.by]
    people.formUnion(stamps.compactMap(\.self))
    return people
  }
}
