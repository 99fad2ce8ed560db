import TaskModel

// The fields of what people and stakeholders say to each other. When and by whom may be missing in a
// file made by hand; what was said may not.

enum InviteField: String, RecordField {
  case person, by, at, text

  var shape: Shape {
    switch self {
    case .person, .by: .identifier
    case .at: .instant
    case .text: .text
    }
  }

  var isRequired: Bool { self == .person }
  static var identity: InviteField? { .person }
}

enum RemarkField: String, RecordField {
  case id, at, by, kind, text, to, answered

  var shape: Shape {
    switch self {
    case .id, .by, .to: .identifier
    case .at, .answered: .instant
    case .kind: .words(Remark.Kind.self)
    case .text: .text
    }
  }

  var isRequired: Bool { self == .id || self == .text }
  static var identity: RemarkField? { .id }
}

enum AccountField: String, RecordField {
  case stakeholder, at, by, asked, said, unwanted, laterOn

  var shape: Shape {
    switch self {
    case .stakeholder, .by: .identifier
    case .at: .instant
    case .asked: .boolean
    case .said, .unwanted: .text
    case .laterOn: .day
    }
  }

  var isRequired: Bool { self == .stakeholder }
  static var identity: AccountField? { .stakeholder }
}

enum AgainField: String, RecordField {
  case by, at, answer, text

  var shape: Shape {
    switch self {
    case .by: .identifier
    case .at: .instant
    case .answer: .words(Again.Answer.self)
    case .text: .text
    }
  }

  var isRequired: Bool { self == .by || self == .answer }
  static var identity: AgainField? { .by }
}

enum SelfReviewField: String, RecordField {
  case at, by, answer

  var shape: Shape {
    switch self {
    case .at: .instant
    case .by: .identifier
    case .answer: .words(SelfReview.Answer.self)
    }
  }

  var isRequired: Bool { self == .answer }
}

enum VoiceField: String, RecordField {
  case id, at, by, said, task, answer

  var shape: Shape {
    switch self {
    case .id, .by, .task: .identifier
    case .at: .instant
    case .said: .text
    case .answer: .record(VoiceAnswerField.self)
    }
  }

  var isRequired: Bool { self == .id || self == .said }
  static var identity: VoiceField? { .id }
}

enum VoiceAnswerField: String, RecordField {
  case at, by, text

  var shape: Shape {
    switch self {
    case .at: .instant
    case .by: .identifier
    case .text: .text
    }
  }

  var isRequired: Bool { self == .text }
}

enum ThanksField: String, RecordField {
  case id, from, to, about, text, at

  var shape: Shape {
    switch self {
    case .id, .from, .about: .identifier
    case .to: .identifiers
    case .text: .text
    case .at: .instant
    }
  }

  var isRequired: Bool { self == .id || self == .from || self == .to || self == .text }
  var fact: Fact? { self == .id ? .identifier : nil }
}
