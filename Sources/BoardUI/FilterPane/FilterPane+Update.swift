import Canvas
import TaskModel

extension Model {
  /// Opens the line in which one types what to find.
  mutating func openFilterPane() {
    let text = boardPane.filterText
    layers.append(.filtering(FilterPane(field: TextField(text), before: text)))
  }

  /// Does what a key does while one types what to find.
  mutating func handle(_ key: Key, in pane: FilterPane) -> [Effect] {
    var pane = pane
    switch key {
    case .escape:
      layers.removeLast()
      _ = filter(by: pane.before)
      return []
    case .enter:
      layers.removeLast()
      return []
    case .up, .down, .tab, .backTab:
      // The cursor moves through what was found, without leaving the line.
      boardPane.moveCursor(key, board: board)
      return []
    default:
      if pane.field.handle(key) { follow(&pane) }
      return []
    }
  }

  /// Puts pasted text into the line.
  mutating func paste(_ text: String, in pane: FilterPane) {
    var pane = pane
    guard pane.field.insert(text) else { return tellTooLong(text) }
    follow(&pane)
  }

  private mutating func follow(_ pane: inout FilterPane) {
    pane.problem = filter(by: pane.field.text)
    layers[layers.count - 1] = .filtering(pane)
  }

  /// Shows what fits a text; when it is not understood, the board stays as it was.
  mutating func filter(by text: String) -> Filter.Misunderstanding? {
    do {
      let filter = try Filter(text, today: today)
      boardPane.setFilter(filter, text: text, board: board, for: onlooker)
      return nil
    } catch {
      return error
    }
  }
}

extension BoardPane {
  fileprivate mutating func moveCursor(_ key: Key, board: Board) {
    switch key {
    case .up: moveRow(by: -1, board: board)
    case .down: moveRow(by: 1, board: board)
    case .tab: moveColumn(by: 1, board: board)
    default: moveColumn(by: -1, board: board)
    }
  }
}
