// Issues explored together, guides and lots: what there is of them, and how they are found.

extension Board {
  /// The inquiries in which these words stand, the latest first.
  public func inquiries(with filter: Filter = .everything) -> [Inquiry] {
    inquiries.reversed().filter { filter == .everything || filter.isFoundIn($0.searchedTexts) }
  }

  /// The guides in which these words stand: those that hold first, each with the latest first.
  public func guides(with filter: Filter = .everything) -> [Guide] {
    let found = guides.reversed().filter {
      filter == .everything || filter.isFoundIn($0.searchedTexts)
    }
    return found.filter { $0.retired == nil } + found.filter { $0.retired != nil }
  }

  /// The draws in which these words stand, the latest first.
  public func draws(with filter: Filter = .everything) -> [Draw] {
    draws.reversed().filter { filter == .everything || filter.isFoundIn($0.searchedTexts) }
  }
}

extension Inquiry {
  /// What is searched of it.
  public var searchedTexts: [String] {
    [title, frames, direction, paused].compactMap(\.self) + ideas + views.map(\.sees)
      + [id.rawValue]
  }
}

extension Guide {
  /// What is searched of it.
  public var searchedTexts: [String] {
    [title] + steps + checks.map(\.ask) + letters.map(\.title) + [id.rawValue]
  }
}

extension Draw {
  /// What is searched of it.
  public var searchedTexts: [String] {
    [purpose, mandate, term].compactMap(\.self) + [id.rawValue]
  }
}
