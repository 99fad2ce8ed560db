/// Things under headings, with the cursor on one of them.
struct Listing<Item: Hashable & Sendable>: Sendable {
  /// Things that belong together.
  struct Section: Sendable {
    /// What they have in common; nothing is said when there is only one section.
    var heading: Phrase?
    var items: [Item]
  }

  /// The sections that hold something.
  private(set) var sections: [Section] = []
  /// How many things there are in all.
  private(set) var count = 0
  /// Where the cursor is among them all.
  var cursor = ListCursor()

  /// What the cursor is on.
  var current: Item? { cursor.index < count ? self[cursor.index].item : nil }

  /// The thing at an index, with the heading above it when it is the first under one.
  subscript(index: Int) -> (item: Item, heading: Phrase?) {
    var start = 0
    for section in sections {
      let end = start + section.items.count
      if index < end {
        return (section.items[index - start], index == start ? section.heading : nil)
      }
      start = end
    }
    preconditionFailure("no entry \(index) among \(count)")
  }

  /// Shows these sections, with the cursor on a thing, on the row of the screen where it was; when it
  /// is gone, the cursor stays where it is.
  mutating func arrange(_ newSections: [Section], on item: Item?) {
    sections = newSections.filter { !$0.items.isEmpty }
    count = sections.reduce(0) { $0 + $1.items.count }
    if let item, let index = index(of: item) {
      cursor.follow(to: index, count: count)
    } else {
      cursor.move(by: 0, count: count)
    }
  }

  private func index(of item: Item) -> Int? {
    var start = 0
    for section in sections {
      if let offset = section.items.firstIndex(of: item) { return start + offset }
      start += section.items.count
    }
    return nil
  }
}
