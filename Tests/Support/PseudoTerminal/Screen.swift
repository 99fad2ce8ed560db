/// What a terminal shows at one moment.
public struct Screen: Equatable, Sendable {
  /// One cell of the terminal.
  public struct Cell: Equatable, Sendable {
    /// The text in the cell; empty in the second half of a wide glyph.
    public internal(set) var text = " "
    /// Whether it is bold.
    public internal(set) var isBold = false
    /// Whether it is underlined.
    public internal(set) var isUnderlined = false
    /// Whether foreground and background are exchanged.
    public internal(set) var isReverse = false
    /// The text's colour: `nil` for the terminal's own, 0–255 of the palette, or 256 + RGB.
    public internal(set) var foreground: Int?
    /// The colour behind; see `foreground`.
    public internal(set) var background: Int?
  }

  /// The cells, row by row.
  public internal(set) var cells: [[Cell]] = []
  /// Row and column of the cursor, from zero.
  public internal(set) var cursor: (row: Int, column: Int) = (0, 0)
  /// Whether the cursor can be seen.
  public internal(set) var isCursorVisible = true
  /// Whether the program is on the alternate screen, so that what was there before comes back.
  public internal(set) var isAlternate = false
  /// Whether the program asked for mouse events.
  public internal(set) var wantsMouse = false

  /// The rows as text, without the blanks at their ends.
  public var rows: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The whole screen as text, without the blanks at the ends of rows.
  public var text: String { rows.joined(separator: "\n") }

  /// Whether the text stands anywhere on the screen, within one row.
  public func contains(_ text: String) -> Bool {
    rows.contains { $0.contains(text) }
  }

  /// Whether both screens look the same.
  public static func == (one: Screen, other: Screen) -> Bool {
    one.cells == other.cells && one.cursor == other.cursor
      && one.isCursorVisible == other.isCursorVisible && one.isAlternate == other.isAlternate
      && one.wantsMouse == other.wantsMouse
  }
}
