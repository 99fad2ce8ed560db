import TaskModel

// The fields of the file's other records, in canonical order.

enum SettingsField: String, RecordField {
  case id, name, purpose, dream, language, timeZone, created, staleAfterDays, listenEveryDays

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .name: .nonEmptyText
    case .purpose, .dream, .timeZone: .text
    case .language: .words(Language.self)
    case .created: .instant
    case .staleAfterDays, .listenEveryDays: .integer(atLeast: 1)
    }
  }

  var isRequired: Bool { self == .name }
}

enum PersonField: String, RecordField {
  case id, name, engagement, talents, learns, login, joined, away, left

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .name: .nonEmptyText
    case .engagement: .words(Engagement.self)
    case .talents, .learns: .texts
    case .login: .text
    case .joined, .left: .day
    case .away: .record(AbsenceField.self)
    }
  }

  var isRequired: Bool { self == .id || self == .name || self == .engagement }
  var fact: Fact? { self == .id ? .identifier : nil }
}

enum AbsenceField: String, RecordField {
  case from, until

  var shape: Shape { .day }
}

enum StakeholderField: String, RecordField {
  case id, name, kind, happyWith, person, voices, retired

  var shape: Shape {
    switch self {
    case .id, .person: .identifier
    case .name: .nonEmptyText
    case .kind: .words(StakeholderKind.self)
    case .happyWith: .text
    case .voices: .records(VoiceField.self)
    case .retired: .instant
    }
  }

  var isRequired: Bool { self == .id || self == .name }
  var fact: Fact? { self == .id ? .identifier : nil }
}

/// Reading a board does not need to understand its log, so anything goes here.
enum LogField: String, RecordField {
  case id, at, by, did, on, undoes, with, via, who, was, now

  var shape: Shape { .any }

  var fact: Fact? {
    switch self {
    case .on: .subject
    case .was: .changed
    default: nil
    }
  }
}
