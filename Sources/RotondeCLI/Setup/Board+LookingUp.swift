import TaskModel

// Looking up what a person typed, where the answer must be exactly one record.

extension Board {
  func task(named text: String) throws(CommandFailure) -> Task {
    switch findTask(text) {
    case .one(let task): return task
    case .none: throw .notFound(.task, text)
    case .several(let tasks):
      throw .ambiguous(.task, text, tasks.map { Candidate(id: $0.id.rawValue, name: $0.title) })
    }
  }

  func person(named text: String) throws(CommandFailure) -> Person {
    switch findPerson(text) {
    case .one(let person): return person
    case .none: throw .notFound(.person, text)
    case .several(let people):
      throw .ambiguous(.person, text, people.map { Candidate(id: $0.id.rawValue, name: $0.name) })
    }
  }

  func stakeholder(named text: String) throws(CommandFailure) -> Stakeholder {
    switch findStakeholder(text) {
    case .one(let stakeholder): return stakeholder
    case .none: throw .notFound(.stakeholder, text)
    case .several(let found): throw .ambiguous(.stakeholder, text, found.map(Candidate.init))
    }
  }

  func draw(named text: String) throws(CommandFailure) -> Draw {
    switch findDraw(text) {
    case .one(let draw): return draw
    case .none: throw .notFound(.draw, text)
    case .several(let found):
      throw .ambiguous(.draw, text, found.map { Candidate(id: $0.id.rawValue, name: $0.title) })
    }
  }

  func inquiry(named text: String) throws(CommandFailure) -> Inquiry {
    switch findInquiry(text) {
    case .one(let inquiry): return inquiry
    case .none: throw .notFound(.inquiry, text)
    case .several(let found):
      throw .ambiguous(.inquiry, text, found.map { Candidate(id: $0.id.rawValue, name: $0.title) })
    }
  }

  func guide(named text: String) throws(CommandFailure) -> Guide {
    switch findGuide(text) {
    case .one(let guide): return guide
    case .none: throw .notFound(.guide, text)
    case .several(let found):
      throw .ambiguous(.guide, text, found.map { Candidate(id: $0.id.rawValue, name: $0.title) })
    }
  }

  func `case`(named text: String) throws(CommandFailure) -> Case {
    switch findCase(text) {
    case .one(let one): return one
    case .none: throw .notFound(.case, text)
    case .several(let cases):
      throw .ambiguous(.case, text, cases.map { Candidate(id: $0.id.rawValue, name: $0.title) })
    }
  }

  func agreement(named text: String) throws(CommandFailure) -> Agreement {
    switch findAgreement(text) {
    case .one(let agreement): return agreement
    case .none: throw .notFound(.agreement, text)
    case .several(let found):
      throw .ambiguous(
        .agreement,
        text,
        found.map { Candidate(id: $0.id.rawValue, name: $0.title) }
      )
    }
  }

  func lesson(named text: String) throws(CommandFailure) -> Lesson {
    switch findLesson(text) {
    case .one(let lesson): return lesson
    case .none: throw .notFound(.lesson, text)
    case .several(let found):
      throw .ambiguous(.lesson, text, found.map { Candidate(id: $0.id.rawValue, name: $0.text) })
    }
  }

  /// The stakeholders of these names, each once.
  func stakeholders(named texts: [String]) throws(CommandFailure) -> [StakeholderID] {
    var ids: [StakeholderID] = []
    for text in texts {
      let id = try stakeholder(named: text).id
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}

extension Candidate {
  init(_ stakeholder: Stakeholder) {
    self.init(id: stakeholder.id.rawValue, name: stakeholder.name)
  }
}
