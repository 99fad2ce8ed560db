import CNcurses
import Canvas

/// What ncurses needs to know to draw each role of a theme on this terminal.
struct Palette {
  /// Attributes and colour pair by the role's raw value.
  private var entries: [(attributes: attr_t, pair: Int32)] = []
  /// Attributes by the bits of an `Emphasis`.
  private let emphases = (0..<16).map { Self.attributes(of: Emphasis(rawValue: UInt8($0))) }

  /// Gives ncurses the colours of a theme, as far as the terminal has them.
  ///
  /// Colour is only switched on when it is wanted: with it on, even plain text is sent with codes
  /// for the default colours.
  init(_ theme: Theme) {
    let isColoured = Role.allCases.contains {
      theme[$0].foreground != nil || theme[$0].background != nil
    }
    var count = 0
    if isColoured && has_colors() {
      start_color()
      // -1 then means the terminal's own colours, so that its background is kept.
      if use_default_colors() == OK { count = Int(rotonde_colours()) }
    }
    for role in Role.allCases {
      let appearance = theme[role].reduced(toColours: count)
      entries.append((Self.attributes(of: appearance.emphasis), Self.pair(for: appearance, role)))
    }
  }

  /// The attributes and the colour pair of a style.
  func look(_ style: Style) -> (attributes: attr_t, pair: Int32) {
    let entry = entries[Int(style.role.rawValue)]
    return (entry.attributes | emphases[Int(style.emphasis.rawValue & 15)], entry.pair)
  }

  /// Defines the role's pair: number 0 is the terminal's own colours and cannot be changed.
  private static func pair(for appearance: Appearance, _ role: Role) -> Int32 {
    let number = Int32(role.rawValue) + 1
    let isPlain = appearance.foreground == nil && appearance.background == nil
    guard !isPlain, number < rotonde_colour_pairs() else { return 0 }
    let foreground = Int16(appearance.foreground?.index ?? -1)
    let background = Int16(appearance.background?.index ?? -1)
    return init_pair(Int16(number), foreground, background) == OK ? number : 0
  }

  private static func attributes(of emphasis: Emphasis) -> attr_t {
    var attributes: attr_t = 0
    if emphasis.contains(.bold) { attributes |= rotonde_bold() }
    if emphasis.contains(.underline) { attributes |= rotonde_underline() }
    if emphasis.contains(.reverse) { attributes |= rotonde_reverse() }
    if emphasis.contains(.dim) { attributes |= rotonde_dim() }
    return attributes
  }
}
