/// Where log entries come from; immutable, positions are `0..<count`.
public protocol LogSource: Sendable {
  /// How many entries there are.
  var count: Int { get }
  /// The entry at a position, or `nil` when it is not one that can be understood.
  func entry(at position: Int) -> LogEntry?
  /// Where the entries are that concern a record, named as in the file: `task:k7f2`.
  func positions(concerning record: String) -> [Int]
  /// What the entry at a position changed; `nil` when it does not say, so that it can't be undone.
  func footprint(at position: Int) -> Footprint?
  /// The records as they are with these entries taken back, one after the other, as edits an entry;
  /// `nil` when what an entry changed is not as it left it.
  func takingBack(_ entries: [EntryID]) -> [[RecordEdit]]?
}

extension LogSource {
  /// Nothing is known of what was changed.
  public func footprint(at position: Int) -> Footprint? { nil }
  /// Nothing can be taken back.
  public func takingBack(_ entries: [EntryID]) -> [[RecordEdit]]? { nil }
}

/// The log of a board, oldest entry first; it only grows.
///
/// Reading a board does not need to understand its log, so entries are made only when looked at.
public struct Log: Sendable {
  private let source: any LogSource
  private var added: [LogEntry] = []

  /// Makes the log of a source's entries.
  public init(_ source: any LogSource) { self.source = source }

  /// Makes a log that holds these entries.
  public init(_ entries: [LogEntry] = []) { self.init(EntryArray(entries: entries)) }

  /// How many entries there are.
  public var count: Int { source.count + added.count }

  /// The entry at a position, or `nil` when it is not one that can be understood.
  public func entry(at position: Int) -> LogEntry? {
    position < source.count ? source.entry(at: position) : added[position - source.count]
  }

  /// The entry of that identifier, looked for from the end.
  public func entry(_ id: EntryID) -> LogEntry? {
    (0..<count).reversed().lazy.compactMap { entry(at: $0) }.first { $0.id == id }
  }

  /// What was done once by the entry that an undoing takes back, or a redoing does again.
  public func undone(by entry: LogEntry) -> LogEntry {
    var entry = entry
    while let earlier = entry.undoes.flatMap({ self.entry($0) }) { entry = earlier }
    return entry
  }

  /// The entries from a position on, those that can be understood.
  public func entries(from position: Int = 0) -> some Sequence<LogEntry> {
    (min(position, count)..<count).lazy.compactMap { entry(at: $0) }
  }

  /// The entries that concern a record, named as in the file: `task:k7f2`.
  public func entries(concerning record: String) -> [LogEntry] {
    source.positions(concerning: record).compactMap { source.entry(at: $0) }
      + added.filter { $0.on == record }
  }

  /// What the entry at a position changed; see ``LogSource/footprint(at:)``.
  func footprint(at position: Int) -> Footprint? {
    position < source.count ? source.footprint(at: position) : nil
  }

  /// Whether the entry at a position was made since the file was read.
  func isNew(_ position: Int) -> Bool { position >= source.count }

  /// The records with these entries taken back; see ``LogSource/takingBack(_:)``.
  func takingBack(_ entries: [EntryID]) -> [[RecordEdit]]? {
    // What was added since the file was read is not in it yet.
    added.isEmpty ? source.takingBack(entries) : nil
  }

  mutating func append(_ entry: LogEntry) { added.append(entry) }

  /// Puts entries in the place of as many that were just appended.
  mutating func replaceLatest(with entries: [LogEntry]) {
    added.replaceSubrange((added.count - entries.count)..., with: entries)
  }
}

/// A source that simply holds its entries.
private struct EntryArray: LogSource {
  let entries: [LogEntry]
  var count: Int { entries.count }
  func entry(at position: Int) -> LogEntry? { entries[position] }
  func positions(concerning record: String) -> [Int] {
    entries.indices.filter { entries[$0].on == record }
  }
}
