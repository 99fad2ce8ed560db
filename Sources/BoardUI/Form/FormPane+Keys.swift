import Canvas
import TaskModel

extension FormPane {
  /// Goes down: to the next completion, row, or field.
  mutating func moveDown(columns: Int) { move(by: 1, columns: columns) }

  /// Goes up: to the completion, row, or field before.
  mutating func moveUp(columns: Int) { move(by: -1, columns: columns) }

  private mutating func move(by step: Int, columns: Int) {
    if !completions.isEmpty {
      let next = (chosen ?? (isReference ? 0 : -1)) + step
      // Above the first one the cursor is in the field again.
      chosen = next < 0 ? nil : min(completions.count - 1, next)
      if next < 0 { completions = [] }
    } else if let focused, focused.field.kind == .lines,
      entries[focus].input.moveRow(by: step, columns: columns)
    {
      return
    } else {
      moveFocus(by: step)
    }
  }

  /// Takes the completion at hand; `false` when there is none.
  ///
  /// - Parameter isAsked: Whether somebody asked for one; otherwise a word of one's own stays as it
  ///   is, unless one of them was chosen.
  /// - Returns: Whether one was taken.
  mutating func takeCompletion(isAsked: Bool) -> Bool {
    guard !completions.isEmpty else { return false }
    guard let index = chosen ?? (isAsked || isReference ? 0 : nil),
      completions.indices.contains(index), let focused
    else { return false }
    let word = completions[index].word
    var input = focused.input
    if case .names = focused.field.kind {
      input.replaceBefore(NameList.completing(input.before, with: word))
    } else {
      input = Self.input(word, of: focused.field)
    }
    entries[focus].input = input
    (completions, chosen) = ([], nil)
    return true
  }

  private var isReference: Bool { focused?.field.names?.isReference ?? false }

  /// Does what a key does where the cursor is; `false` when it does nothing there.
  mutating func handle(_ key: Key, on board: Board) -> Bool {
    guard let focused else { return false }
    switch focused.field.kind {
    case .flag:
      guard [.character(" "), .left, .right].contains(key) else { return false }
      setFocused(to: focused.text.isEmpty ? FormField.yes : "")
    case .choice(let choices):
      switch key {
      case .left: choose(by: -1, of: choices)
      case .right, .character(" "): choose(by: 1, of: choices)
      default: return false
      }
    default:
      guard entries[focus].input.handle(key) else { return false }
      entries[focus].problem = nil
      complete(on: board)
    }
    return true
  }

  private mutating func choose(by step: Int, of choices: [FormField.Choice]) {
    guard !choices.isEmpty, let focused else { return }
    let index = choices.firstIndex { $0.value == focused.text } ?? 0
    setFocused(to: choices[(index + step + choices.count) % choices.count].value)
  }

  /// Puts pasted text where the cursor is; `false` when there is no room for it.
  mutating func insert(_ text: String, on board: Board) -> Bool {
    guard let focused, focused.field.isTyped else { return true }
    guard entries[focus].input.insert(text) else { return false }
    entries[focus].problem = nil
    complete(on: board)
    return true
  }

  /// Looks anew for completions, after something was typed.
  private mutating func complete(on board: Board) {
    (completions, chosen) = ([], nil)
    guard let focused, let source = focused.field.names, focused.input.after.isEmpty else { return }
    let text = focused.input.before
    var isOneOfSeveral = false
    if case .names = focused.field.kind { isOneOfSeveral = true }
    completions = board.completions(
      of: isOneOfSeveral ? NameList.last(text) : text,
      from: source
    )
  }
}
