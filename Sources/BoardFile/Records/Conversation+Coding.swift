import TaskModel

// What people and stakeholders say to each other.

extension Invite: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var person = PersonID(unchecked: "")
    var by: PersonID?
    var at: Instant?
    var text = ""
    reader.object(shape) { (field: InviteField, reader, _) in
      switch field {
      case .person: person = reader.personID()
      case .by: by = reader.personID()
      case .at: at = reader.instant()
      case .text: text = reader.text()
      }
    }
    self.init(person: person, by: by, at: at, text: text)
  }

  func json(_ field: InviteField) -> JSONValue? {
    switch field {
    case .person: .text(person.rawValue)
    case .by: by.map { .text($0.rawValue) }
    case .at: at.map { .text($0.description) }
    case .text: .text(text)
    }
  }
}

extension Remark: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var id = RemarkID(unchecked: "")
    var at, answered: Instant?
    var by: PersonID?
    var kind = Kind.remark
    var text = ""
    var to: RemarkID?
    reader.object(shape) { (field: RemarkField, reader, _) in
      switch field {
      case .id: id = RemarkID(unchecked: reader.text())
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      case .kind: kind = reader.word(Kind.self) ?? .remark
      case .text: text = reader.text()
      case .to: to = RemarkID(unchecked: reader.text())
      case .answered: answered = reader.instant()
      }
    }
    self.init(id: id, at: at, by: by, kind: kind, text: text, to: to, answered: answered)
  }

  func json(_ field: RemarkField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .at: at.map { .text($0.description) }
    case .by: by.map { .text($0.rawValue) }
    case .kind: kind == .remark ? nil : .text(kind.rawValue)
    case .text: .text(text)
    case .to: to.map { .text($0.rawValue) }
    case .answered: answered.map { .text($0.description) }
    }
  }
}

extension Account: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(stakeholder: StakeholderID(unchecked: ""), at: nil, by: nil)
    reader.object(shape) { (field: AccountField, reader, _) in
      switch field {
      case .stakeholder: stakeholder = StakeholderID(unchecked: reader.text())
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      case .asked: asked = reader.flag()
      case .said: said = reader.text()
      case .unwanted: unwanted = reader.text()
      case .laterOn: laterOn = reader.day()
      }
    }
  }

  func json(_ field: AccountField) -> JSONValue? {
    switch field {
    case .stakeholder: .text(stakeholder.rawValue)
    case .at: at.map { .text($0.description) }
    case .by: by.map { .text($0.rawValue) }
    case .asked: asked.json
    case .said: said.map(JSONValue.text)
    case .unwanted: unwanted.map(JSONValue.text)
    case .laterOn: laterOn.map { .text($0.description) }
    }
  }
}

extension Again: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(by: PersonID(unchecked: ""), at: nil, answer: .yes)
    reader.object(shape) { (field: AgainField, reader, _) in
      switch field {
      case .by: by = reader.personID()
      case .at: at = reader.instant()
      case .answer: answer = reader.word(Answer.self) ?? .yes
      case .text: text = reader.text()
      }
    }
  }

  func json(_ field: AgainField) -> JSONValue? {
    switch field {
    case .by: .text(by.rawValue)
    case .at: at.map { .text($0.description) }
    case .answer: .text(answer.rawValue)
    case .text: text.map(JSONValue.text)
    }
  }
}

extension SelfReview: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(at: nil, by: nil, answer: .keep)
    reader.object(shape) { (field: SelfReviewField, reader, _) in
      switch field {
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      case .answer: answer = reader.word(Answer.self) ?? .keep
      }
    }
  }

  func json(_ field: SelfReviewField) -> JSONValue? {
    switch field {
    case .at: at.map { .text($0.description) }
    case .by: by.map { .text($0.rawValue) }
    case .answer: .text(answer.rawValue)
    }
  }
}

extension Voice: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var id = VoiceID(unchecked: "")
    var at: Instant?
    var by: PersonID?
    var said = ""
    var task: TaskID?
    var answer: Answer?
    reader.object(shape) { (field: VoiceField, reader, value) in
      switch field {
      case .id: id = VoiceID(unchecked: reader.text())
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      case .said: said = reader.text()
      case .task: task = TaskID(unchecked: reader.text())
      case .answer: answer = Answer(from: &reader, value)
      }
    }
    self.init(id: id, at: at, by: by, said: said, task: task, answer: answer)
  }

  func json(_ field: VoiceField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .at: at.map { .text($0.description) }
    case .by: by.map { .text($0.rawValue) }
    case .said: .text(said)
    case .task: task.map { .text($0.rawValue) }
    case .answer: answer?.json
    }
  }
}

extension Voice.Answer: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(at: nil, by: nil, text: "")
    reader.object(shape) { (field: VoiceAnswerField, reader, _) in
      switch field {
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      case .text: text = reader.text()
      }
    }
  }

  func json(_ field: VoiceAnswerField) -> JSONValue? {
    switch field {
    case .at: at.map { .text($0.description) }
    case .by: by.map { .text($0.rawValue) }
    case .text: .text(text)
    }
  }
}

extension Thanks: SectionRecord {
  init(id: ThanksID, from reader: inout RecordReader) {
    self.init(id: id, from: "", to: [], text: "", at: nil)
    reader.object(Schema.thanks) { (field: ThanksField, reader, _) in
      switch field {
      case .id: reader.skipValue()
      case .from: from = reader.text()
      case .to: to = reader.list { $0.personID() }
      case .about: about = TaskID(unchecked: reader.text())
      case .text: text = reader.text()
      case .at: at = reader.instant()
      }
    }
  }

  func json(_ field: ThanksField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .from: .text(from)
    case .to: .array(to.map { .text($0.rawValue) })
    case .about: about.map { .text($0.rawValue) }
    case .text: .text(text)
    case .at: at.map { .text($0.description) }
    }
  }
}
