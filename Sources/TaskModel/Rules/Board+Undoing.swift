// Undo, person by person: each takes back their own last action, whatever others did meanwhile.
//
// An undoing is an entry of the log like any other. It names the entry it takes back, and itself says
// what it changed, so that doing it again is undoing the undoing.

extension Board {
  /// The board without the last thing that whoever acts did.
  ///
  /// - Throws: That there is nothing, or who has built on it since.
  func undoing(by actor: PersonID, at instant: Instant) throws(Refusal) -> Outcome {
    var history = History(log)
    let last = history.next { entry in entry.by == actor && entry.undoes == nil }
    guard let last else { throw .nothingToUndo }
    return try takingBack(last, .undo, history, by: actor, at: instant)
  }

  /// The board with what whoever acts took back last, if they did nothing else since.
  func redoing(by actor: PersonID, at instant: Instant) throws(Refusal) -> Outcome {
    var history = History(log, keepsUndoings: true)
    let last = history.next { entry in entry.by == actor }
    guard let last, last.deed == .undo else { throw .nothingToRedo }
    return try takingBack(last, .redo, history, by: actor, at: instant)
  }

  private func takingBack(
    _ last: LogEntry,
    _ deed: Deed,
    _ history: History,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Outcome {
    let group = history.group(of: last)
    for (position, entry) in group {
      guard let mine = log.footprint(at: position) else { throw .notUndoable(entry) }
      for later in history.standing {
        guard let theirs = log.footprint(at: later.position), theirs.overlaps(mine) else {
          continue
        }
        throw .builtUpon(entry, by: later.entry)
      }
    }
    guard let edits = log.takingBack(group.map(\.position)) else { throw .changedSince(last) }
    for case .removal(let gone) in edits.joined() {
      for later in history.standing where isNeeded(gone, by: later) {
        throw .builtUpon(last, by: later.entry)
      }
    }
    let deeds = zip(group, edits).map { DeedDone(deed, $1, undoes: $0.entry.id) }
    let outcome = Outcome(self, deeds, by: actor, at: instant)
    for edit in edits.joined() { try outcome.board.checkRestored(edit, from: self) }
    return outcome
  }

  /// Whether something others did since can't do without a record.
  private func isNeeded(_ gone: RecordRef, by later: (position: Int, entry: LogEntry)) -> Bool {
    if case .person(later.entry.by) = gone { return true }
    let touched = log.footprint(at: later.position)?.records ?? []
    return touched.compactMap(RecordRef.init).contains { refers($0, to: gone) }
  }
}

/// A walk through the log from its end, which passes over what was taken back.
private struct History {
  private let log: Log
  private let keepsUndoings: Bool
  private var position: Int
  private var cancelled: Set<EntryID> = []
  /// The entries met so far whose changes still hold.
  private(set) var standing: [(position: Int, entry: LogEntry)] = []

  /// Makes a walk; `keepsUndoings` when an undoing that was not done again is to be met too.
  init(_ log: Log, keepsUndoings: Bool = false) {
    self.log = log
    self.keepsUndoings = keepsUndoings
    position = log.count
  }

  /// The next entry for which the condition holds.
  mutating func next(_ condition: (LogEntry) -> Bool) -> LogEntry? {
    while position > 0 {
      position -= 1
      guard let entry = log.entry(at: position), !cancelled.contains(entry.id) else { continue }
      if let undone = entry.undoes, !(keepsUndoings && entry.deed == .undo && condition(entry)) {
        cancelled.insert(undone)
        continue
      }
      if condition(entry) { return entry }
      standing.append((position, entry))
    }
    return nil
  }

  /// All that was done in one go with the entry last met, the last of it first.
  func group(of last: LogEntry) -> [(position: Int, entry: LogEntry)] {
    var group = [(position, last)]
    guard let first = last.with else { return group }
    for position in (0..<position).reversed() {
      guard let entry = log.entry(at: position) else { continue }
      guard entry.with == first || entry.id == first else { break }
      group.append((position, entry))
    }
    return group
  }
}
