import TaskModel

// The fields of a task and of what stands inside it, as docs/FILE-FORMAT.md has them.

enum TaskField: String, RecordField {
  case id, title, why, serves, supports, note, places, created, on, by, hours, talents, starter
  case tags, steps, links, `repeat`, series, previous, partOf, initiative, experiment, frames,
    `case`, origin
  case help, waiting, claims, invites, remarks, accounts, again, selfReview, done, dropped, aliases

  var shape: Shape {
    switch self {
    case .id, .supports, .previous, .partOf, .case: .identifier
    case .title: .nonEmptyText
    case .why, .note, .repeat, .series, .origin: .text
    case .serves, .aliases: .identifiers
    case .places: .records(PlaceField.self)
    case .created, .done: .record(StampField.self)
    case .on, .by: .moment
    case .hours: .amount
    case .talents, .tags, .links: .texts
    case .starter: .boolean
    case .steps: .records(StepField.self)
    case .initiative: .words(Initiative.self)
    case .experiment: .record(ExperimentField.self)
    case .frames: .text
    case .help: .record(HelpField.self)
    case .waiting: .record(WaitingField.self)
    case .claims: .records(ClaimField.self)
    case .invites: .records(InviteField.self)
    case .remarks: .records(RemarkField.self)
    case .accounts: .records(AccountField.self)
    case .again: .records(AgainField.self)
    case .selfReview: .record(SelfReviewField.self)
    case .dropped: .record(DroppedField.self)
    }
  }

  var isRequired: Bool { self == .id || self == .title }

  var fact: Fact? {
    switch self {
    case .id: .identifier
    case .on: .takesPlaceOn
    case .by: .dueBy
    case .claims: .claims
    case .waiting: .waiting
    case .done: .done
    case .dropped: .dropped
    case .partOf: .partOf
    default: nil
    }
  }
}

enum PlaceField: String, RecordField {
  case id, label, count, need, only, learn

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .label: .text
    case .count: .integer(atLeast: 1)
    case .need: .integer(atLeast: 0)
    case .only: .record(ReservationField.self)
    case .learn: .boolean
    }
  }

  var isRequired: Bool { self == .id }
  static var identity: PlaceField? { .id }
}

enum ReservationField: String, RecordField {
  case who, explain, ground, ref, reviewOn

  var shape: Shape {
    switch self {
    case .who, .explain, .ref: .nonEmptyText
    case .ground: .words(Reservation.Ground.self)
    case .reviewOn: .day
    }
  }

  // A reservation without an explanation or an end is what R4 is there to prevent.
  var isRequired: Bool { self == .who || self == .explain || self == .reviewOn }

  var requirement: (word: String, also: [ReservationField])? {
    self == .ground ? (Reservation.Ground.law.rawValue, [.ref]) : nil
  }
}

enum ClaimField: String, RecordField {
  case person, place, at, `as`, via, standIn, waiting, beside

  var shape: Shape {
    switch self {
    case .person, .place: .identifier
    case .at: .instant
    case .as: .words(Claim.Part.self)
    case .via: .text
    case .standIn, .waiting, .beside: .boolean
    }
  }

  var isRequired: Bool { self == .person || self == .at }
  static var identity: ClaimField? { .person }
}

enum StampField: String, RecordField {
  case at, by

  var shape: Shape { self == .at ? .instant : .identifier }
  var isRequired: Bool { self == .at }
}

enum DroppedField: String, RecordField {
  case at, by, because

  var shape: Shape {
    switch self {
    case .at: .instant
    case .by: .identifier
    case .because: .nonEmptyText
    }
  }

  var isRequired: Bool { self != .by }
}

enum WaitingField: String, RecordField {
  case `for`, by, since

  var shape: Shape {
    switch self {
    case .for: .text
    case .by: .identifier
    case .since: .instant
    }
  }

  var isRequired: Bool { self == .for }
}

enum StepField: String, RecordField {
  case id, text, done

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .text: .text
    case .done: .boolean
    }
  }

  var isRequired: Bool { self == .text }
  static var identity: StepField? { .id }
}

enum HelpField: String, RecordField {
  case talent, note, by, at

  var shape: Shape {
    switch self {
    case .talent, .note: .text
    case .by: .identifier
    case .at: .instant
    }
  }
}

enum ExperimentField: String, RecordField {
  case expects, until, happened, learned, share

  var shape: Shape {
    switch self {
    case .expects, .happened, .learned: .text
    case .until: .day
    case .share: .boolean
    }
  }
}
