import TaskModel

// The fields of a guide, as docs/FILE-FORMAT.md has them.

enum GuideField: String, RecordField {
  case id, title, steps, checks, letters, reviewOn, retired

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .title: .nonEmptyText
    case .steps: .texts
    case .checks: .records(GuideCheckField.self)
    case .letters: .records(LetterField.self)
    case .reviewOn: .day
    case .retired: .instant
    }
  }

  var isRequired: Bool { self == .id || self == .title }
  var fact: Fact? { self == .id ? .identifier : nil }
}

enum GuideCheckField: String, RecordField {
  case ask, ifNo

  var shape: Shape { .text }
  var isRequired: Bool { self == .ask }
  static var identity: GuideCheckField? { .ask }
}

enum LetterField: String, RecordField {
  case title, body

  var shape: Shape { .text }
  var isRequired: Bool { true }
  static var identity: LetterField? { .title }
}
