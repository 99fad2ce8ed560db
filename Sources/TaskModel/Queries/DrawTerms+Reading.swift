/// How lots are to be spread, typed in a way that is not understood.
public struct UnclearSpread: Error, Equatable {
  /// What was typed.
  public var word: String
}

extension DrawTerms.Spread {
  /// Reads `equal` (or `thirds`), or `GROUP:NUMBER` for each group; nothing typed is no spread.
  public init(typed words: [String]) throws(UnclearSpread) {
    let words = words.filter { !tidied($0).isEmpty }
    if words.isEmpty {
      self = .none
      return
    }
    if words.count == 1, ["equal", "thirds", "gelijk"].contains(folded(tidied(words[0]))) {
      self = .equal
      return
    }
    var quotas: [DrawTerms.Quota] = []
    for word in words {
      guard let colon = word.lastIndex(of: ":"),
        let seats = Int(tidied(word[word.index(after: colon)...])),
        let group = tidiedIfAny(String(word[..<colon]))
      else { throw UnclearSpread(word: word) }
      quotas.append(DrawTerms.Quota(group, seats))
    }
    self = .stated(quotas)
  }
}

extension Board {
  /// How somebody takes part in a draw: one of the team by their identifier, so that they can be
  /// found and forgotten; others by their name.
  public func participant(_ name: String) -> String {
    let wanted = folded(tidied(name))
    let person = people.first { $0.left == nil && folded($0.name) == wanted }
    return person?.id.rawValue ?? tidied(name)
  }

  /// Those of the team who take part, all or those who are engaged in one way.
  public func entrants(_ engagement: Engagement? = nil, group: String? = nil) -> [DrawTerms.Entrant]
  {
    people.filter { $0.left == nil && (engagement == nil || $0.engagement == engagement) }
      .map { DrawTerms.Entrant($0.id.rawValue, group: group) }
  }

  /// Those of a list with a name a line, behind which a group may stand after a tab.
  ///
  /// - Parameters:
  ///   - text: The list.
  ///   - group: The group of those of whom the list says none.
  /// - Returns: Those who take part, in the order of the list.
  public func entrants(listed text: String, group: String? = nil) -> [DrawTerms.Entrant] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = tidiedIfAny(String(parts[0])) else { return nil }
      let own = parts.count > 1 ? tidiedIfAny(String(parts[1])) : nil
      return DrawTerms.Entrant(participant(name), group: own ?? group)
    }
  }
}
