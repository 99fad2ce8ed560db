import TaskModel

/// Which entries of the log pass a filter.
///
/// Words are looked for in what the entry says, `who:` and `mine` in who did it, and all other terms
/// ask something of the task that it was done to. Who gave a task back is nobody's business (R12),
/// so it cannot be found either.
struct LogMatcher {
  private let filter: Filter
  private let sentences: Sentences
  private let onlooker: Onlooker
  private let matchers: [[FilterMatcher]]

  init(_ filter: Filter, sentences: Sentences, onlooker: Onlooker) {
    self.filter = filter
    self.sentences = sentences
    self.onlooker = onlooker
    matchers = filter.alternatives.map { terms in
      terms.map {
        FilterMatcher(
          Filter(alternatives: [[$0.withoutNot]]),
          board: sentences.board,
          onlooker: onlooker
        )
      }
    }
  }

  /// Whether the entry at a position passes.
  func matches(at position: Int) -> Bool {
    guard let entry = sentences.board.log.entry(at: position) else { return false }
    let task = entry.task.flatMap { sentences.board.tasks[$0] }
    return zip(filter.alternatives, matchers).contains { terms, matchers in
      zip(terms, matchers).allSatisfy { term, matcher in
        let holds = holds(term.withoutNot, for: entry) ?? task.map(matcher.matches) ?? false
        return holds != term.isNegative
      }
    }
  }

  /// Whether a term holds for the entry itself; `nil` when it asks something of the task.
  private func holds(_ term: Filter.Term, for entry: LogEntry) -> Bool? {
    switch term {
    case .words(let words):
      let line = sentences.line(entry)
      return mentions(words, in: line?.en ?? entry.did) || mentions(words, in: line?.nl ?? "")
    case .who(let name):
      guard let by = entry.by, entry.namesWho else { return false }
      return mentions(name, in: by.rawValue) || mentions(name, in: sentences.name(by))
    case .mine: return entry.namesWho && entry.by != nil && entry.by == onlooker.me
    default: return nil
    }
  }
}

extension LogEntry {
  /// Whether it may be told who did it.
  fileprivate var namesWho: Bool { deed != .release && deed != .leaveWaitingList }
}
