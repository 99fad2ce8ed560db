import Canvas
import Glibc

/// What plots are drawn with in the terminal's encoding: block elements only where it is UTF-8.
func plotGlyphs() -> PlotGlyphs {
  guard let locale = newlocale(LC_CTYPE_MASK, "", nil) else { return .ascii }
  defer { freelocale(locale) }
  guard let name = nl_langinfo_l(nl_item(CODESET), locale) else { return .ascii }
  return String(cString: name).uppercased() == "UTF-8" ? .blocks : .ascii
}
