import Canvas
import TaskModel

extension Model {
  /// Moves the cursor, or the text, as a key says.
  mutating func move(_ command: Command) {
    switch layers.last {
    case .task(var pane):
      pane.top = scrolled(pane.top, command, last: lastTop(of: pane))
      layers[layers.count - 1] = .task(pane)
    case .meeting: moveInMeeting(command)
    case .record(var pane):
      pane.top = scrolled(pane.top, command, last: lastTop(of: pane))
      layers[layers.count - 1] = .record(pane)
    case .help(var pane):
      pane.top = scrolled(pane.top, command, last: lastTop(of: pane))
      layers[layers.count - 1] = .help(pane)
    case .reading(var pane):
      pane.top = scrolled(pane.top, command, last: lastTop(of: pane))
      layers[layers.count - 1] = .reading(pane)
    default:
      leaveCurrentTask()
      if let list = listFocus {
        move(command, in: list)
      } else if tab == .balance {
        balance.top = scrolled(balance.top, command, last: lastTopOfBalance)
      } else {
        moveOnBoard(command)
      }
    }
  }

  /// What one has looked at and left is no longer new.
  mutating func leaveCurrentTask() {
    guard !fresh.isEmpty, let task = currentTask else { return }
    fresh.remove(task.id)
  }

  /// The screen has another size: texts stay within their ends, and are wrapped anew.
  mutating func resized(to size: Size) -> [Effect] {
    self.size = size
    for index in layers.indices {
      switch layers[index] {
      case .task(var pane):
        pane.top = min(pane.top, lastTop(of: pane))
        layers[index] = .task(pane)
      case .record(var pane):
        pane.top = min(pane.top, lastTop(of: pane))
        layers[index] = .record(pane)
      case .help(var pane):
        pane.top = min(pane.top, lastTop(of: pane))
        layers[index] = .help(pane)
      case .reading(var pane):
        pane.top = min(pane.top, lastTop(of: pane))
        layers[index] = .reading(pane)
      default: break
      }
    }
    return wrapReadings()
  }

  private func scrolled(_ top: Int, _ command: Command, last: Int) -> Int {
    let page = max(1, ScreenLayout(size).main.rows - 1)
    let wanted =
      switch command {
      case .moveUp: top - 1
      case .moveDown: top + 1
      case .pageUp: top - page
      case .pageDown: top + page
      case .first: 0
      case .last: last
      default: top
      }
    return min(max(0, wanted), last)
  }

  private mutating func moveOnBoard(_ command: Command) {
    let count = boardPane.focused.positions.count
    switch command {
    case .moveUp: boardPane.moveRow(by: -1, board: outlook.board)
    case .moveDown: boardPane.moveRow(by: 1, board: outlook.board)
    case .pageUp: boardPane.moveRow(by: -cardsInSight, board: outlook.board)
    case .pageDown: boardPane.moveRow(by: cardsInSight, board: outlook.board)
    case .first: boardPane.moveRow(by: -count, board: outlook.board)
    case .last: boardPane.moveRow(by: count, board: outlook.board)
    case .moveLeft: boardPane.moveColumn(by: -1, board: outlook.board)
    case .moveRight: boardPane.moveColumn(by: 1, board: outlook.board)
    default: break
    }
  }

  /// Opens what the cursor is on.
  mutating func open() {
    if case .record(let pane) = layers.last {
      chooseAbout(pane.entry)
    } else if layers.isEmpty, tab == .cases {
      if let entry = cases.listing.current { layers.append(.record(RecordPane(entry: entry))) }
    } else if layers.isEmpty, tab == .stakeholders || tab == .people || selectedEntry?.task == nil,
      let subject = subjectUnderCursor
    {
      layers.append(.tasks(TasksPane(subject: subject)))
    } else if let task = currentTask {
      layers.append(.task(TaskPane(task: task.id)))
    }
  }

  /// Whose tasks the cursor is on, where it is on somebody.
  var subjectUnderCursor: TasksPane.Subject? {
    switch tab {
    case .stakeholders:
      switch stakeholders.listing.current {
      case .unserved: .unserved
      case .stakeholder(let id): .stakeholder(id)
      case nil: nil
      }
    case .people: people.listing.current.map { .person($0) }
    case .log: selectedEntry.flatMap(subject)
    case .board, .mine, .cases, .balance: nil
    }
  }

  /// Whom an entry of the log is about, when it is about somebody we know.
  private func subject(of entry: LogEntry) -> TasksPane.Subject? {
    switch entry.subject {
    case .person(let id) where board.people[id] != nil: .person(id)
    case .stakeholder(let id) where board.stakeholders[id] != nil: .stakeholder(id)
    default: nil
    }
  }
}
