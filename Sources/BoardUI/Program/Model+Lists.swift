import Canvas
import TaskModel

/// A list that the keys move through.
enum ListFocus: Int, Sendable {
  case mine, stakeholders, people, cases, log
  /// The tasks of one stakeholder or person, the topmost ones that are open.
  case tasks
}

extension Model {
  /// The list that the keys move through; `nil` where it is the board, or a text.
  var listFocus: ListFocus? {
    for layer in layers.reversed() {
      switch layer {
      case .tasks: return .tasks
      case .task, .record, .meeting, .help, .reading: return nil
      default: continue
      }
    }
    return tab.list
  }

  /// A list as it is shown.
  func listed(_ focus: ListFocus) -> Listed {
    // What is not there yet can't be looked at.
    guard hasContent(focus) else { return Listed.nothing }
    var listed =
      switch focus {
      case .mine: listedMine
      case .stakeholders: listedStakeholders
      case .people: listedPeople
      case .cases: listedCases
      case .log: listedLog
      case .tasks: listed(topTasksPane?.tasks ?? TaskListing(), hasCursor: true)
      }
    listed.target = { .entry(focus, $0) }
    return listed
  }

  /// An entry, under the heading of its section when it is the first of it.
  func block(_ block: Block, under heading: Phrase?) -> Block {
    guard let heading else { return block }
    var block = block
    block.heading = [Block.Line(text: " \(text(heading))", role: .heading, isBold: true)]
    return block
  }

  /// Tasks under headings, as a list of cards.
  func listed(_ tasks: TaskListing, hasCursor: Bool) -> Listed {
    let listing = tasks.listing
    return Listed(count: listing.count, cursor: listing.cursor) { model, index, columns in
      let entry = listing[index]
      let card = model.card(at: entry.item, columns: columns, showsState: false)
      return model.block(card, under: entry.heading)
    } marks: {
      $0.marks(
        ofTaskAt: listing[$1].item,
        isSelected: hasCursor && $1 == listing.cursor.index
      )
    }
  }

  /// The marks of a task in a list or on the board.
  func marks(ofTaskAt position: Int, isSelected: Bool) -> EntryMarks {
    guard !marked.isEmpty || !fresh.isEmpty else { return EntryMarks(isSelected: isSelected) }
    let id = outlook.board.tasks.summary(at: position).id
    return EntryMarks(
      isSelected: isSelected,
      isMarked: marked.contains(id),
      isFresh: fresh.contains(id)
    )
  }

  /// The tasks that are open on top, if any are.
  var topTasksPane: TasksPane? {
    for case .tasks(let pane) in layers.reversed() { return pane }
    return nil
  }

  /// Where the entries of a list stand.
  func area(of focus: ListFocus, layout: ScreenLayout) -> Rect {
    guard focus == .tasks, let pane = topTasksPane else { return Self.listArea(in: layout.board) }
    return tasksArea(of: pane.subject, layout: layout)
  }

  /// A list without the row that says how much more there is.
  static func listArea(in rect: Rect) -> Rect {
    var area = rect
    _ = area.removeBottom(area.rows > 6 ? 1 : 0)
    return area
  }

  /// Moves the cursor of a list, or scrolls it.
  mutating func setCursor(_ cursor: ListCursor, of focus: ListFocus) {
    guard hasContent(focus) else { return }
    switch focus {
    case .mine: mine.tasks.setCursor(cursor, board: outlook.board)
    case .stakeholders: stakeholders.listing.cursor = cursor
    case .people: people.listing.cursor = cursor
    case .cases: cases.listing.cursor = cursor
    case .log: log.setCursor(cursor)
    case .tasks:
      guard let index = layers.lastIndex(where: \.isTasks), case .tasks(var pane) = layers[index]
      else { return }
      pane.tasks.setCursor(cursor, board: outlook.board)
      layers[index] = .tasks(pane)
    }
  }

  /// Moves through a list as a key says.
  mutating func move(_ command: Command, in focus: ListFocus) {
    let area = area(of: focus, layout: ScreenLayout(size))
    let list = listed(focus)
    let steps =
      switch command {
      case .moveUp: -1
      case .moveDown: 1
      case .pageUp: -entriesInSight(of: list, in: area)
      case .pageDown: entriesInSight(of: list, in: area)
      case .first: -list.count
      case .last: list.count
      default: 0
      }
    // The log is read as far as one goes.
    if focus == .log, command == .last { return log.goToEnd() }
    var cursor = list.cursor
    cursor.move(by: steps, count: list.count)
    setCursor(cursor, of: focus)
  }

  /// Scrolls a list so that its cursor shows.
  mutating func settle(_ focus: ListFocus) {
    let area = area(of: focus, layout: ScreenLayout(size))
    setCursor(scrolledCursor(of: listed(focus), in: area), of: focus)
    if let tasks = taskListing(focus) { keepCards(tasks, in: area) }
  }

  /// The tasks of a list, if it is one of tasks that are there.
  private func taskListing(_ focus: ListFocus) -> TaskListing? {
    guard hasContent(focus) else { return nil }
    return switch focus {
    case .mine: mine.tasks
    case .tasks: topTasksPane?.tasks
    case .stakeholders, .people, .cases, .log: nil
    }
  }
}

extension Tab {
  /// Its list; the board and the balance are none.
  var list: ListFocus? {
    switch self {
    case .board, .balance: nil
    case .mine: .mine
    case .stakeholders: .stakeholders
    case .people: .people
    case .cases: .cases
    case .log: .log
    }
  }
}

extension Layer {
  fileprivate var isTasks: Bool { if case .tasks = self { true } else { false } }
}
