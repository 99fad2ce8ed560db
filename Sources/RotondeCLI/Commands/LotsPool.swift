import TaskModel

/// Those among whom lots are drawn, out of the team and out of lists.
struct LotsPool {
  private(set) var entrants: [DrawTerms.Entrant] = []

  /// Collects those of some sources: `paid`, `volunteer`, `all`, or the path of a list.
  ///
  /// Whoever has no group of their own in a list belongs to that of the source.
  init(_ sources: [String], board: Board) throws(CommandFailure) {
    for source in sources {
      switch source {
      case "all": entrants += board.entrants()
      case "paid": entrants += board.entrants(.paid, group: source)
      case "volunteer": entrants += board.entrants(.volunteer, group: source)
      default:
        let list = try TextFile.read(source)
        entrants += board.entrants(listed: list, group: Self.name(of: source))
      }
    }
  }

  /// The name of a file without folders and what stands behind its last point.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }
}
