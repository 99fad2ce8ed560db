import TaskModel

/// What happened, the latest first.
///
/// The log is read from its end, as far as one looks: opening it costs the same for a hundred entries
/// and for a hundred thousand.
struct LogPane: Sendable {
  /// Where the cursor is, counted from the latest entry that is shown.
  private(set) var cursor = ListCursor()
  /// What is shown.
  private(set) var filter = ViewFilter()
  /// Where the entries in the log are that were found so far; `nil` when everything is shown.
  private(set) var found: [Int]?
  /// How many entries, from the oldest on, were not looked at yet for the filter.
  private(set) var unread = 0
  /// Where in the log the entry under the cursor is; the log only grows, so it stays there.
  private(set) var selected: Int?
  /// How many entries the log had when it was arranged.
  private(set) var total = 0
  /// The state of affairs it was arranged in; when it is another now, it is again.
  var version: Int?

  /// How many entries are shown, as far as is known.
  var count: Int { found?.count ?? total }

  /// Whether there may be more that pass the filter.
  var mayHaveMore: Bool { found != nil && unread > 0 }

  /// Where in the log the entry at an index of the list is.
  func position(at index: Int) -> Int { found?[index] ?? total - 1 - index }

  /// Shows a log as it is now, with the cursor on the same entry.
  mutating func arrange(_ log: Log) {
    total = log.count
    unread = filter.isEmpty ? 0 : total
    found = filter.isEmpty ? nil : []
  }

  /// Puts the cursor back on its entry, after ``arrange(_:)``.
  mutating func restore(_ matcher: LogMatcher) {
    guard let selected, selected < total else { return setCursor(ListCursor()) }
    read(matcher) { $0.unread > selected }
    let index = found.map { $0.firstIndex { $0 <= selected } ?? $0.count - 1 }
    cursor.follow(to: max(0, index ?? total - 1 - selected), count: count)
    remember()
  }

  /// Reads on until so many entries are found, or there are no more.
  mutating func read(_ matcher: LogMatcher, upTo wanted: Int) {
    read(matcher) { $0.count < wanted }
  }

  private mutating func read(_ matcher: LogMatcher, while goesOn: (LogPane) -> Bool) {
    while unread > 0, goesOn(self) {
      unread -= 1
      if matcher.matches(at: unread) { found?.append(unread) }
    }
  }

  /// Shows what passes a filter, from the latest on.
  mutating func setFilter(_ filter: ViewFilter) {
    self.filter = filter
    version = nil
  }

  /// Moves the cursor, or scrolls.
  mutating func setCursor(_ newCursor: ListCursor) {
    cursor = newCursor
    remember()
  }

  private mutating func remember() {
    selected = cursor.index < count ? position(at: cursor.index) : nil
  }
}
