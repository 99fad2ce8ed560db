import TaskModel

// The small objects that stand inside a task.

extension Stamp: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(at: Instant(secondsSince1970: 0), by: nil)
    reader.object(shape) { (field: StampField, reader, _) in
      switch field {
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      }
    }
  }

  func json(_ field: StampField) -> JSONValue? {
    switch field {
    case .at: .text(at.description)
    case .by: by.map { .text($0.rawValue) }
    }
  }
}

extension Dropped: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(at: Instant(secondsSince1970: 0), by: nil, because: "")
    reader.object(shape) { (field: DroppedField, reader, _) in
      switch field {
      case .at: at = reader.instant()
      case .by: by = reader.personID()
      case .because: because = reader.text()
      }
    }
  }

  func json(_ field: DroppedField) -> JSONValue? {
    switch field {
    case .at: .text(at.description)
    case .by: by.map { .text($0.rawValue) }
    case .because: .text(because)
    }
  }
}

extension Waiting: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(on: "")
    reader.object(shape) { (field: WaitingField, reader, _) in
      switch field {
      case .for: on = reader.text()
      case .by: by = reader.personID()
      case .since: since = reader.instant()
      }
    }
  }

  func json(_ field: WaitingField) -> JSONValue? {
    switch field {
    case .for: .text(on)
    case .by: by.map { .text($0.rawValue) }
    case .since: since.map { .text($0.description) }
    }
  }
}

extension Step: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(text: "")
    reader.object(shape) { (field: StepField, reader, _) in
      switch field {
      case .id: id = reader.text()
      case .text: text = reader.text()
      case .done: done = reader.flag()
      }
    }
  }

  func json(_ field: StepField) -> JSONValue? {
    switch field {
    case .id: id.map(JSONValue.text)
    case .text: .text(text)
    case .done: done.json
    }
  }
}

extension HelpRequest: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init()
    reader.object(shape) { (field: HelpField, reader, _) in
      switch field {
      case .talent: talent = reader.text()
      case .note: note = reader.text()
      case .by: by = reader.personID()
      case .at: at = reader.instant()
      }
    }
  }

  func json(_ field: HelpField) -> JSONValue? {
    switch field {
    case .talent: talent.map(JSONValue.text)
    case .note: note.map(JSONValue.text)
    case .by: by.map { .text($0.rawValue) }
    case .at: at.map { .text($0.description) }
    }
  }
}

extension Experiment: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init()
    reader.object(shape) { (field: ExperimentField, reader, _) in
      switch field {
      case .expects: expects = reader.text()
      case .until: until = reader.day()
      case .learned: learned = reader.text()
      case .happened: happened = reader.text()
      case .share: share = reader.flag()
      }
    }
  }

  func json(_ field: ExperimentField) -> JSONValue? {
    switch field {
    case .expects: expects.map(JSONValue.text)
    case .until: until.map { .text($0.description) }
    case .learned: learned.map(JSONValue.text)
    case .happened: happened.map(JSONValue.text)
    case .share: share.json
    }
  }
}
