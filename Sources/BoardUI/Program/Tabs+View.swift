import Canvas

extension Model {
  /// What stands on each tab and where, as far as they fit: all names when there is room, otherwise
  /// the name of the view one is in, and of others what fits beside their numbers.
  func tabs(in rect: Rect) -> [(tab: Tab, label: String, rect: Rect)] {
    let all = Tab.allCases
    let numbers = all.map { "\($0.rawValue)" }
    let names = all.map { "\($0.rawValue) \(text($0.name))" }
    let gap = 2
    var labels = numbers
    var width = numbers.map(\.columnWidth).reduce(gap * (all.count - 1), +)
    // The view one is in comes first, then the others from the left.
    for index in all.indices.sorted(by: { all[$0] == tab && all[$1] != tab }) {
      let more = names[index].columnWidth - numbers[index].columnWidth
      guard width + more <= rect.columns else { continue }
      labels[index] = names[index]
      width += more
    }
    var rest = rect
    return zip(all, labels).map { tab, label in
      let place = rest.removeLeft(label.columnWidth)
      _ = rest.removeLeft(gap)
      return (tab, label, place)
    }
  }

  /// Draws the names of the views, or on a low screen nothing.
  func drawTabs(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    // Up to the last column: in Dutch the names just fit in eighty.
    var area = rect
    _ = area.removeLeft(1)
    for (tab, label, place) in tabs(in: area) {
      frame.mark(place, as: .tab(tab))
      frame.putLine(label, in: place, style: Style(tab == self.tab ? .activeTab : .tab))
    }
  }
}
