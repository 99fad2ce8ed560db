import TaskModel

// The fields of a draw, as docs/FILE-FORMAT.md has them. Whoever takes part is a text, for residents
// have no identifier.

enum DrawField: String, RecordField {
  case id, purpose, mandate, pool, entrants, groups, balance, excluded, seats, seed, method, drawn
  case reserves, declined, term, witnesses, at, closed

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .mandate: .nonEmptyText
    case .purpose, .seed, .method, .term: .text
    case .pool, .excluded, .drawn, .reserves, .declined, .witnesses: .texts
    case .entrants: .integer(atLeast: 0)
    case .seats: .integer(atLeast: 1)
    case .groups: .records(DrawGroupField.self)
    case .balance: .words(Draw.Balance.self)
    case .at, .closed: .instant
    }
  }

  var isRequired: Bool { self == .id || self == .mandate }
  var fact: Fact? { self == .id ? .identifier : nil }
}

enum DrawGroupField: String, RecordField {
  case name, quota, members

  var shape: Shape {
    switch self {
    case .name: .text
    case .quota: .integer(atLeast: 0)
    case .members: .texts
    }
  }

  var isRequired: Bool { self == .quota }
}
