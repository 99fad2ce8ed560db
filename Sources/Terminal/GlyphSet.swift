import CNcurses
import Canvas

/// Which characters the terminal can be trusted with.
public enum GlyphSet: Equatable, Sendable {
  /// All of Unicode, as far as this machine's C library agrees with us on the width.
  case unicode
  /// Only ASCII: borders are drawn with `+-|`, accents are left out, the rest is `?`.
  case ascii

  /// What is sent for a cell: nothing but printable characters, as wide as the cell.
  ///
  /// ncurses places text by the C library's `wcwidth`. Where that differs from the width we laid out
  /// with, everything to the right would shift, so such a character is replaced.
  func drawn(_ cell: Cell) -> DrawnGlyph {
    // Nearly every cell, so it comes first.
    if cell.base >= 0x20 && cell.base < 0x7F {
      return DrawnGlyph(base: cell.base, mark: mark(cell.firstMark), mark2: mark(cell.secondMark))
    }
    if self == .ascii {
      let base = asciiFallback(for: cell.base)
      // What has no likeness keeps its width as well as its place: two columns, two signs.
      return DrawnGlyph(base: base, filler: cell.width == 2 ? (base == 0x3F ? 0x3F : 0x20) : 0)
    }
    guard cell.base >= 0xA0, rotonde_width(cell.base) == Int32(cell.width) else {
      return DrawnGlyph(
        base: rotonde_width(0xFFFD) == 1 ? 0xFFFD : 0x3F,
        filler: cell.width == 2 ? 0x20 : 0
      )
    }
    return DrawnGlyph(base: cell.base, mark: mark(cell.firstMark), mark2: mark(cell.secondMark))
  }

  /// The mark when it surely takes no column, otherwise none.
  private func mark(_ mark: UInt32) -> UInt32 {
    guard mark != 0, self == .unicode, mark >= 0x300 else { return 0 }
    return rotonde_width(mark) == 0 ? mark : 0
  }
}

/// What is sent to the terminal for one cell or for both cells of a wide glyph.
struct DrawnGlyph: Equatable {
  /// The character that takes the room.
  let base: UInt32
  /// A combining mark; zero for none.
  var mark: UInt32 = 0
  /// Another combining mark; zero for none.
  var mark2: UInt32 = 0
  /// A second character of one column, when a wide glyph had to be replaced; zero for none.
  var filler: UInt32 = 0
}
