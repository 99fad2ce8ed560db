import Canvas

extension Model {
  /// Begins to look for something in the help that is open.
  mutating func searchHelp() {
    guard case .help(var pane) = layers.last else { return }
    pane.isSearching = true
    layers[layers.count - 1] = .help(pane)
  }

  /// Does what a key does while one types what to look for in the help.
  mutating func handle(_ key: Key, in pane: HelpPane) {
    var pane = pane
    switch key {
    case .escape: (pane.isSearching, pane.search) = (false, TextField())
    case .enter: pane.isSearching = false
    case .up: pane.top = max(0, pane.top - 1)
    case .down: pane.top = min(lastTop(of: pane), pane.top + 1)
    default: if pane.search.handle(key) { pane.top = 0 }
    }
    layers[layers.count - 1] = .help(pane)
  }

  /// Puts pasted text into what is looked for.
  mutating func paste(_ text: String, in pane: HelpPane) {
    var pane = pane
    guard pane.isSearching else { return }
    guard pane.search.insert(text) else { return tellTooLong(text) }
    pane.top = 0
    layers[layers.count - 1] = .help(pane)
  }

  /// Opens the help by itself, for somebody who is here for the first time.
  public mutating func welcome() {
    layers.append(.help(HelpPane(context: context, isWelcome: true)))
  }
}
