/// The characters that plots are drawn with, one column each.
public struct PlotGlyphs: Equatable, Sendable {
  /// How full a cell is from its bottom: empty first, full last.
  let upwards: [Character]
  /// How full a cell is from its left: empty first, full last.
  let rightwards: [Character]
  /// A full cell of each series; a series beyond them begins again.
  let series: [Character]
  /// What the axes are made of: upwards, a mark on it, the corner, to the right.
  let axis: (up: Character, mark: Character, corner: Character, along: Character)

  /// Block elements, in eighths of a cell.
  public static let blocks = PlotGlyphs(
    upwards: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    rightwards: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    series: ["█", "▒", "░", "▓"],
    axis: (up: "│", mark: "┤", corner: "└", along: "─")
  )

  /// Characters that every terminal has.
  public static let ascii = PlotGlyphs(
    upwards: [" ", ".", ":", "#"],
    rightwards: [" ", "#"],
    series: ["#", "=", ".", "+"],
    axis: (up: "|", mark: "+", corner: "+", along: "-")
  )

  /// A full cell of a series.
  func full(_ number: Int) -> Character { series[number % series.count] }

  /// Whether both draw the same.
  public static func == (lhs: PlotGlyphs, rhs: PlotGlyphs) -> Bool {
    lhs.upwards == rhs.upwards && lhs.rightwards == rhs.rightwards && lhs.series == rhs.series
  }
}

extension Role {
  /// The role of a series of a plot, the first one being 0.
  static func series(_ number: Int) -> Role {
    switch number {
    case 0: .firstSeries
    case 1: .secondSeries
    default: .muted
    }
  }
}
