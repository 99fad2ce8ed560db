import TaskModel

// The fields of a meeting and of what stands inside it, as docs/FILE-FORMAT.md has them.

enum MeetingField: String, RecordField {
  case id, at, kind, host, present, `case`, noCaseBecause, step, walked, points, notes, noted
  case celebrated, next, closed

  var shape: Shape {
    switch self {
    case .id, .host, .case: .identifier
    case .at, .closed: .instant
    case .kind: .words(Meeting.Kind.self)
    case .present, .walked: .identifiers
    case .noCaseBecause, .notes: .text
    case .step: .words(Meeting.Step.self)
    case .points: .records(PointField.self)
    case .noted: .records(NoteField.self)
    case .celebrated: .texts
    case .next: .record(NextHostField.self)
    }
  }

  var isRequired: Bool { self == .id }
  var fact: Fact? { self == .id ? .identifier : nil }
}

enum PointField: String, RecordField {
  case id, by, text, outcome, ref

  var shape: Shape {
    switch self {
    case .id, .by, .ref: .identifier
    case .text: .text
    case .outcome: .words(Meeting.Point.Outcome.self)
    }
  }

  var isRequired: Bool { self == .id || self == .text }
  static var identity: PointField? { .id }
}

enum NoteField: String, RecordField {
  case id, at, by, text, about

  var shape: Shape {
    switch self {
    case .id, .by, .about: .identifier
    case .at: .instant
    case .text: .text
    }
  }

  var isRequired: Bool { self == .id || self == .text }
  static var identity: NoteField? { .id }
}

enum NextHostField: String, RecordField {
  case person, how, pool, seed

  var shape: Shape {
    switch self {
    case .person: .identifier
    case .how: .words(Meeting.NextHost.Way.self)
    case .pool: .identifiers
    case .seed: .text
    }
  }

  var isRequired: Bool { self == .person || self == .how }
}
