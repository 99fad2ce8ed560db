import TaskModel

// The fields of agreements, as docs/FILE-FORMAT.md has them.

enum AgreementField: String, RecordField {
  case id, title, text, why, explain, ground, ref, reactions, adopted, reviewOn, ended, because

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .title: .nonEmptyText
    case .text, .why, .explain, .ref, .because: .text
    case .ground: .words(Reservation.Ground.self)
    case .reactions: .records(ReactionField.self)
    case .adopted: .record(AdoptionField.self)
    case .reviewOn: .day
    case .ended: .instant
    }
  }

  var isRequired: Bool { self == .id || self == .title || self == .reviewOn }
  var fact: Fact? { self == .id ? .identifier : nil }
}

enum ReactionField: String, RecordField {
  case person, kind, reason, solved, how, at, via

  var shape: Shape {
    switch self {
    case .person, .via: .identifier
    case .kind: .words(Reaction.Kind.self)
    case .reason, .how: .text
    case .solved: .boolean
    case .at: .instant
    }
  }

  var isRequired: Bool { self == .person || self == .kind }

  var requirement: (word: String, also: [ReactionField])? {
    self == .kind ? (Reaction.Kind.objection.rawValue, [.reason]) : nil
  }

  static var identity: ReactionField? { .person }
}

enum AdoptionField: String, RecordField {
  case at, meeting

  var shape: Shape { self == .at ? .instant : .identifier }
  var isRequired: Bool { self == .at }
}
