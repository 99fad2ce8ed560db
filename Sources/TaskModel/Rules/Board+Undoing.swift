// Undo, person by person: each takes back their own last action, whatever others did meanwhile.
//
// An undoing is an entry of the log like any other. It names the entry it takes back, and itself says
// what it changed, so that doing it again is undoing the undoing.

extension Board {
  /// The board without the last so many things that whoever acts did; fewer when there are not as
  /// many.
  ///
  /// - Throws: That there is nothing, or who has built on one of them since.
  func undoing(_ count: Int, by actor: PersonID, at instant: Instant) throws(Refusal) -> Outcome {
    var history = History(log)
    var last: [LogEntry] = []
    for _ in 0..<count {
      guard let next = history.next({ $0.by == actor && $0.undoes == nil && !$0.isMoving }) else {
        break
      }
      last += try takeable(next, &history)
    }
    if last.isEmpty { throw .nothingToUndo }
    return try takingBack(last, .undo, history, by: actor, at: instant)
  }

  /// The board with the last so many things that whoever acts took back, if they did nothing else
  /// since.
  func redoing(_ count: Int, by actor: PersonID, at instant: Instant) throws(Refusal) -> Outcome {
    var history = History(log, keepsUndoings: true)
    var last: [LogEntry] = []
    for _ in 0..<count {
      guard let next = history.next({ $0.by == actor && !$0.isMoving }), next.deed == .undo else {
        break
      }
      last += try takeable(next, &history)
    }
    if last.isEmpty { throw .nothingToRedo }
    return try takingBack(last, .redo, history, by: actor, at: instant)
  }

  /// What was done in one go with the entry last met, when nobody has built on any of it.
  private func takeable(
    _ last: LogEntry,
    _ history: inout History
  ) throws(Refusal) -> [LogEntry] {
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
    return group.map(\.entry)
  }

  private func takingBack(
    _ entries: [LogEntry],
    _ deed: Deed,
    _ history: History,
    by actor: PersonID,
    at instant: Instant
  ) throws(Refusal) -> Outcome {
    guard let edits = log.takingBack(entries.map(\.id)) else { throw .changedSince(entries[0]) }
    for case .removal(let gone) in edits.joined() {
      for later in history.standing where isNeeded(gone, by: later) {
        throw .builtUpon(entries[0], by: later.entry)
      }
    }
    let deeds = zip(entries, edits).map { entry, edits in
      var done = DeedDone(deed, edits, undoes: entry.id)
      done.keepsNothing = edits.contains { edit in
        if case .removal(.draw) = edit { true } else { false }
      }
      return done
    }
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

extension LogEntry {
  /// Whether it says only where a meeting is; one goes back by going there.
  fileprivate var isMoving: Bool { deed == .goToStep }
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
  mutating func group(of last: LogEntry) -> [(position: Int, entry: LogEntry)] {
    var group = [(position, last)]
    guard let first = last.with else { return group }
    while position > 0, let entry = log.entry(at: position - 1),
      entry.with == first || entry.id == first
    {
      position -= 1
      group.append((position, entry))
    }
    return group
  }
}
