import TaskModel

/// What happened, the latest first.
///
/// The log is read from its end, as far as one looks: opening it costs the same for a hundred entries
/// and for a hundred thousand.
struct LogPane: Sendable {
  /// Where the cursor is, counted from the latest entry that is shown.
  private(set) var cursor = ListCursor()
  /// What it is narrowed to.
  private(set) var filter = ViewFilter()
  /// What passes the filter that is shown; `nil` when everything is shown.
  private(set) var content: Content?
  /// Where in the log the entry under the cursor is; the log only grows, so it stays there.
  private(set) var selected: Int?
  /// How many entries the log had when it was arranged.
  private(set) var total = 0
  /// What is shown of the log.
  private(set) var shown: Shown?
  /// How many entries are wanted, whatever is in sight.
  private var wanted = 0
  /// The entry to be found in any case: the one under the cursor when the filter or the log changed.
  private var anchor: Int?
  /// Whether the cursor goes to the oldest entry, once that was found.
  private var isGoingToEnd = false

  /// How many entries are shown, as far as is known.
  var count: Int { content?.found.count ?? total }

  /// Whether there may be more that pass the filter.
  var mayHaveMore: Bool { content.map { $0.unread > 0 } ?? false }

  /// Where in the log the entry at an index of the list is.
  func position(at index: Int) -> Int { content?.found[index] ?? total - 1 - index }

  /// What is to be found for so many rows; `nil` where everything is shown, which needs no finding.
  func sought(rows: Int, version: Int) -> Sought? {
    guard !filter.isEmpty else { return nil }
    let needed = isGoingToEnd ? Int.max : max(wanted, cursor.top + 2 * rows)
    guard let shown, shown.version == version, case .log(filter, let reach) = shown.sought,
      let content
    else { return .log(filter, LogReach(atLeast: needed, through: anchor)) }
    if content.unread == 0 || content.found.count >= needed { return .log(filter, reach) }
    return .log(filter, LogReach(atLeast: needed, through: reach.through))
  }

  /// Shows a log as it is now, with the cursor on the same entry; where there is a filter, what
  /// passes it is still to be found.
  mutating func arrange(_ log: Log, version: Int) {
    let everything = Shown(version: version, sought: .log(ViewFilter(), LogReach()))
    guard filter.isEmpty, shown != everything else { return }
    content = nil
    total = log.count
    shown = everything
    restore()
  }

  /// Shows what was found.
  mutating func arrange(_ content: Content, shown: Shown) {
    self.content = content
    total = content.total
    self.shown = shown
    restore()
    guard isGoingToEnd else { return }
    isGoingToEnd = false
    cursor.move(by: count, count: count)
    remember()
  }

  /// Puts the cursor back on its entry, or the next older one that is shown.
  private mutating func restore() {
    guard let selected, selected < total else { return setCursor(ListCursor()) }
    let index = content.map { content in
      content.found.firstIndex { $0 <= selected } ?? content.found.count - 1
    }
    cursor.follow(to: max(0, index ?? total - 1 - selected), count: count)
    remember()
  }

  /// The log may have changed: what was under the cursor is to be found again.
  mutating func keepPlace() { anchor = selected }

  /// Wants so many entries, whatever is in sight.
  mutating func want(_ count: Int) { wanted = max(wanted, count) }

  /// Puts the cursor on the oldest entry, as soon as that is found.
  mutating func goToEnd() {
    if mayHaveMore { isGoingToEnd = true } else { cursor.move(by: count, count: count) }
    remember()
  }

  /// Shows what passes a filter, from the latest on.
  mutating func setFilter(_ filter: ViewFilter) {
    self.filter = filter
    wanted = 0
    keepPlace()
    isGoingToEnd = false
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

/// How far a log is read for what passes a filter.
struct LogReach: Hashable, Sendable {
  /// How many entries are to be found, at the least.
  private(set) var atLeast = 0
  /// Up to which entry it is read in any case, counted from the oldest.
  private(set) var through: Int?

  /// Reads nothing.
  init() {}

  /// Reads until so many are found, or somewhat more, so that not each row more is sought anew.
  init(atLeast count: Int, through: Int?) {
    atLeast = 64
    while atLeast < count { atLeast = atLeast > Int.max / 4 ? .max : 4 * atLeast }
    self.through = through
  }
}

extension LogPane {
  /// What passes a filter, as far as the log was read.
  struct Content: Sendable {
    /// Where the entries are in the log, the latest first.
    private(set) var found: [Int] = []
    /// How many entries, from the oldest on, were not looked at yet.
    private(set) var unread: Int
    /// How many entries the log had.
    let total: Int

    /// Reads a log from its end.
    init(_ log: Log, passing matcher: LogMatcher, reach: LogReach) {
      (total, unread) = (log.count, log.count)
      while unread > 0, found.count < reach.atLeast || unread > reach.through ?? unread {
        unread -= 1
        if matcher.matches(at: unread) { found.append(unread) }
      }
    }
  }
}
