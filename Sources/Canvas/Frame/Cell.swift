/// One cell of a frame, sixteen plain bytes without references, so that frames copy and compare
/// quickly.
public struct Cell: Equatable, Sendable {
  /// The scalar shown; a space in an empty cell and in the second half of a wide glyph.
  public internal(set) var base: UInt32
  /// A combining mark on the base; zero when there is none.
  public internal(set) var firstMark: UInt32
  /// Another combining mark; zero when there is none.
  public internal(set) var secondMark: UInt32
  /// Columns the glyph takes: 1, 2, or 0 in the second half of a wide glyph.
  public internal(set) var width: UInt8
  /// What the cell is and how it stands out.
  public internal(set) var style: Style

  init(_ glyph: Glyph, _ style: Style) {
    base = glyph.base
    firstMark = glyph.firstMark
    secondMark = glyph.secondMark
    width = glyph.width
    self.style = style
  }

  init(base: UInt32, width: UInt8 = 1, style: Style) {
    self.base = base
    firstMark = 0
    secondMark = 0
    self.width = width
    self.style = style
  }

  /// Without branches, for every cell of the screen is compared for every key.
  public static func == (one: Cell, other: Cell) -> Bool {
    let glyphs =
      (one.base ^ other.base) | (one.firstMark ^ other.firstMark)
      | (one.secondMark ^ other.secondMark) | UInt32(one.width ^ other.width)
    return glyphs == 0 && one.style == other.style
  }

  /// An empty cell.
  static func blank(_ style: Style) -> Cell { Cell(base: 0x20, style: style) }

  /// The second half of a wide glyph.
  static func continuation(_ style: Style) -> Cell { Cell(base: 0x20, width: 0, style: style) }

  /// Whether this is the second half of a wide glyph.
  public var isContinuation: Bool { width == 0 }
}
