/// Columns over time, the earliest at the left, with an axis at the left and one below.
///
///     20 ┤  ▂█▆
///        │▄▆███▇▃
///      0 └─────────
///       5 Oct  16 Nov
public struct TimeChart: Equatable, Sendable {
  /// One column.
  public struct Point: Equatable, Sendable {
    /// When; shown where there is room.
    public var label: String
    /// How high; below zero counts as zero.
    public var value: Int

    /// Makes a point.
    public init(label: String, value: Int) {
      self.label = label
      self.value = value
    }
  }

  /// The points, the earliest first.
  public var points: [Point]
  /// Which series it is, for its role: 0 or 1; charts beside each other may differ.
  public var series: Int
  /// The top of the scale; found from the points when it is absent.
  public var top: Int?

  /// Makes a chart.
  public init(_ points: [Point], series: Int = 0, top: Int? = nil) {
    self.points = points
    self.series = series
    self.top = top
  }

  /// The top of the scale as it is drawn; at least 1.
  public var shownTop: Int { max(top ?? Self.roundedUp(points.map(\.value).max() ?? 0), 1) }

  /// A column is at most so wide, the gap included.
  private static let widestColumn = 5

  /// Draws the chart.
  ///
  /// Where there are more points than columns, the latest are shown.
  ///
  /// - Parameters:
  ///   - width: the most columns to use; any.
  ///   - height: the rows of the columns; the axis below and its labels take two more.
  ///   - glyphs: what to draw with.
  /// - Returns: `height + 2` rows; no rows when there are no points or no room.
  public func plot(width: Int, height: Int, glyphs: PlotGlyphs = .blocks) -> Plot {
    var plot = Plot()
    let top = shownTop
    let labelWidth = String(top).count
    // The label, a blank and the axis stand before the columns.
    let room = width - labelWidth - 2
    guard room > 0, height > 0, !points.isEmpty else { return plot }
    let shown = Array(points.suffix(room))
    let columnWidth = min(Self.widestColumn, room / shown.count)
    for row in (0..<height).reversed() {
      let mark = row == height - 1 ? String(top) : ""
      let axis = mark.isEmpty ? glyphs.axis.up : glyphs.axis.mark
      let cells = shown.map { point in
        let glyph = cell(of: point, row: row, height: height, top: top, glyphs: glyphs)
        // From three columns on, a blank keeps the columns apart.
        let gap = columnWidth >= 3 ? 1 : 0
        return String(repeating: glyph, count: columnWidth - gap)
          + String(repeating: " ", count: gap)
      }
      plot.add([
        .init(text: aligned(mark, labelWidth) + " \(axis)", role: .muted),
        .init(text: cells.joined(), role: .series(series)),
      ])
    }
    let length = columnWidth * shown.count
    let line = String(repeating: glyphs.axis.along, count: length)
    plot.add([.init(text: aligned("0", labelWidth) + " \(glyphs.axis.corner)\(line)", role: .muted)]
    )
    let labels = labels(of: shown, columnWidth: columnWidth, room: room)
    plot.add([
      .init(text: String(repeating: " ", count: labelWidth + 2) + labels, role: .muted)
    ])
    return plot
  }

  private func cell(
    of point: Point,
    row: Int,
    height: Int,
    top: Int,
    glyphs: PlotGlyphs
  ) -> Character {
    let steps = glyphs.upwards.count - 1
    let share = min(1, Double(max(0, point.value)) / Double(top))
    // A little is never nothing.
    let filled = max(point.value > 0 ? 1 : 0, Int((share * Double(height * steps)).rounded()))
    return glyphs.upwards[min(steps, max(0, filled - row * steps))]
  }

  /// The labels below the axis: the first, the last, and those between that have room.
  private func labels(of points: [Point], columnWidth: Int, room: Int) -> String {
    let last = points.count - 1
    let lastLabel = points[last].label.truncated(to: room)
    // The last label ends with its column, unless it would begin left of the axis.
    let lastEnd = min(room, max((last + 1) * columnWidth, lastLabel.columnWidth))
    let lastStart = lastEnd - lastLabel.columnWidth
    var text = ""
    var used = 0
    for index in 0..<last {
      let start = index * columnWidth
      let label = points[index].label
      guard start >= used, start + label.columnWidth(upTo: room) + 2 <= lastStart else { continue }
      text += String(repeating: " ", count: start - used) + label
      used = start + label.columnWidth
      // Two blanks keep labels apart.
      text += "  "
      used += 2
    }
    return text + String(repeating: " ", count: max(0, lastStart - used)) + lastLabel
  }

  private func aligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The next number that is easy to read from an axis: 1, 2, 3, 4, 5, 6 or 8 times a power of ten.
  public static func roundedUp(_ value: Int) -> Int {
    var power = 1
    while true {
      for step in [1, 2, 3, 4, 5, 6, 8] {
        let (number, overflows) = power.multipliedReportingOverflow(by: step)
        if overflows { return value }
        if number >= value { return number }
      }
      let (next, overflows) = power.multipliedReportingOverflow(by: 10)
      if overflows { return value }
      power = next
    }
  }
}
