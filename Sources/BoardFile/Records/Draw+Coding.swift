import TaskModel

extension Draw: SectionRecord {
  init(id: DrawID, from reader: inout RecordReader) {
    self.init(id: id, mandate: "")
    reader.object(Schema.draw) { (field: DrawField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .purpose: purpose = reader.text()
      case .mandate: mandate = reader.text()
      case .pool: pool = reader.texts()
      case .entrants: entrants = reader.integer()
      case .groups: groups = reader.list { Group(from: &$0, value) }
      case .balance: balance = reader.word(Balance.self)
      case .excluded: excluded = reader.texts()
      case .seats: seats = reader.integer()
      case .seed: seed = reader.text()
      case .method: method = reader.text()
      case .drawn: drawn = reader.texts()
      case .reserves: reserves = reader.texts()
      case .declined: declined = reader.texts()
      case .term: term = reader.text()
      case .witnesses: witnesses = reader.texts()
      case .at: at = reader.instant()
      case .closed: closed = reader.instant()
      }
    }
  }

  func json(_ field: DrawField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .purpose: purpose.map(JSONValue.text)
    case .mandate: .text(mandate)
    case .pool: pool.json(JSONValue.text)
    case .entrants: entrants.map(JSONValue.number)
    case .groups: groups.json(\.json)
    case .balance: balance.map { .text($0.rawValue) }
    case .excluded: excluded.json(JSONValue.text)
    case .seats: seats.map(JSONValue.number)
    case .seed: seed.map(JSONValue.text)
    case .method: method.map(JSONValue.text)
    case .drawn: drawn.json(JSONValue.text)
    case .reserves: reserves.json(JSONValue.text)
    case .declined: declined.json(JSONValue.text)
    case .term: term.map(JSONValue.text)
    case .witnesses: witnesses.json(JSONValue.text)
    case .at: at.map { .text($0.description) }
    case .closed: closed.map { .text($0.description) }
    }
  }
}

extension Draw.Group: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(name: nil, quota: 0)
    reader.object(shape) { (field: DrawGroupField, reader, _) in
      switch field {
      case .name: name = reader.text()
      case .quota: quota = reader.integer()
      case .members: members = reader.texts()
      }
    }
  }

  func json(_ field: DrawGroupField) -> JSONValue? {
    switch field {
    case .name: name.map(JSONValue.text)
    case .quota: .number(quota)
    case .members: members.json(JSONValue.text)
    }
  }
}
