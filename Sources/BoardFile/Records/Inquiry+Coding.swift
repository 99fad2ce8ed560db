import TaskModel

extension Inquiry: SectionRecord {
  init(id: InquiryID, from reader: inout RecordReader) {
    self.init(id: id, title: "")
    reader.object(Schema.inquiry) { (field: InquiryField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .title: title = reader.text()
      case .step: step = reader.word(Step.self) ?? .explore
      case .paused: paused = reader.text()
      case .frames: frames = reader.text()
      case .views: views = reader.list { View(from: &$0, value) }
      case .ideas: ideas = reader.texts()
      case .direction: direction = reader.text()
      case .tasks: tasks = reader.list { TaskID(unchecked: $0.text()) }
      case .closed: closed = reader.instant()
      }
    }
  }

  func json(_ field: InquiryField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .title: .text(title)
    case .step: step == .explore ? nil : .text(step.rawValue)
    case .paused: paused.map(JSONValue.text)
    case .frames: frames.map(JSONValue.text)
    case .views: views.json(\.json)
    case .ideas: ideas.json(JSONValue.text)
    case .direction: direction.map(JSONValue.text)
    case .tasks: tasks.json { .text($0.rawValue) }
    case .closed: closed.map { .text($0.description) }
    }
  }
}

extension Inquiry.View: RecordCoding {
  init(from reader: inout RecordReader, _ shape: UnsafePointer<FlatShape>) {
    var id: ViewID?
    var who = ""
    var inside = false
    var sees = ""
    var because: String?
    var at: Instant?
    reader.object(shape) { (field: ViewField, reader, _) in
      switch field {
      case .id: id = ViewID(unchecked: reader.text())
      case .who: who = reader.text()
      case .inside: inside = reader.flag()
      case .sees: sees = reader.text()
      case .because: because = reader.text()
      case .at: at = reader.instant()
      }
    }
    self.init(id: id, who: who, inside: inside, sees: sees, because: because, at: at)
  }

  func json(_ field: ViewField) -> JSONValue? {
    switch field {
    case .id: id.map { .text($0.rawValue) }
    case .who: .text(who)
    case .inside: inside.json
    case .sees: .text(sees)
    case .because: because.map(JSONValue.text)
    case .at: at.map { .text($0.description) }
    }
  }
}
