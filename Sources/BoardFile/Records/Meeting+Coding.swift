import TaskModel

extension Meeting: SectionRecord {
  init(id: MeetingID, from reader: inout RecordReader) {
    self.init(id: id)
    reader.object(Schema.meeting) { (field: MeetingField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .at: at = reader.instant()
      case .kind: kind = reader.word(Kind.self) ?? .work
      case .host: host = reader.personID()
      case .present: present = reader.list { $0.personID() }
      case .case: openingCase = CaseID(unchecked: reader.text())
      case .noCaseBecause: noCaseBecause = reader.text()
      case .step: step = reader.word(Step.self)
      case .walked: walked = reader.list { TaskID(unchecked: $0.text()) }
      case .points: points = reader.list { Point(from: &$0, value) }
      case .notes: notes = reader.text()
      case .noted: noted = reader.list { Note(from: &$0, value) }
      case .celebrated: celebrated = reader.texts()
      case .next: next = NextHost(from: &reader, value)
      case .closed: closed = reader.instant()
      }
    }
  }

  func json(_ field: MeetingField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .at: at.map { .text($0.description) }
    case .kind: .text(kind.rawValue)
    case .host: host.map { .text($0.rawValue) }
    case .present: present.json { .text($0.rawValue) }
    case .case: openingCase.map { .text($0.rawValue) }
    case .noCaseBecause: noCaseBecause.map(JSONValue.text)
    case .step: step.map { .text($0.rawValue) }
    case .walked: walked.json { .text($0.rawValue) }
    case .points: points.json(\.json)
    case .notes: notes.map(JSONValue.text)
    case .noted: noted.json(\.json)
    case .celebrated: celebrated.json(JSONValue.text)
    case .next: next?.json
    case .closed: closed.map { .text($0.description) }
    }
  }
}

extension Meeting.Point: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var id = PointID(unchecked: "")
    var by: PersonID?
    var text = ""
    var outcome: Outcome?
    var ref: String?
    reader.object(shape) { (field: PointField, reader, _) in
      switch field {
      case .id: id = PointID(unchecked: reader.text())
      case .by: by = reader.personID()
      case .text: text = reader.text()
      case .outcome: outcome = reader.word(Outcome.self)
      case .ref: ref = reader.text()
      }
    }
    self.init(id: id, by: by, text: text, outcome: outcome, ref: ref)
  }

  func json(_ field: PointField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .by: by.map { .text($0.rawValue) }
    case .text: .text(text)
    case .outcome: outcome.map { .text($0.rawValue) }
    case .ref: ref.map(JSONValue.text)
    }
  }
}

extension Meeting.Note: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var id = NoteID(unchecked: "")
    var at: Instant?
    var by: PersonID?
    var text = ""
    var about: TaskID?
    reader.object(shape) { (field: NoteField, reader, _) in
      switch field {
      case .id: id = NoteID(unchecked: reader.text())
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      case .text: text = reader.text()
      case .about: about = TaskID(unchecked: reader.text())
      }
    }
    self.init(id: id, at: at, by: by, text: text, about: about)
  }

  func json(_ field: NoteField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .at: at.map { .text($0.description) }
    case .by: by.map { .text($0.rawValue) }
    case .text: .text(text)
    case .about: about.map { .text($0.rawValue) }
    }
  }
}

extension Meeting.NextHost: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(person: PersonID(unchecked: ""), how: .claimed)
    reader.object(shape) { (field: NextHostField, reader, _) in
      switch field {
      case .person: person = reader.personID()
      case .how: how = reader.word(Way.self) ?? .claimed
      case .pool: pool = reader.list { $0.personID() }
      case .seed: seed = reader.text()
      }
    }
  }

  func json(_ field: NextHostField) -> JSONValue? {
    switch field {
    case .person: .text(person.rawValue)
    case .how: .text(how.rawValue)
    case .pool: pool.json { .text($0.rawValue) }
    case .seed: seed.map(JSONValue.text)
    }
  }
}
