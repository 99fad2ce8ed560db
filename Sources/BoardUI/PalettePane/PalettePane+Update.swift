import Canvas

extension Model {
  /// Opens the palette, with the actions of where one is.
  mutating func openPalette() {
    layers.append(.palette(PalettePane(in: context)))
  }

  /// Does what a key does in the palette.
  mutating func handle(_ key: Key, in pane: PalettePane) -> [Effect] {
    var pane = pane
    let count = pane.found.count
    switch key {
    case .escape:
      layers.removeLast()
      return []
    case .enter:
      layers.removeLast()
      let found = pane.found
      return found.indices.contains(pane.selected) ? run(found[pane.selected]) : []
    case .up, .backTab: pane.selected = (pane.selected + count - 1) % max(1, count)
    case .down, .tab: pane.selected = (pane.selected + 1) % max(1, count)
    default: if pane.field.handle(key) { pane.selected = 0 }
    }
    layers[layers.count - 1] = .palette(pane)
    return []
  }

  /// Puts pasted text into the palette.
  mutating func paste(_ text: String, in pane: PalettePane) {
    var pane = pane
    guard pane.field.insert(text) else { return tellTooLong(text) }
    pane.selected = 0
    layers[layers.count - 1] = .palette(pane)
  }
}
