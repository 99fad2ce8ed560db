import Canvas
import TaskModel

extension Model {
  /// Opens the line in which a new task is typed, with what was typed before and not added.
  mutating func openAddPane() {
    layers.append(.adding(AddPane(draft: draft, board: board)))
  }

  /// Does what a key does while a task is being typed.
  mutating func handle(_ key: Key, in pane: AddPane) -> [Effect] {
    var pane = pane
    switch keys.command(for: key, in: .adding) {
    case .back: break
    case let command?: return run(command)
    case nil: break
    }
    switch key {
    case .escape:
      layers.removeLast()
      return []
    case .enter: return add(pane)
    case .tab: _ = pane.takeCompletion()
    case .down: pane.moveChoice(by: 1)
    case .up, .backTab: pane.moveChoice(by: -1)
    default: if pane.field.handle(key) { pane.complete(on: board) }
    }
    replaceAddPane(pane)
    return []
  }

  /// Puts pasted text into the line.
  mutating func paste(_ text: String, in pane: AddPane) {
    var pane = pane
    guard pane.field.insert(text) else { return tellTooLong(text) }
    pane.complete(on: board)
    replaceAddPane(pane)
  }

  private mutating func replaceAddPane(_ pane: AddPane) {
    draft = pane.field
    layers[layers.count - 1] = .adding(pane)
  }

  /// Adds the task, when what was typed is understood; otherwise says what is not.
  private mutating func add(_ pane: AddPane) -> [Effect] {
    guard !pane.isSent else { return [] }
    var pane = pane
    let form = QuickForm(pane.field.text, board: board, today: today)
    if case .unknownStakeholder(let word) = form.problems.first {
      askStakeholder(word)
      return []
    }
    if let problem = form.problems.first {
      pane.problem = Texts.Add.problem(problem)
    } else if form.title.isEmpty {
      pane.problem = Texts.Add.titleMissing
    } else {
      // The line stays until the task is on the board: until then going back leads here.
      pane.isSent = me != nil
      layers[layers.count - 1] = .adding(pane)
      return act(.addTask(form.task(id: newTaskID())))
    }
    layers[layers.count - 1] = .adding(pane)
    return []
  }

  /// Asks what a stakeholder is called who is named with `@` and not on the board yet.
  private mutating func askStakeholder(_ word: String) {
    layers.append(
      .prompting(
        Prompt(
          question: .newStakeholder(word: word),
          title: Texts.Add.newStakeholder,
          hint: Texts.Dialog.enterOrEscape,
          field: TextField(word.prefix(1).uppercased() + word.dropFirst())
        )
      )
    )
  }

  /// Puts the identifier of a stakeholder in the place of the word it was typed as.
  mutating func replaceInDraft(_ word: String, with id: StakeholderID) {
    guard case .adding(var pane) = layers.last else { return }
    let words = pane.field.text.split(separator: " ", omittingEmptySubsequences: false)
    pane.field = TextField(words.map { $0 == "@\(word)" ? "@\(id)" : $0 }.joined(separator: " "))
    draft = pane.field
    pane.problem = nil
    layers[layers.count - 1] = .adding(pane)
  }

  /// Lets the line be sent again, after what was sent did not reach the board.
  mutating func allowSendingAgain() {
    allowSendingFormsAgain()
    for index in layers.indices {
      guard case .adding(var pane) = layers[index] else { continue }
      pane.isSent = false
      layers[index] = .adding(pane)
    }
  }
}
