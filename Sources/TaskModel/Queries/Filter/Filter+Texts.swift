extension Filter {
  /// Whether one of its alternatives is nothing but words that stand in these texts; for finding
  /// something that is no task.
  public func isFoundIn(_ texts: [String]) -> Bool { isFound(in: texts, asking: nil) }

  /// Whether it finds a case: by words, and by the talent that is asked for, as of tasks.
  public func isFound(in one: Case) -> Bool {
    isFound(in: one.searchedTexts, asking: one.isOpen ? one.help : nil)
  }

  private func isFound(in texts: [String], asking call: HelpRequest?) -> Bool {
    alternatives.contains { terms in
      terms.allSatisfy { term in
        switch term {
        case .words(let words): texts.contains { mentions(words, in: $0) }
        case .asksHelp(nil): call != nil
        case .asksHelp(let talent?), .needs(let talent):
          call?.talent.map { mentions(talent, in: $0) } ?? false
        default: false
        }
      }
    }
  }
}
