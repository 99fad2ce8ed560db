import Canvas
import TaskModel

extension Model {
  /// Opens the line in which one types what to find.
  mutating func openFilterPane() {
    let text = viewFilter.text
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
      moveThroughFound(key)
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

  /// What the view one is in is narrowed to.
  var viewFilter: ViewFilter {
    switch tab {
    case .board: boardPane.filter
    case .mine: mine.filter
    case .stakeholders: stakeholders.filter
    case .people: people.filter
    case .cases: cases.filter
    case .balance: ViewFilter()
    case .log: log.filter
    }
  }

  /// Shows in this view what fits a text; when it is not understood, the view stays as it was.
  mutating func filter(by text: String) -> Filter.Misunderstanding? {
    do {
      setFilter(ViewFilter(filter: try Filter(text, today: today), text: text), of: tab)
      return nil
    } catch {
      return error
    }
  }

  private mutating func setFilter(_ filter: ViewFilter, of tab: Tab) {
    switch tab {
    case .board: boardPane.filter = filter
    case .mine: mine.filter = filter
    case .stakeholders: stakeholders.filter = filter
    case .people: people.filter = filter
    case .cases: cases.filter = filter
    // It is about the whole board.
    case .balance: break
    case .log: log.setFilter(filter)
    }
  }

  /// Reads what every view is narrowed to as it is meant today.
  mutating func readFiltersAgain() {
    let before = tab
    for tab in Tab.allCases {
      self.tab = tab
      // What was understood yesterday is not always a day today; then the filter stays as it was.
      _ = filter(by: viewFilter.text)
    }
    tab = before
    refreshAll()
  }

  private mutating func moveThroughFound(_ key: Key) {
    switch key {
    case .up: move(.moveUp)
    case .down: move(.moveDown)
    case .tab: move(.moveRight)
    default: move(.moveLeft)
    }
  }
}
