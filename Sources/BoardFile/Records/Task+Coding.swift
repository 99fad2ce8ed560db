import TaskModel

extension Task: SectionRecord {
  /// Reads a task that is known to be valid, of which the identifier is known already.
  init(id: TaskID, from reader: inout RecordReader) {
    self.init(id: id, title: "")
    reader.object(Schema.task) { (field: TaskField, reader, value) in
      switch field {
      case .title: title = reader.text()
      case .why: why = reader.text()
      case .serves: serves = reader.list { StakeholderID(unchecked: $0.text()) }
      case .supports: supports = TaskID(unchecked: reader.text())
      case .note: note = reader.text()
      case .places: places = reader.list { Place(from: &$0, value) }
      case .created: created = Stamp(from: &reader, value)
      case .on: on = reader.moment()
      case .by: by = reader.moment()
      case .hours: hours = reader.amount()
      case .talents: talents = reader.texts()
      case .starter: starter = reader.flag()
      case .tags: tags = reader.texts()
      case .steps: steps = reader.list { Step(from: &$0, value) }
      case .links: links = reader.texts()
      case .repeat: repeats = Recurrence(rule: reader.text())
      case .series: series = reader.text()
      case .previous: previous = TaskID(unchecked: reader.text())
      case .partOf: partOf = TaskID(unchecked: reader.text())
      case .initiative: initiative = reader.word(Initiative.self)
      case .frames: frames = reader.text()
      case .case: fromCase = CaseID(unchecked: reader.text())
      case .origin: origin = reader.text()
      case .help: help = HelpRequest(from: &reader, value)
      case .waiting: waiting = Waiting(from: &reader, value)
      case .claims: claims = reader.list { Claim(from: &$0, value) }
      case .invites: invites = reader.list { Invite(from: &$0, value) }
      case .remarks: remarks = reader.list { Remark(from: &$0, value) }
      case .accounts: accounts = reader.list { Account(from: &$0, value) }
      case .again: again = reader.list { Again(from: &$0, value) }
      case .selfReview: selfReview = SelfReview(from: &reader, value)
      case .experiment: experiment = Experiment(from: &reader, value)
      case .done: done = Stamp(from: &reader, value)
      case .dropped: dropped = Dropped(from: &reader, value)
      case .aliases: aliases = reader.list { TaskID(unchecked: $0.text()) }
      case .id: reader.skipValue()
      }
    }
  }

  func json(_ field: TaskField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .title: .text(title)
    case .why: why.map(JSONValue.text)
    case .serves: serves.json { .text($0.rawValue) }
    case .supports: supports.map { .text($0.rawValue) }
    case .note: note.map(JSONValue.text)
    case .places: places.json(\.json)
    case .created: created?.json
    case .on: on.map { .text($0.description) }
    case .by: by.map { .text($0.description) }
    case .hours: hours.map(JSONValue.number)
    case .talents: talents.json(JSONValue.text)
    case .starter: starter.json
    case .tags: tags.json(JSONValue.text)
    case .steps: steps.json(\.json)
    case .links: links.json(JSONValue.text)
    case .repeat: repeats.map { .text($0.rule) }
    case .series: series.map(JSONValue.text)
    case .previous: previous.map { .text($0.rawValue) }
    case .partOf: partOf.map { .text($0.rawValue) }
    case .initiative: initiative.map { .text($0.rawValue) }
    case .frames: frames.map(JSONValue.text)
    case .case: fromCase.map { .text($0.rawValue) }
    case .experiment: experiment?.json
    case .origin: origin.map(JSONValue.text)
    case .help: help?.json
    case .waiting: waiting?.json
    case .claims: claims.json(\.json)
    case .invites: invites.json(\.json)
    case .remarks: remarks.json(\.json)
    case .accounts: accounts.json(\.json)
    case .again: again.json(\.json)
    case .selfReview: selfReview?.json
    case .done: done?.json
    case .dropped: dropped?.json
    case .aliases: aliases.json { .text($0.rawValue) }
    }
  }
}
