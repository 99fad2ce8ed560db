/// The lines in which two texts differ, marked `-` for expected and `+` for actual.
///
/// - Parameters:
///   - expected: what should have been.
///   - actual: what was.
///   - context: how many equal lines to keep around a difference.
/// - Returns: the difference, or an empty string when the texts are equal.
public func lineDifference(expected: String, actual: String, context: Int = 3) -> String {
  let before = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let after = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let difference = after.difference(from: before)
  guard !difference.isEmpty else { return "" }
  let removed = Set(difference.removals.map(\.position))
  let inserted = Set(difference.insertions.map(\.position))
  var lines: [(isChanged: Bool, text: String)] = []
  var (old, new) = (0, 0)
  while old < before.count || new < after.count {
    if removed.contains(old), old < before.count {
      lines.append((true, "-\(before[old])"))
      old += 1
    } else if inserted.contains(new), new < after.count {
      lines.append((true, "+\(after[new])"))
      new += 1
    } else {
      lines.append((false, " \(before[old])"))
      old += 1
      new += 1
    }
  }
  let changes = lines.indices.filter { lines[$0].isChanged }
  var shown: [String] = []
  var last = -1
  for index in lines.indices where changes.contains(where: { abs($0 - index) <= context }) {
    if index != last + 1 { shown.append("…") }
    shown.append(lines[index].text)
    last = index
  }
  return shown.joined(separator: "\n")
}

extension CollectionDifference.Change {
  /// Where the change is: in the old collection for a removal, in the new one for an insertion.
  fileprivate var position: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
