/// A colour a terminal can show; no colour at all (`nil`) is the terminal's own default.
public enum Colour: Equatable, Hashable, Sendable {
  /// One of the sixteen colours that the user's terminal theme defines.
  case ansi(ANSIColour)
  /// One of xterm's 256 colours; 16–255 are the same in every terminal.
  case indexed(UInt8)

  /// The number that terminals use for the colour, 0–255.
  public var index: Int {
    switch self {
    case .ansi(let colour): Int(colour.rawValue)
    case .indexed(let index): Int(index)
    }
  }
}

/// The sixteen classic colours, numbered as terminals do; the second eight are the bright ones.
public enum ANSIColour: UInt8, CaseIterable, Sendable {
  /// The eight basic colours.
  case black, red, green, yellow, blue, magenta, cyan, white
  /// Their bright forms; a terminal with eight colours shows the basic form in bold.
  case brightBlack, brightRed, brightGreen, brightYellow
  /// The other bright forms.
  case brightBlue, brightMagenta, brightCyan, brightWhite
}
