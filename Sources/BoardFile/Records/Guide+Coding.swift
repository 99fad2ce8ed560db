import TaskModel

extension Guide: SectionRecord {
  init(id: GuideID, from reader: inout RecordReader) {
    self.init(id: id, title: "")
    reader.object(Schema.guide) { (field: GuideField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .title: title = reader.text()
      case .steps: steps = reader.texts()
      case .checks: checks = reader.list { Check(from: &$0, value) }
      case .letters: letters = reader.list { Letter(from: &$0, value) }
      case .reviewOn: reviewOn = reader.day()
      case .retired: retired = reader.instant()
      }
    }
  }

  func json(_ field: GuideField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .title: .text(title)
    case .steps: steps.json(JSONValue.text)
    case .checks: checks.json(\.json)
    case .letters: letters.json(\.json)
    case .reviewOn: reviewOn.map { .text($0.description) }
    case .retired: retired.map { .text($0.description) }
    }
  }
}

extension Guide.Check: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(ask: "")
    reader.object(shape) { (field: GuideCheckField, reader, _) in
      switch field {
      case .ask: ask = reader.text()
      case .ifNo: ifNo = reader.text()
      }
    }
  }

  func json(_ field: GuideCheckField) -> JSONValue? {
    switch field {
    case .ask: .text(ask)
    case .ifNo: ifNo.map(JSONValue.text)
    }
  }
}

extension Guide.Letter: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    self.init(title: "", body: "")
    reader.object(shape) { (field: LetterField, reader, _) in
      switch field {
      case .title: title = reader.text()
      case .body: body = reader.text()
      }
    }
  }

  func json(_ field: LetterField) -> JSONValue? {
    switch field {
    case .title: .text(title)
    case .body: .text(body)
    }
  }
}
