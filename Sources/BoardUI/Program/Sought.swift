import TaskModel

/// Something a view shows of the whole board; on a large one it takes a while to find.
enum Sought: Hashable, Sendable {
  /// The tasks that pass a filter, in columns.
  case board(ViewFilter, Grouping)
  /// What is mine, of what passes a filter.
  case mine(ViewFilter)
  /// What there is for whom and who is on what, of what passes a filter.
  case survey(ViewFilter)
  /// Who was listened to when.
  case listening
  /// The cases, agreements and lessons that pass a filter.
  case cases(ViewFilter)
  /// How things stand, as a document.
  case balance
  /// How tasks come and go, as a document.
  case flow(FlowStep)
  /// Entries of the log that pass a filter, as many as are wanted.
  case log(ViewFilter, LogReach)

  /// Whether it is of the board as a whole, so that every view may ask for it again.
  var isOfEverything: Bool {
    switch self {
    case .board(let filter, _), .mine(let filter), .survey(let filter), .cases(let filter):
      filter.isEmpty
    case .listening, .balance, .flow: true
    case .log: false
    }
  }
}

/// What was found.
enum Finding: Sendable {
  case board(BoardPane.Content)
  case mine([Listing<Int>.Section])
  case survey(Survey)
  case listening(Listening)
  case cases(CasesPane.Content)
  case document(Document)
  case log(LogPane.Content)
}

/// What a view shows: something that was sought, in one state of affairs.
struct Shown: Equatable, Sendable {
  var version: Int
  var sought: Sought
}

/// A state of affairs, and what was found in it.
///
/// Positions that views hold are of this board. It may be a moment older than the board of the
/// model: what views show goes to a newer one only when all that is in sight was found in that.
struct Outlook: Sendable {
  var version: Int
  var board: Board
  var found: [Sought: Finding] = [:]

  /// What there is for whom, if it was found.
  func survey(_ filter: ViewFilter = ViewFilter()) -> Survey? {
    guard case .survey(let survey)? = found[.survey(filter)] else { return nil }
    return survey
  }

  /// Who was listened to when, if it was found.
  var listening: Listening? {
    guard case .listening(let listening)? = found[.listening] else { return nil }
    return listening
  }
}
