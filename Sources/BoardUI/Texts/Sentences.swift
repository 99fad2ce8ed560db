public import TaskModel

/// Makes sentences about a board: it knows the names behind the identifiers, and the time.
public struct Sentences: Sendable {
  /// The board whose names are used.
  public var board: Board
  /// The day it is, in the board's time zone.
  public var today: Day
  /// Tells the wall-clock time of an instant.
  public var clock: WallClock
  /// The board as it was before what is told of, for the names of what that took off it.
  public var earlier: Board?

  /// Makes sentences about a board on a day.
  public init(board: Board, today: Day, clock: WallClock) {
    self.board = board
    self.today = today
    self.clock = clock
  }

  /// The name of a person, or the identifier of somebody the board does not know.
  public func name(_ id: PersonID) -> String {
    board.people[id]?.name ?? earlier?.people[id]?.name ?? id.rawValue
  }

  /// The name of a stakeholder, or the identifier of one the board does not know.
  public func name(_ id: StakeholderID) -> String {
    board.stakeholders[id]?.name ?? earlier?.stakeholders[id]?.name ?? id.rawValue
  }

  /// A name that fits a card: the first word, with more when two people share it.
  public func shortName(_ id: PersonID) -> String {
    let name = name(id)
    guard let first = name.split(separator: " ").first, first.count < name.count else {
      return name
    }
    // Compared as beginnings, for this is asked of every person for every claim in sight.
    let beginning = first + " "
    let isShared = board.people.contains {
      $0.left == nil && ($0.name.hasPrefix(beginning) || $0.name == first) && $0.id != id
    }
    return isShared ? name : String(first)
  }

  /// When something happened, as one says it.
  public func past(_ instant: Instant) -> Phrase {
    Dates.past(instant, today: today, clock: clock)
  }

  /// For whom a task is: its stakeholders, the task it supports, or that this is not known yet.
  public func forWhom(_ task: Task) -> Phrase {
    if !task.serves.isEmpty {
      let names = Phrase.list(task.serves.map(name))
      return Phrase(en: "for \(names.en)", nl: "voor \(names.nl)")
    }
    if let supported = task.supports {
      let title = board.tasks[supported]?.title ?? supported.rawValue
      return Phrase(en: "supports \(title)", nl: "steunt \(title)")
    }
    return Phrase(en: "for whom? not known yet", nl: "voor wie? nog onaf")
  }

  /// How many have a place, of how many: "2/3", or "2" when there is room for as many as like to.
  public func places(_ task: Task) -> String {
    task.capacity.map { "\(task.placesTaken)/\($0)" } ?? "\(task.placesTaken)"
  }
}
