import TaskModel

// The fields of cases and of what we learnt, as docs/FILE-FORMAT.md has them.

enum CaseField: String, RecordField {
  case id, title, at, asked, behind, fitting, why, helped, proper, themes, tasks, helpers, help,
    tried
  case learned, closed

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .title: .nonEmptyText
    case .at, .closed: .instant
    case .asked, .behind, .why, .learned: .text
    case .fitting: .words(Case.Fitting.self)
    case .helped, .proper, .themes: .texts
    case .tasks, .helpers: .identifiers
    case .help: .record(HelpField.self)
    case .tried: .words(Case.Tried.self)
    }
  }

  var isRequired: Bool { self == .id || self == .title }
  var fact: Fact? { self == .id ? .identifier : nil }
}

enum LessonField: String, RecordField {
  case id, text, from, themes, by, at, share

  var shape: Shape {
    switch self {
    case .id, .from, .by: .identifier
    case .text: .nonEmptyText
    case .themes: .texts
    case .at: .instant
    case .share: .boolean
    }
  }

  var isRequired: Bool { self == .id || self == .text }
  var fact: Fact? { self == .id ? .identifier : nil }
}
