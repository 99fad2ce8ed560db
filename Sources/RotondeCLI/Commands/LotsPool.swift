import TaskModel

/// Those among whom lots are drawn, out of the team and out of lists.
struct LotsPool {
  private(set) var entrants: [DrawTerms.Entrant] = []

  /// Collects those of some sources: `paid`, `volunteer`, `all`, or the path of a list.
  ///
  /// Whoever has no group of their own in a list belongs to that of the source.
  init(_ sources: [String], board: Board) throws(CommandFailure) {
    let team = board.people.filter { $0.left == nil }
    for source in sources {
      switch source {
      case "all": add(team, group: nil)
      case "paid", "volunteer": add(team.filter { $0.engagement.rawValue == source }, group: source)
      default: add(lines: try TextFile.read(source), group: Self.name(of: source), board)
      }
    }
  }

  private mutating func add(_ people: [Person], group: String?) {
    entrants += people.map { DrawTerms.Entrant($0.id.rawValue, group: group) }
  }

  private mutating func add(lines text: String, group: String, _ board: Board) {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = kept(String(parts[0])) else { continue }
      let own = parts.count > 1 ? kept(String(parts[1])) : nil
      entrants.append(
        DrawTerms.Entrant(Self.participant(name, on: board), group: own ?? group)
      )
    }
  }

  /// Somebody of the team by their identifier, so that they can be found and forgotten; others by
  /// their name.
  static func participant(_ name: String, on board: Board) -> String {
    let wanted = folded(tidied(name))
    let person = board.people.first { $0.left == nil && folded($0.name) == wanted }
    return person?.id.rawValue ?? tidied(name)
  }

  /// The name of a file without folders and what stands behind its last point.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }
}
