import Canvas
import TaskModel

extension Model {
  /// How many rows or entries the wheel goes at once.
  private static let wheelStep = 3

  /// Does what somebody did with the mouse; where, says what is drawn there.
  mutating func handle(_ event: MouseEvent) -> [Effect] {
    guard let target = view(self).zone(at: event.point).flatMap(Target.init) else { return [] }
    switch event.action {
    case .press: return click(target)
    case .doubleClick: return doubleClick(target)
    case .wheelUp: roll(target, by: -Self.wheelStep)
    case .wheelDown: roll(target, by: Self.wheelStep)
    }
    return []
  }

  /// Goes to a view, does what a hint in the footer says, or puts the cursor on something.
  private mutating func click(_ target: Target) -> [Effect] {
    switch target {
    case .nothing, .text, .detail: break
    case .hint(let index):
      let hints = footer
      guard hints.indices.contains(index), let key = hints[index].press else { return [] }
      return handle(key)
    case .tab(let tab):
      status = nil
      show(tab)
    case .column(let column): boardPane.focus(on: column, board: outlook.board)
    case .balance(let subject): balance.show(subject)
    case .card, .entry, .choice: putCursor(on: target)
    case .step(let step):
      if let here = meetingHere, here.isOpen { return go(to: step, in: here) }
    case .item(let index): putCursorInMeeting(on: index)
    }
    return []
  }

  /// Opens or chooses something, as Enter would.
  ///
  /// Elsewhere the second click does nothing: on the footer it would do what the first one did, but
  /// to the next task.
  private mutating func doubleClick(_ target: Target) -> [Effect] {
    switch target {
    case .card(_, let index) where index >= 0, .entry(_, let index) where index >= 0:
      putCursor(on: target)
      if !mustWait(with: .open) { open() }
    case .detail: if !mustWait(with: .open) { open() }
    case .item(let index):
      putCursorInMeeting(on: index)
      return openItemInMeeting()
    case .choice(let index) where index >= 0:
      putCursor(on: target)
      guard !isInField else { return [] }
      return handle(isCompleting ? .tab : .enter)
    default: break
    }
    return []
  }

  /// Whether a row to choose is a word with which a line that is being typed can go on.
  private var isCompleting: Bool { if case .adding = layers.last { true } else { false } }

  /// Whether the cursor is in a field of a form, where Enter goes on to the next one.
  private var isInField: Bool {
    if case .form(let pane) = layers.last { pane.button == nil } else { false }
  }

  /// Puts the cursor on something.
  mutating func putCursor(on target: Target) {
    switch target {
    case .card(let column, let index) where index >= 0:
      status = nil
      leaveCurrentTask()
      boardPane.select(index, inColumn: column, board: outlook.board)
    case .entry(let list, let index) where index >= 0:
      status = nil
      leaveCurrentTask()
      let listed = listed(list)
      var cursor = listed.cursor
      cursor.move(by: index - cursor.index, count: listed.count)
      setCursor(cursor, of: list)
    case .choice(let index) where index >= 0: choose(index)
    default: break
    }
  }

  /// Puts the cursor on something in the meeting; before it, whoever is clicked on is marked.
  private mutating func putCursorInMeeting(on index: Int) {
    status = nil
    leaveCurrentTask()
    meeting.cursor = max(0, min(index, meetingItemCount - 1))
    if meetingHere == nil { togglePresence() }
  }

  /// Opens what the cursor is on in the meeting: a task whole, of all else what Enter does.
  private mutating func openItemInMeeting() -> [Effect] {
    guard meetingHere != nil else { return [] }
    guard let task = meetingTask else { return openInMeeting() }
    layers.append(.task(TaskPane(task: task.id)))
    return []
  }

  /// Puts the cursor on a row of what is open on top.
  private mutating func choose(_ index: Int) {
    switch layers.last {
    case .choosing(var chooser):
      chooser.selected = min(max(0, index), max(0, chooser.visibleChoices.count - 1))
      layers[layers.count - 1] = .choosing(chooser)
    case .palette(var pane):
      pane.selected = min(max(0, index), max(0, pane.found.count - 1))
      layers[layers.count - 1] = .palette(pane)
    case .adding(var pane):
      pane.chosen = min(max(0, index), max(0, pane.completions.count - 1))
      layers[layers.count - 1] = .adding(pane)
    case .form(var pane):
      pane.moveFocus(by: index - pane.focus)
      layers[layers.count - 1] = .form(pane)
    case .task, .tasks, .record, .meeting, .help, .reading, .filtering, .prompting, nil: break
    }
  }

  /// Scrolls what is under the pointer, wherever the cursor is.
  private mutating func roll(_ target: Target, by steps: Int) {
    switch target {
    case .text, .item: for _ in 0..<abs(steps) { move(steps < 0 ? .moveUp : .moveDown) }
    case .card(let column, _): rollColumn(column, by: steps)
    case .entry(let list, _): rollList(list, by: steps)
    case .choice: choose(chosenRow + steps.signum())
    case .detail: rollDetail(by: steps)
    case .nothing, .tab, .hint, .column, .balance, .step: break
    }
  }

  private var chosenRow: Int {
    switch layers.last {
    case .choosing(let chooser): chooser.selected
    case .palette(let pane): pane.selected
    case .adding(let pane): pane.chosen
    case .form(let pane): pane.focus
    case .task, .tasks, .record, .meeting, .help, .reading, .filtering, .prompting, nil: 0
    }
  }

  private mutating func rollList(_ focus: ListFocus, by steps: Int) {
    let area = area(of: focus, layout: ScreenLayout(size))
    let cursor = rolledCursor(of: listed(focus), by: steps, in: area)
    setCursor(cursor, of: focus)
  }

  private mutating func rollColumn(_ column: Int, by steps: Int) {
    let layout = ScreenLayout(size)
    guard let place = boardPane.columnRects(in: layout).first(where: { $0.index == column }) else {
      return
    }
    let cards = BoardPane.cards(in: place.rect)
    let cursor = rolledCursor(of: listedColumn(column), by: steps, in: cards)
    boardPane.rolled(column, to: cursor, board: outlook.board)
  }
}
