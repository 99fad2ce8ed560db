/// Where the cursor is in a list whose entries differ in height, and from where on the list shows.
struct ListCursor: Equatable, Sendable {
  /// The entry the cursor is on.
  private(set) var index = 0
  /// The first entry shown.
  private(set) var top = 0

  /// Moves the cursor; it stops at the ends.
  mutating func move(by steps: Int, count: Int) {
    index = min(max(0, index + steps), max(0, count - 1))
    top = min(max(0, top), index)
  }

  /// Shows the list from an entry on, with the cursor there.
  mutating func show(from entry: Int, count: Int) {
    index = min(max(0, entry), max(0, count - 1))
    top = index
  }

  /// Puts the cursor where its entry stands now, on the same row of the screen as before.
  mutating func follow(to newIndex: Int, count: Int) {
    top += newIndex - index
    index = newIndex
    move(by: 0, count: count)
  }

  /// Scrolls so that the cursor shows.
  ///
  /// Looks only at the entries that come into sight, however long the list is.
  ///
  /// - Parameters:
  ///   - rows: How many rows there are.
  ///   - count: How many entries there are.
  ///   - measure: How many rows the entry at an index takes; asked once for each.
  mutating func scroll(rows: Int, count: Int, height measure: (Int) -> Int) {
    guard index < count else { return }
    // What is in sight is looked at from the cursor up and again from the top down.
    var known: [Int: Int] = [:]
    func height(_ entry: Int) -> Int {
      if let height = known[entry] { return height }
      let height = measure(entry)
      known[entry] = height
      return height
    }
    var earliest = index
    var used = height(index)
    while earliest > top {
      used += height(earliest - 1)
      if used > rows { break }
      earliest -= 1
    }
    top = min(max(top, earliest), index)
    // No empty room below while there are entries above.
    var filled = 0
    for entry in top..<count {
      guard filled <= rows else { break }
      filled += height(entry)
    }
    while top > 0, filled + height(top - 1) <= rows {
      top -= 1
      filled += height(top)
    }
  }

  /// Scrolls as a wheel does; the cursor stays on its entry as long as that is in sight.
  ///
  /// - Parameters:
  ///   - entries: How many entries to go down; up, when below zero.
  ///   - rows: How many rows there are.
  ///   - count: How many entries there are.
  ///   - height: How many rows the entry at an index takes.
  mutating func roll(by entries: Int, rows: Int, count: Int, height: (Int) -> Int) {
    guard count > 0 else { return }
    var last = count - 1
    var used = height(last)
    while last > 0, used + height(last - 1) <= rows {
      last -= 1
      used += height(last)
    }
    top = min(max(0, top + entries), last)
    let inSight = entriesInSight(rows: rows, count: count, height: height)
    index = min(max(index, top), top + inSight - 1)
  }

  /// How many entries a page has: those that are in sight now.
  func entriesInSight(rows: Int, count: Int, height: (Int) -> Int) -> Int {
    var used = 0
    var entries = 0
    for entry in min(top, count)..<count {
      used += height(entry)
      guard used <= rows else { break }
      entries += 1
    }
    return max(1, entries)
  }
}
