import TaskModel

extension Case: SectionRecord {
  init(id: CaseID, from reader: inout RecordReader) {
    self.init(id: id, title: "")
    reader.object(Schema.case) { (field: CaseField, reader, value) in
      switch field {
      case .id: reader.skipValue()
      case .title: title = reader.text()
      case .at: at = reader.instant()
      case .asked: asked = reader.text()
      case .behind: behind = reader.text()
      case .fitting: fitting = reader.word(Fitting.self)
      case .why: why = reader.text()
      case .helped: helped = reader.texts()
      case .proper: proper = reader.texts()
      case .themes: themes = reader.texts()
      case .tasks: tasks = reader.list { TaskID(unchecked: $0.text()) }
      case .helpers: helpers = reader.list { $0.personID() }
      case .help: help = HelpRequest(from: &reader, value)
      case .tried: tried = reader.word(Tried.self)
      case .learned: learned = reader.text()
      case .closed: closed = reader.instant()
      }
    }
  }

  func json(_ field: CaseField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .title: .text(title)
    case .at: at.map { .text($0.description) }
    case .asked: asked.map(JSONValue.text)
    case .behind: behind.map(JSONValue.text)
    case .fitting: fitting.map { .text($0.rawValue) }
    case .why: why.map(JSONValue.text)
    case .helped: helped.json(JSONValue.text)
    case .proper: proper.json(JSONValue.text)
    case .themes: themes.json(JSONValue.text)
    case .tasks: tasks.json { .text($0.rawValue) }
    case .helpers: helpers.json { .text($0.rawValue) }
    case .help: help?.json
    case .tried: tried.map { .text($0.rawValue) }
    case .learned: learned.map(JSONValue.text)
    case .closed: closed.map { .text($0.description) }
    }
  }
}

extension Lesson: SectionRecord {
  init(id: LessonID, from reader: inout RecordReader) {
    self.init(id: id, text: "")
    reader.object(Schema.lesson) { (field: LessonField, reader, _) in
      switch field {
      case .id: reader.skipValue()
      case .text: text = reader.text()
      case .from: from = reader.text()
      case .themes: themes = reader.texts()
      case .by: by = reader.personID()
      case .at: at = reader.instant()
      case .share: share = reader.flag()
      }
    }
  }

  func json(_ field: LessonField) -> JSONValue? {
    switch field {
    case .id: .text(id.rawValue)
    case .text: .text(text)
    case .from: from.map(JSONValue.text)
    case .themes: themes.json(JSONValue.text)
    case .by: by.map { .text($0.rawValue) }
    case .at: at.map { .text($0.description) }
    case .share: share.json
    }
  }
}
