import TaskModel

extension Place: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var id = PlaceID.sole
    var label: String?
    var count: Int?
    var need: Int?
    var only: Reservation?
    var learn = false
    reader.object(shape) { (field: PlaceField, reader, value) in
      switch field {
      case .id: id = PlaceID(unchecked: reader.text())
      case .label: label = reader.text()
      case .count: count = reader.integer()
      case .need: need = reader.integer()
      case .only: only = Reservation(from: &reader, value)
      case .learn: learn = reader.flag()
      }
    }
    self.init(id: id, label: label, count: count, need: need, only: only, learn: learn)
  }

  func json(_ field: PlaceField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .label: label.map(JSONValue.text)
    case .count: count.map(JSONValue.number)
    case .need: need.map(JSONValue.number)
    case .only: only?.json
    case .learn: learn.json
    }
  }
}

extension Reservation: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(who: .qualification(""), explain: "")
    reader.object(shape) { (field: ReservationField, reader, _) in
      switch field {
      case .who: who = Audience(reader.text())
      case .explain: explain = reader.text()
      case .ground: ground = reader.word(Ground.self)
      case .ref: ref = reader.text()
      case .reviewOn: reviewOn = reader.day()
      }
    }
  }

  func json(_ field: ReservationField) -> JSONValue? {
    switch field {
    case .who: .text(who.text)
    case .explain: .text(explain)
    case .ground: ground.map { .text($0.rawValue) }
    case .ref: ref.map(JSONValue.text)
    case .reviewOn: reviewOn.map { .text($0.description) }
    }
  }
}

extension Claim: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var person = PersonID(unchecked: "")
    var place: PlaceID?
    var at = Instant(secondsSince1970: 0)
    var part: Part?
    var via: String?
    var standIn = false
    var waiting = false
    var beside = false
    reader.object(shape) { (field: ClaimField, reader, _) in
      switch field {
      case .person: person = reader.personID()
      case .place: place = PlaceID(unchecked: reader.text())
      case .at: at = reader.instant()
      case .as: part = reader.word(Part.self)
      case .via: via = reader.text()
      case .standIn: standIn = reader.flag()
      case .waiting: waiting = reader.flag()
      case .beside: beside = reader.flag()
      }
    }
    self.init(
      person: person,
      place: place,
      at: at,
      part: part,
      via: via,
      standIn: standIn,
      waiting: waiting,
      beside: beside
    )
  }

  func json(_ field: ClaimField) -> JSONValue? {
    switch field {
    case .person: .text(person.rawValue)
    case .place: place.map { .text($0.rawValue) }
    case .at: .text(at.description)
    case .as: part.map { .text($0.rawValue) }
    case .via: via.map(JSONValue.text)
    case .standIn: standIn.json
    case .waiting: waiting.json
    case .beside: beside.json
    }
  }
}
