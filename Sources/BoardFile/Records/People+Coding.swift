import TaskModel

extension Person: SectionRecord {
  init(id: PersonID, from reader: inout RecordReader) {
    self.init(id: id, name: "", engagement: .volunteer)
    reader.object(Schema.person) { (field: PersonField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .name: name = reader.text()
      case .engagement: engagement = reader.word(Engagement.self) ?? .volunteer
      case .talents: talents = reader.texts()
      case .learns: learns = reader.texts()
      case .login: login = reader.text()
      case .joined: joined = reader.day()
      case .away: away = Absence(from: &reader, value)
      case .left: left = reader.day()
      }
    }
  }

  func json(_ field: PersonField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .name: .text(name)
    case .engagement: .text(engagement.rawValue)
    case .talents: talents.json(JSONValue.text)
    case .learns: learns.json(JSONValue.text)
    case .login: login.map(JSONValue.text)
    case .joined: joined.map { .text($0.description) }
    case .away: away?.json
    case .left: left.map { .text($0.description) }
    }
  }
}

extension Absence: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init()
    reader.object(shape) { (field: AbsenceField, reader, _) in
      switch field {
      case .from: from = reader.day()
      case .until: until = reader.day()
      }
    }
  }

  func json(_ field: AbsenceField) -> JSONValue? {
    switch field {
    case .from: from.map { .text($0.description) }
    case .until: until.map { .text($0.description) }
    }
  }
}

extension Stakeholder: SectionRecord {
  init(id: StakeholderID, from reader: inout RecordReader) {
    self.init(id: id, name: "")
    reader.object(Schema.stakeholder) { (field: StakeholderField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .voices: voices = reader.list { Voice(from: &$0, value) }
      case .name: name = reader.text()
      case .kind: kind = reader.word(StakeholderKind.self)
      case .happyWith: happyWith = reader.text()
      case .person: person = reader.personID()
      case .retired: retired = reader.instant()
      }
    }
  }

  func json(_ field: StakeholderField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .name: .text(name)
    case .kind: kind.map { .text($0.rawValue) }
    case .happyWith: happyWith.map(JSONValue.text)
    case .person: person.map { .text($0.rawValue) }
    case .voices: voices.json(\.json)
    case .retired: retired.map { .text($0.description) }
    }
  }
}
