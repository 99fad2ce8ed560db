/// What a single scalar becomes on the screen.
enum ScalarKind: Equatable {
  /// A glyph of its own, in one or two columns.
  case base(UInt32, width: UInt8)
  /// A mark that sits on the glyph before it.
  case mark(UInt32)
  /// Says how the glyph before it should look (variation selectors); not drawn.
  case selector
  /// A skin tone for the emoji before it.
  case modifier
  /// Joins emoji into one.
  case joiner
  /// A letter of a flag's invisible name.
  case tag
  /// Half a flag; the payload is its letter.
  case regional(UInt32)
  /// A vowel or final consonant that joins the Hangul syllable before it.
  case jamo(UInt32)
  /// Something invisible or dangerous; the payload is the visible symbol in its place.
  case hidden(UInt32)
}

/// The symbol for what has no picture of its own.
let replacement: UInt32 = 0xFFFD

/// What a scalar becomes on the screen.
///
/// Nothing that a terminal could obey, hide or reorder by passes: that goes for control characters
/// (ECMA-48), bidirectional formatting (Unicode Annex 9) and all other format characters.
func kind(of scalar: Unicode.Scalar) -> ScalarKind {
  let value = scalar.value
  switch value {
  case 0x20...0x7E: return .base(value, width: 1)
  case 0x00...0x1F: return .hidden(0x2400 + value)
  case 0x7F: return .hidden(0x2421)
  case 0xAD: return .hidden(0x2D)  // soft hyphen: shown by some terminals, not by others
  case 0x034F, 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .selector
  case 0x0300...0x036F: return .mark(value)  // the most common marks need no look at their category
  case 0x115F, 0x1160, 0x3164, 0xFFA0: return .hidden(replacement)  // Hangul fillers: blank
  case 0x1161...0x11FF, 0xD7B0...0xD7FF: return .jamo(value)
  case 0x200D: return .joiner
  case 0x1F1E6...0x1F1FF: return .regional(value - 0x1F1E6 + 0x41)
  case 0x1F3FB...0x1F3FF: return .modifier
  case 0xE0020...0xE007F: return .tag
  default: return kind(ofCategory: scalar)
  }
}

private func kind(ofCategory scalar: Unicode.Scalar) -> ScalarKind {
  let value = scalar.value
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return .mark(value)
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    return .hidden(replacement)
  // Spaces of other widths look the same in a grid; the ideographic one is two columns wide.
  case .spaceSeparator where value != 0x3000: return .base(0x20, width: 1)
  default: return .base(value, width: isWide(value) ? 2 : 1)
  }
}

/// Whether a scalar surely stands alone when its neighbour does too, so that nothing needs to be
/// asked about grapheme clusters: letters of Europe, box drawing, kana, Han, Hangul, plain emoji.
func standsAlone(_ value: UInt32) -> Bool {
  switch value {
  case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x3A3...0x481, 0x48A...0x52F, 0x2010...0x2027,
    0x2190...0x23FF, 0x2500...0x27BF, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
    0xAC00...0xD7A3, 0x1F300...0x1F3FA, 0x1F400...0x1F64F:
    true
  default: false
  }
}
