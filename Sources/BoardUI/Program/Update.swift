import Canvas
import TaskModel

/// Works out what a message changes, and what is to be done about it.
///
/// Pure and total: every message is understood in every state, and nothing acts here; what must
/// act comes back as effects.
///
/// - Parameters:
///   - model: What the screen depends on.
///   - message: What happened.
/// - Returns: What is to be done, in this order.
public func update(_ model: inout Model, _ message: Message) -> [Effect] {
  let effects = model.handle(message)
  model.settle()
  return effects
}

extension Model {
  fileprivate mutating func handle(_ message: Message) -> [Effect] {
    switch message {
    case .input(.key(let key)): return handle(key)
    case .input(.paste(let text)): paste(text)
    case .input(.resized(let size)): self.size = size
    case .input(.mouse): break
    case .boardRead(let board): others(changed: board)
    case .acted(let action, let entry, let waitsFor, let board):
      return acted(action, entry, waitsFor, board)
    case .refused(let action, let refusal): refused(action, refusal)
    case .trouble(let phrase):
      status = Status(kind: .trouble, text: phrase)
      allowSendingAgain()
    case .slow: isSlow = true
    case .settled: isSlow = false
    case .dayBegan(let day):
      today = day
      // A filter such as by:today means other days from now on.
      _ = filter(by: boardPane.filterText)
    }
    return []
  }

  /// Where a key is looked up: in what is open on top.
  var context: KeyContext {
    switch layers.last {
    case .task: .task
    case .help: .help
    default: .board
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    if case .alt(let character) = key, command(for: key) == nil { return handleAlt(character) }
    switch layers.last {
    case .adding(let pane): return handle(key, in: pane)
    case .filtering(let pane): return handle(key, in: pane)
    case .palette(let pane): return handle(key, in: pane)
    case .choosing(let chooser): return handle(key, in: chooser)
    case .prompting(let prompt): return handle(key, in: prompt)
    case .task, .help, nil:
      guard let command = command(for: key) else { return [] }
      status = nil
      return run(command)
    }
  }

  /// What a key does, where keys are commands; nothing where one types.
  private func command(for key: Key) -> Command? {
    switch layers.last {
    case .task, .help, nil: keys.command(for: key, in: context)
    case .adding, .filtering, .palette, .choosing, .prompting: nil
    }
  }

  /// Understands Escape and a key that came in one piece, which a terminal reports as Alt.
  ///
  /// No key with Alt means anything here unless somebody gave it a meaning. Where one types, Alt with a letter is a habit from other
  /// programs, and must neither close the line nor do anything to the task under it.
  private mutating func handleAlt(_ character: Character) -> [Effect] {
    switch layers.last {
    case .task, .help, nil: return handle(.escape) + handle(.character(character))
    case .adding, .filtering, .palette, .choosing, .prompting: return []
    }
  }

  /// Pasted text is text: it goes where one types, and is nothing anywhere else.
  private mutating func paste(_ text: String) {
    switch layers.last {
    case .adding(let pane): paste(text, in: pane)
    case .filtering(let pane): paste(text, in: pane)
    case .palette(let pane): paste(text, in: pane)
    case .choosing(let chooser): paste(text, in: chooser)
    case .prompting(let prompt): paste(text, in: prompt)
    case .task, .help, nil: break
    }
  }

  /// Says that a pasted text does not fit where one types; nothing of it is taken.
  mutating func tellTooLong(_ text: String) {
    let length = text.count
    status = Status(
      kind: .refusal,
      text: Phrase(
        en: "That is too long to paste here (\(length) characters).",
        nl: "Dat is te lang om hier te plakken (\(length) tekens)."
      )
    )
  }

  /// Carries out a command.
  mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .claim, .release, .done, .drop, .reopen: return runOnTask(command)
    case .add: openAddPane()
    case .filter: openFilterPane()
    case .palette: openPalette()
    case .help: layers.append(.help(HelpPane(context: context)))
    case .whoAmI: askWho(then: nil)
    case .open: if let task = currentTask { layers.append(.task(TaskPane(task: task.id))) }
    case .back: goBack()
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last:
      move(command)
    }
    return []
  }

  /// Closes what is open on top; on the bare board, shows everything again.
  private mutating func goBack() {
    if !layers.isEmpty {
      layers.removeLast()
    } else if !boardPane.filterText.isEmpty {
      _ = filter(by: "")
    } else {
      fresh = []
    }
  }

  private mutating func move(_ command: Command) {
    switch layers.last {
    case .task(var pane):
      pane.top = scrolled(pane.top, command, last: lastTop(of: pane))
      layers[layers.count - 1] = .task(pane)
    case .help(var pane):
      pane.top = scrolled(pane.top, command, last: lastTop(of: pane))
      layers[layers.count - 1] = .help(pane)
    default:
      boardPane.selected.map { _ = fresh.remove($0) }
      moveOnBoard(command)
    }
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
    case .moveUp: boardPane.moveRow(by: -1, board: board)
    case .moveDown: boardPane.moveRow(by: 1, board: board)
    case .pageUp: boardPane.moveRow(by: -cardsInSight, board: board)
    case .pageDown: boardPane.moveRow(by: cardsInSight, board: board)
    case .first: boardPane.moveRow(by: -count, board: board)
    case .last: boardPane.moveRow(by: count, board: board)
    case .moveLeft: boardPane.moveColumn(by: -1, board: board)
    case .moveRight: boardPane.moveColumn(by: 1, board: board)
    default: break
    }
  }
}
