import Canvas

/// Writes a document as plain text of some width.
struct DocumentText {
  /// How it looks.
  struct Style {
    /// The most columns of a line.
    var width: Int
    /// Whether headings stand out by more than their place.
    var isEmphasised: Bool
    /// What plots are drawn with.
    var glyphs: PlotGlyphs
  }

  /// Wider lines are hard to read.
  static let widest = 100
  private static let chartHeight = 4
  private static let indent = "  "

  private let style: Style
  private let room: Int

  init(_ style: Style) {
    self.style = style
    room = max(10, style.width - Self.indent.count)
  }

  /// The lines of a document, without line ends.
  func lines(of document: Document) -> [String] {
    var lines = headline(document.title)
    lines += wrapped(document.subtitle, to: style.width).map { emphasised($0, .dim) }
    for section in document.sections {
      lines.append("")
      lines += headline(section.heading)
      for (number, block) in section.blocks.enumerated() {
        if number > 0 { lines.append("") }
        lines += self.lines(of: block).map { $0.isEmpty ? "" : Self.indent + $0 }
      }
    }
    return lines
  }

  private func headline(_ text: String) -> [String] {
    wrapped(text, to: style.width).map { emphasised($0, .bold) }
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .paragraph(let text): wrapped(text, to: room)
    case .list(let items): items.flatMap(lines)
    case .quote(let text, let source):
      hanging(text, first: "“", close: "”") + (source.map { hanging($0, first: "– ") } ?? [])
    case .table(let heads, let rows): table(heads, rows)
    case .chart(let chart, let caption):
      (caption.map { wrapped($0, to: room) } ?? []) + plot(chart).lines
    }
  }

  private func lines(of item: Document.Item) -> [String] {
    let more = item.detail.map { wrapped($0, to: max(4, room - 2)).map { emphasised($0, .dim) } }
    return hanging(item.text, first: "- ") + (more ?? []).map { "  " + $0 }
  }

  /// A text of which the lines after the first stand below its beginning.
  private func hanging(_ text: String, first: String, close: String = "") -> [String] {
    let blank = String(repeating: " ", count: first.count)
    return wrapped(text + close, to: max(4, room - first.count)).enumerated()
      .map { ($0.offset == 0 ? first : blank) + $0.element }
  }

  /// A table; where it has no room, what a row says one below the other.
  private func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    let cells = ([heads] + rows).map { $0.map(\.sanitised) }
    let widths = heads.indices.map { column in
      cells.map { column < $0.count ? $0[column].columnWidth(upTo: room) : 0 }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= room else {
      return rows.flatMap { row in
        zip(heads, row).filter { !$0.1.isEmpty }.flatMap { wrapped("\($0.0): \($0.1)", to: room) }
      }
    }
    return cells.enumerated().map { number, row in
      var line = ""
      var owed = 0
      for (cell, width) in zip(row, widths) {
        if !cell.isEmpty { line += String(repeating: " ", count: owed) + cell }
        owed = (cell.isEmpty ? owed + width : width - cell.columnWidth) + 2
      }
      return number == 0 ? emphasised(line, .dim) : line
    }
  }

  private func plot(_ chart: Document.Chart) -> Plot {
    switch chart {
    case .bars(let chart): chart.plot(width: room, glyphs: style.glyphs)
    case .overTime(let chart):
      chart.plot(width: room, height: Self.chartHeight, glyphs: style.glyphs)
    }
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    harmlessLines(text).flatMap { $0.isEmpty ? [""] : $0.wrapped(to: width) }
  }

  private func emphasised(_ text: String, _ emphasis: Emphasis) -> String {
    style.isEmphasised && !text.isEmpty ? emphasis.applied(to: text) : text
  }
}
