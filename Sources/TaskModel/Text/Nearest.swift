/// The known word that was most probably meant: one that differs by a slip, or goes on as typed, or
/// differs by several slips when it is long.
///
/// - Parameters:
///   - word: What was typed, folded.
///   - known: The words it can be; of several that come as near, the first is given.
/// - Returns: The word, or `nil` when none comes near, or when it is a known word itself.
public func nearest(to word: String, among known: [String]) -> String? {
  guard word.count >= 2, word.count <= 40, !known.contains(word) else { return nil }
  let allowed = max(1, word.count / 3)
  let letters = Array(word)
  var best: (word: String, slips: Int)?
  for candidate in known where abs(candidate.count - letters.count) <= allowed {
    let slips = slips(from: letters, to: Array(candidate))
    // Of a word of two letters, one slip would leave nothing in common with most words.
    guard slips <= allowed, slips < min(letters.count, candidate.count) else { continue }
    if slips < best?.slips ?? .max { best = (candidate, slips) }
  }
  if best?.slips != 1, word.count >= 3, let longer = known.first(where: { $0.hasPrefix(word) }) {
    return longer
  }
  return best?.word
}

/// How many letters were left out, added, mistaken or swapped with their neighbour.
///
/// Optimal string alignment, a distance of Damerau's ("A technique for computer detection and
/// correction of spelling errors", 1964).
private func slips(from word: [Character], to other: [Character]) -> Int {
  var rows = [Array(0...other.count)]
  for (i, letter) in word.enumerated() {
    var row = [i + 1]
    for (j, target) in other.enumerated() {
      var least = min(row[j], rows[i][j + 1]) + 1
      least = min(least, rows[i][j] + (letter == target ? 0 : 1))
      if i > 0, j > 0, letter == other[j - 1], word[i - 1] == target {
        least = min(least, rows[i - 1][j - 1] + 1)
      }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[word.count][other.count]
}
