/// Something drawn in characters: rows of text, each part with its role.
///
/// Plain output takes its ``lines``, the screen puts it into a ``Frame``. What is told apart by role
/// is also told apart by its glyphs, so that nothing depends on colour.
public struct Plot: Equatable, Sendable {
  /// A piece of a row in one role.
  public struct Run: Equatable, Sendable {
    /// What stands there.
    public let text: String
    /// What it is.
    public let role: Role
  }

  /// The rows, the top one first.
  public private(set) var rows: [[Run]] = []

  init() {}

  mutating func add(_ runs: [Run]) { rows.append(runs) }

  /// The rows as plain text without blanks at their ends, harmless to show.
  public var lines: [String] { rows.map(\.line) }

  /// How many columns the widest row takes.
  public var width: Int {
    rows.map { $0.reduce(0) { $0 + $1.text.columnWidth } }.max() ?? 0
  }
}

extension Frame {
  /// Draws a plot from the top left of a rectangle; what does not fit is cut.
  public mutating func put(_ plot: Plot, in rect: Rect) {
    var rest = rect
    for row in plot.rows.prefix(rect.rows) { put(row, in: rest.removeTop(1)) }
  }

  /// Draws a row of a plot from the top left of a rectangle; what does not fit is cut.
  public mutating func put(_ runs: [Plot.Run], in rect: Rect) {
    var used = 0
    for run in runs where used < rect.columns && rect.rows > 0 {
      used += put(
        run.text,
        at: rect.origin.moved(columns: used),
        style: Style(run.role),
        maxColumns: rect.columns - used
      )
    }
  }
}

extension [Plot.Run] {
  /// The row as plain text without blanks at its end, harmless to show.
  public var line: String {
    let text = map(\.text.sanitised).joined()
    return String(text[...].withoutTrailingSpaces)
  }
}
