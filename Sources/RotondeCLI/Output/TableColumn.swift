import BoardUI

/// A column of a table for a person.
struct TableColumn {
  /// What stands above it.
  var heading: Phrase
  /// The least columns it can do with; a column without is never made narrower.
  var least: Int?
  /// Whether it is left out when there is no room, the last such column first.
  var mayGo = false
  /// How it is written.
  var emphasis: Emphasis?
}

/// The widths of a table's columns, fitted to a terminal; a column that is left out has 0.
///
/// - Parameters:
///   - columns: The columns, first one first.
///   - wanted: How wide each would like to be.
///   - room: The width of the terminal.
///   - gap: What stands between two columns.
/// - Returns: The width of each.
func fittedWidths(_ columns: [TableColumn], wanted: [Int], room: Int, gap: Int = 2) -> [Int] {
  var widths = wanted
  func excess() -> Int {
    let shown = widths.filter { $0 > 0 }
    return shown.reduce(0, +) + gap * max(0, shown.count - 1) - room
  }
  func narrow(to least: (Int) -> Int?) {
    while excess() > 0 {
      let candidates = columns.indices.filter { index in
        least(index).map { widths[index] > $0 } ?? false
      }
      // Taking from the widest keeps short texts whole as long as possible.
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }
  narrow { columns[$0].least }
  let mayGo = columns.indices.filter { columns[$0].mayGo }
  while excess() > 0, let last = mayGo.last(where: { widths[$0] > 0 }) {
    widths[last] = 0
    // What a column leaves is for those that were narrowed on its account.
    for index in columns.indices where widths[index] > 0 { widths[index] = wanted[index] }
    narrow { columns[$0].least }
  }
  narrow { columns[$0].least == nil ? nil : 1 }
  return widths
}
