/// What one cell shows, or two cells when it is wide: a scalar and up to two marks on it.
public struct Glyph: Equatable, Sendable {
  /// The scalar that takes the room.
  public let base: UInt32
  /// A combining mark on the base; zero when there is none.
  public internal(set) var firstMark: UInt32 = 0
  /// Another combining mark; zero when there is none.
  public internal(set) var secondMark: UInt32 = 0
  /// Columns taken, 1 or 2.
  public let width: UInt8

  /// Puts a mark on the glyph; a third is not drawn, because it would climb into other rows.
  mutating func add(mark: UInt32) {
    if firstMark == 0 {
      firstMark = mark
    } else if secondMark == 0 {
      secondMark = mark
    }
  }

  /// An empty cell.
  static let space = Glyph(base: 0x20, width: 1)
}
