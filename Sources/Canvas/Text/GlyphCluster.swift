/// The glyphs for one grapheme cluster: nearly always one, two for a flag, more for Indic syllables.
///
/// A cluster is reduced to a form that all terminals measure alike, because they disagree about
/// what joins: emoji joined to one show only their first, skin tones and variation selectors are
/// left out, a flag is its two letters and a keycap its digit.
struct GlyphCluster {
  /// The most glyphs one cluster may become; no natural syllable needs more.
  static let capacity = 6

  private var glyphs = InlineArray<6, Glyph>(repeating: .space)
  /// How many glyphs there are, at least one.
  private(set) var count = 0
  /// The columns of all glyphs together.
  private(set) var width = 0

  /// The glyph at a position below `count`.
  subscript(index: Int) -> Glyph { glyphs[index] }

  /// Reduces the scalars of one grapheme cluster.
  init(reducing scalars: Substring.UnicodeScalarView) {
    var isJoined = false
    for scalar in scalars {
      switch kind(of: scalar) {
      case .base(let base, let width):
        // After a joiner comes the second emoji of a sequence; the first stands for all.
        if isJoined { return }
        add(Glyph(base: base, width: width))
      case .mark(0x20E3) where isKeycap: break
      case .mark(let mark): add(mark: mark)
      case .regional(let letter): add(Glyph(base: letter, width: 1))
      case .selector where count > 0, .modifier where count > 0: break
      case .jamo(let value): join(jamo: value)
      case .joiner where lastIsEmoji: isJoined = true
      case .tag where lastIsEmoji: break
      case .hidden(let symbol): add(Glyph(base: symbol, width: 1))
      case .selector, .modifier, .joiner, .tag: addReplacement()
      }
    }
  }

  private mutating func add(_ glyph: Glyph) {
    guard count < Self.capacity else { return }
    glyphs[count] = glyph
    count += 1
    width += Int(glyph.width)
  }

  /// Puts a mark on the last glyph, or on a dotted circle when there is none.
  private mutating func add(mark: UInt32) {
    if count == 0 { add(Glyph(base: 0x25CC, width: 1)) }
    glyphs[count - 1].add(mark: mark)
  }

  /// Shows that something invisible is here; once, however long the run.
  private mutating func addReplacement() {
    if count > 0 && glyphs[count - 1].base == replacement { return }
    add(Glyph(base: replacement, width: 1))
  }

  /// Composes Hangul (Unicode, section 3.12), because terminals measure loose jamo differently.
  private mutating func join(jamo: UInt32) {
    guard count > 0 else { return addReplacement() }
    let last = glyphs[count - 1].base
    switch (last, jamo) {
    case (0x1100...0x1112, 0x1161...0x1175):
      glyphs[count - 1] = Glyph(
        base: 0xAC00 + ((last - 0x1100) * 21 + (jamo - 0x1161)) * 28,
        width: 2
      )
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (last - 0xAC00).isMultiple(of: 28):
      glyphs[count - 1] = Glyph(base: last + jamo - 0x11A7, width: 2)
    default: addReplacement()
    }
  }

  private var isKeycap: Bool {
    guard count > 0 else { return false }
    switch glyphs[count - 1].base {
    case 0x23, 0x2A, 0x30...0x39: return true
    default: return false
    }
  }

  private var lastIsEmoji: Bool {
    guard count > 0, let last = Unicode.Scalar(glyphs[count - 1].base) else { return false }
    return last.value > 0xFF && last.properties.isEmoji
  }
}
