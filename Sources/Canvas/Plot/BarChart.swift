/// Bars from left to right, each with its label before it and its numbers behind it.
///
///     Together        ████████████▌       5
///     Volunteers      ██████████████████▏ 7
///
/// A bar may be made of several parts, each in the glyph of its series; a legend says which is
/// which. All bars are on one scale, the longest filling the room.
public struct BarChart: Equatable, Sendable {
  /// One bar.
  public struct Bar: Equatable, Sendable {
    /// What it is about.
    public var label: String
    /// How long its parts are; below zero counts as zero.
    public var parts: [Int]
    /// What stands behind it; the sum of its parts when it is absent.
    public var caption: String?

    /// Makes a bar of parts.
    public init(label: String, parts: [Int], caption: String? = nil) {
      self.label = label
      self.parts = parts
      self.caption = caption
    }

    /// Makes a bar of one part.
    public init(label: String, value: Int, caption: String? = nil) {
      self.init(label: label, parts: [value], caption: caption)
    }

    /// How long it is in all.
    public var sum: Double { parts.reduce(0) { $0 + Double(max(0, $1)) } }
    /// What is shown behind it.
    public var shownCaption: String { caption ?? String(Int(exactly: sum) ?? .max) }
  }

  /// The bars, the top one first.
  public var bars: [Bar]
  /// What the parts are called; none for bars of one part.
  public var series: [String]
  /// Whether each bar fills the room, so that they show shares and not amounts.
  public var showsShares: Bool

  /// Makes a chart.
  public init(_ bars: [Bar], series: [String] = [], showsShares: Bool = false) {
    self.bars = bars
    self.series = series
    self.showsShares = showsShares
  }

  /// The fewest columns in which a bar says anything; with less room there are only numbers.
  private static let leastBar = 4
  /// Longer bars are no clearer.
  private static let longestBar = 60

  /// Draws the chart.
  ///
  /// - Parameters:
  ///   - width: the most columns to use; any.
  ///   - glyphs: what to draw with.
  /// - Returns: a row for each bar, and the legend above them where there are several series; no
  ///   rows when there are no bars.
  public func plot(width: Int, glyphs: PlotGlyphs = .blocks) -> Plot {
    var plot = Plot()
    guard width > 0, !bars.isEmpty else { return plot }
    for row in legend(width: width, glyphs: glyphs) { plot.add(row) }
    let captionWidth = bars.map { $0.shownCaption.columnWidth(upTo: width) }.max() ?? 0
    let wanted = bars.map { $0.label.columnWidth(upTo: width) }.max() ?? 0
    let room = max(0, width - captionWidth - 2)
    let labelWidth = min(wanted, max(room - Self.leastBar, room / 2))
    let barWidth = min(room - labelWidth, Self.longestBar)
    let longest = bars.map(\.sum).max() ?? 0
    for bar in bars {
      let label = bar.label.truncated(to: labelWidth)
      let padding = String(repeating: " ", count: max(0, labelWidth - label.columnWidth) + 1)
      var row = [Plot.Run(text: label + padding, role: .text)]
      if barWidth >= Self.leastBar {
        row += cells(of: bar, width: barWidth, longest: longest, glyphs: glyphs)
        row.append(.init(text: " ", role: .text))
      }
      row.append(.init(text: bar.shownCaption, role: .text))
      plot.add(cut(row, to: width))
    }
    return plot
  }

  private func cells(
    of bar: Bar,
    width: Int,
    longest: Double,
    glyphs: PlotGlyphs
  ) -> [Plot.Run] {
    let scale = showsShares ? bar.sum : longest
    guard scale > 0 else { return [blank(width)] }
    guard bar.parts.count > 1 else {
      return single(bar.sum / scale, width: width, glyphs: glyphs)
    }
    let lengths = apportioned(bar.parts, over: cellsTaken(bar.sum / scale, of: width))
    let runs = lengths.enumerated().filter { $0.element > 0 }.map { number, length in
      Plot.Run(
        text: String(repeating: glyphs.full(number), count: length),
        role: .series(number)
      )
    }
    return runs + [blank(width - lengths.reduce(0, +))]
  }

  /// A bar of one part, to a fraction of a cell; a little is never nothing.
  private func single(_ share: Double, width: Int, glyphs: PlotGlyphs) -> [Plot.Run] {
    let steps = glyphs.rightwards.count - 1
    let exact = (share * Double(width * steps)).rounded()
    let filled = min(width * steps, max(share > 0 ? 1 : 0, Int(exact)))
    var text = String(repeating: glyphs.full(0), count: filled / steps)
    if !filled.isMultiple(of: steps) { text.append(glyphs.rightwards[filled % steps]) }
    return [.init(text: text, role: .series(0)), blank(width - text.count)]
  }

  private func cellsTaken(_ share: Double, of width: Int) -> Int {
    min(width, max(share > 0 ? 1 : 0, Int((share * Double(width)).rounded())))
  }

  private func blank(_ count: Int) -> Plot.Run {
    .init(text: String(repeating: " ", count: max(0, count)), role: .text)
  }

  /// Which glyph is which series, on as many rows as it takes.
  private func legend(width: Int, glyphs: PlotGlyphs) -> [[Plot.Run]] {
    guard series.count > 1 else { return [] }
    var rows: [[Plot.Run]] = []
    var used = 0
    for (number, name) in series.enumerated() {
      let taken = 2 + name.columnWidth(upTo: width)
      let begins = rows.isEmpty || used + 3 + taken > width
      if begins { rows.append([]) }
      let runs: [Plot.Run] = [
        .init(text: begins ? "" : "   ", role: .text),
        .init(text: String(glyphs.full(number)), role: .series(number)),
        .init(text: " " + name, role: .text),
      ]
      rows[rows.count - 1] += runs
      used = begins ? taken : used + 3 + taken
    }
    return rows.map { cut($0, to: width) }
  }
}

/// How many cells each part gets of a bar of so many, by the largest remainder; a part that is
/// there gets one, as long as there are enough.
func apportioned(_ parts: [Int], over cells: Int) -> [Int] {
  let parts = parts.map { Double(max(0, $0)) }
  let sum = parts.reduce(0, +)
  guard sum > 0, cells > 0 else { return parts.map { _ in 0 } }
  let exact = parts.map { $0 / sum * Double(cells) }
  var lengths = exact.map { Int($0) }
  let byRemainder = parts.indices.sorted {
    (exact[$1] - Double(lengths[$1]), $0) < (exact[$0] - Double(lengths[$0]), $1)
  }
  for index in byRemainder.prefix(max(0, cells - lengths.reduce(0, +))) { lengths[index] += 1 }
  for index in parts.indices where parts[index] > 0 && lengths[index] == 0 {
    guard let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }),
      lengths[longest] > 1
    else { break }
    lengths[longest] -= 1
    lengths[index] = 1
  }
  return lengths
}

/// The pieces of a row up to so many columns.
func cut(_ row: [Plot.Run], to width: Int) -> [Plot.Run] {
  var left = width
  var result: [Plot.Run] = []
  for run in row {
    let taken = run.text.columnWidth(upTo: left)
    guard taken > left else {
      result.append(run)
      left -= taken
      continue
    }
    result.append(.init(text: run.text.truncated(to: left), role: run.role))
    break
  }
  return result
}
