/// Red, green and blue, 0–255 each, as xterm shows a colour by default.
public struct RGB: Equatable, Sendable {
  /// The amount of red.
  public let red: Int
  /// The amount of green.
  public let green: Int
  /// The amount of blue.
  public let blue: Int

  /// Creates a colour from its three parts.
  public init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}

extension Colour {
  /// What xterm shows for the colour when the user changed nothing.
  ///
  /// The first sixteen are the user's to change, so contrast is only certain from 16 on.
  public var rgb: RGB {
    switch index {
    case 0..<16: ansiPalette[index]
    case 16..<232:
      RGB(
        cubeLevels[(index - 16) / 36],
        cubeLevels[(index - 16) / 6 % 6],
        cubeLevels[(index - 16) % 6]
      )
    default: RGB(8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232))
    }
  }

  /// The most similar of the eight basic colours, for a terminal that has no more.
  public var basic: ANSIColour {
    let wanted = rgb
    let brightest = max(wanted.red, wanted.green, wanted.blue)
    let darkest = min(wanted.red, wanted.green, wanted.blue)
    // Hue decides, not brightness: a pale red must stay red and not become white.
    guard brightest - darkest > 40 else { return brightest > 96 ? .white : .black }
    // Of a dark colour only the strongest part counts, so that it stays dark on a white terminal.
    let middle =
      brightest > 180 ? (brightest + darkest) / 2 : (3 * brightest + darkest) / 4
    let bits =
      (wanted.red >= middle ? 1 : 0) | (wanted.green >= middle ? 2 : 0)
      | (wanted.blue >= middle ? 4 : 0)
    return ANSIColour(rawValue: UInt8(bits)) ?? .white
  }
}

/// The levels of xterm's 6×6×6 colour cube.
private let cubeLevels = [0, 95, 135, 175, 215, 255]

/// xterm's defaults for the sixteen colours.
private let ansiPalette = [
  RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
  RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
  RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
  RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
]
