import TaskModel

/// One line in which a new task is typed, with what is understood of it underneath.
struct AddPane: Sendable {
  var field: TextField
  /// The ways the word before the cursor can go on.
  private(set) var completions: [Completion] = []
  /// The one that Tab takes.
  var chosen = 0
  /// Whether the task is on its way to the board, so that a second Enter does not add it twice.
  var isSent = false
  /// What stood in the way of adding it, until something else is typed.
  var problem: Phrase?

  init(draft: TextField, board: Board) {
    field = draft
    complete(on: board)
  }

  /// Looks anew for completions, after something was typed.
  mutating func complete(on board: Board) {
    completions = board.completions(of: String(field.wordBeforeCursor))
    chosen = 0
    problem = nil
  }

  /// Takes the chosen completion; `false` when there is none.
  mutating func takeCompletion() -> Bool {
    guard completions.indices.contains(chosen) else { return false }
    field.complete(with: completions[chosen].word)
    completions = []
    return true
  }

  mutating func moveChoice(by step: Int) {
    guard !completions.isEmpty else { return }
    chosen = (chosen + step + completions.count) % completions.count
  }
}
