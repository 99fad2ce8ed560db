extension Filter {
  /// Whether one of its alternatives is nothing but words that stand in these texts; for finding
  /// something that is no task.
  public func isFoundIn(_ texts: [String]) -> Bool {
    alternatives.contains { terms in
      terms.allSatisfy { term in
        guard case .words(let words) = term else { return false }
        return texts.contains { mentions(words, in: $0) }
      }
    }
  }
}
