import TaskModel

extension Agreement: SectionRecord {
  init(id: AgreementID, from reader: inout RecordReader) {
    self.init(id: id, title: "", reviewOn: Day(daysSince1970: 0))
    reader.object(Schema.agreement) { (field: AgreementField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .title: title = reader.text()
      case .text: text = reader.text()
      case .why: why = reader.text()
      case .explain: explain = reader.text()
      case .ground: ground = reader.word(Reservation.Ground.self)
      case .ref: ref = reader.text()
      case .reactions: reactions = reader.list { Reaction(from: &$0, value) }
      case .adopted: adopted = Adoption(from: &reader, value)
      case .reviewOn: reviewOn = reader.day()
      case .ended: ended = reader.instant()
      case .because: because = reader.text()
      }
    }
  }

  func json(_ field: AgreementField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .title: .text(title)
    case .text: text.map(JSONValue.text)
    case .why: why.map(JSONValue.text)
    case .explain: explain.map(JSONValue.text)
    case .ground: ground.map { .text($0.rawValue) }
    case .ref: ref.map(JSONValue.text)
    case .reactions: reactions.json(\.json)
    case .adopted: adopted?.json
    case .reviewOn: .text(reviewOn.description)
    case .ended: ended.map { .text($0.description) }
    case .because: because.map(JSONValue.text)
    }
  }
}

extension Reaction: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(person: PersonID(unchecked: ""), kind: .consent)
    reader.object(shape) { (field: ReactionField, reader, _) in
      switch field {
      case .person: person = reader.personID()
      case .kind: kind = reader.word(Kind.self) ?? .consent
      case .reason: reason = reader.text()
      case .solved: solved = reader.flag()
      case .how: how = reader.text()
      case .at: at = reader.instant()
      case .via: via = MeetingID(unchecked: reader.text())
      }
    }
  }

  func json(_ field: ReactionField) -> JSONValue? {
    switch field {
    case .person: .text(person.rawValue)
    case .kind: .text(kind.rawValue)
    case .reason: reason.map(JSONValue.text)
    case .solved: solved.json
    case .how: how.map(JSONValue.text)
    case .at: at.map { .text($0.description) }
    case .via: via.map { .text($0.rawValue) }
    }
  }
}

extension Adoption: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(at: Instant(secondsSince1970: 0))
    reader.object(shape) { (field: AdoptionField, reader, _) in
      switch field {
      case .at: at = reader.instant()
      case .meeting: meeting = MeetingID(unchecked: reader.text())
      }
    }
  }

  func json(_ field: AdoptionField) -> JSONValue? {
    switch field {
    case .at: .text(at.description)
    case .meeting: meeting.map { .text($0.rawValue) }
    }
  }
}
