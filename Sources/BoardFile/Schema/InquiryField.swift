import TaskModel

// The fields of an inquiry, as docs/FILE-FORMAT.md has them.

enum InquiryField: String, RecordField {
  case id, title, step, paused, frames, views, ideas, direction, tasks, closed

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .title: .nonEmptyText
    case .step: .words(Inquiry.Step.self)
    case .paused, .frames, .direction: .text
    case .views: .records(ViewField.self)
    case .ideas: .texts
    case .tasks: .identifiers
    case .closed: .instant
    }
  }

  var isRequired: Bool { self == .id || self == .title }
  var fact: Fact? { self == .id ? .identifier : nil }
}

enum ViewField: String, RecordField {
  case id, who, inside, sees, because, at

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .who, .sees, .because: .text
    case .inside: .boolean
    case .at: .instant
    }
  }

  var isRequired: Bool { self == .who || self == .sees }
  static var identity: ViewField? { .id }
}
