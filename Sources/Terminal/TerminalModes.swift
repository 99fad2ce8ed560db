import CNcurses

/// What is switched on in the terminal beyond what ncurses does itself.
struct TerminalModes {
  /// Pasted text comes between marks, so that it is not taken for keys.
  let paste: Bool
  /// The terminal is one of those that understand what is meant for the clipboard, or ignore it.
  let clipboard: Bool
  /// Clicks and the wheel are reported, as decimal numbers (SGR).
  let mouse: Bool

  /// Decides what a terminal is likely to understand.
  ///
  /// Terminals should ignore modes they do not know; the real ones of old do not all.
  init(terminal name: String, mouse: Bool) {
    let isModern = Self.isModern(name)
    clipboard = isModern
    paste = isModern || rotonde_capability("BE") != nil
    self.mouse = mouse && (isModern || rotonde_capability("XM") != nil)
  }

  /// Whether a terminal is, by its name, one of those that do what xterm does.
  static func isModern(_ name: String) -> Bool {
    modernFamilies.contains { name.hasPrefix($0) }
  }

  func switchOn() {
    send((paste ? "\u{1B}[?2004h" : "") + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : ""))
  }

  func switchOff() {
    send((mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + (paste ? "\u{1B}[?2004l" : ""))
  }

  func copy(_ text: String) {
    if clipboard { send("\u{1B}]52;c;\(base64(text))\u{07}") }
  }

  /// The beginnings of the names of terminals that know both modes.
  private static let modernFamilies = [
    "xterm", "screen", "tmux", "rxvt", "alacritty", "kitty", "foot", "wezterm", "st-", "konsole",
    "vte", "gnome", "putty", "contour", "ghostty", "iterm", "mintty",
  ]

  private func send(_ sequence: String) { sendToTerminal(Array(sequence.utf8)) }
}
