public import Canvas

/// Lays a document out as rows of some width, for the screen and for plain text alike.
public struct DocumentLayout: Sendable {
  /// One row.
  public struct Row: Equatable, Sendable {
    /// What stands on a row.
    public enum Content: Equatable, Sendable {
      /// A text of one kind: ``Role/heading``, ``Role/muted`` or ``Role/text``.
      case text(String, Role)
      /// A row of a plot.
      case plot([Plot.Run])
    }

    /// How many columns it stands to the right.
    public var indent: Int
    /// What stands on it.
    public var content: Content

    init(_ text: String, _ role: Role = .text) {
      indent = 0
      content = .text(text, role)
    }

    init(_ runs: [Plot.Run]) {
      indent = 0
      content = .plot(runs)
    }

    func indented(by columns: Int) -> Row {
      var row = self
      row.indent += columns
      return row
    }
  }

  /// Wider rows are hard to read.
  public static let widest = 100
  private static let chartHeight = 4
  private static let indent = 2

  private let width: Int
  private let room: Int
  private let glyphs: PlotGlyphs

  /// Prepares to lay out documents.
  ///
  /// - Parameters:
  ///   - width: The most columns of a row; a word is never cut for less than ten.
  ///   - glyphs: What plots are drawn with.
  public init(width: Int, glyphs: PlotGlyphs) {
    self.width = width
    self.glyphs = glyphs
    room = max(10, width - Self.indent)
  }

  /// The rows of the title and what stands below it.
  public func head(of document: Document) -> [Row] {
    rows(document.title, to: width, .heading) + rows(document.subtitle, to: width, .muted)
  }

  /// The rows of everything below the title, with a blank one between the parts.
  public func body(of document: Document) -> [Row] {
    Array(document.sections.map(rows).joined(separator: [Row("")]))
  }

  private func rows(of section: Document.Section) -> [Row] {
    let blocks = section.blocks.map { rows(of: $0).map { $0.indented(by: Self.indent) } }
    return rows(section.heading, to: width, .heading) + blocks.joined(separator: [Row("")])
  }

  private func rows(of block: Document.Block) -> [Row] {
    switch block {
    case .paragraph(let text): rows(text, to: room)
    case .list(let items): items.flatMap(rows)
    case .quote(let text, let source):
      hanging(text, first: "“", close: "”") + (source.map { hanging($0, first: "– ") } ?? [])
    case .table(let heads, let rows): table(heads, rows)
    case .chart(let chart, let caption):
      (caption.map { rows($0, to: room) } ?? []) + plot(chart).rows.map { Row($0) }
    }
  }

  private func rows(of item: Document.Item) -> [Row] {
    let more = item.detail.map { rows($0, to: max(4, room - 2), .muted) } ?? []
    return hanging(item.text, first: "- ") + more.map { $0.indented(by: 2) }
  }

  /// A text of which the rows after the first stand below its beginning.
  private func hanging(_ text: String, first: String, close: String = "") -> [Row] {
    let blank = String(repeating: " ", count: first.count)
    return wrapped(text + close, to: max(4, room - first.count)).enumerated()
      .map { Row(($0.offset == 0 ? first : blank) + $0.element) }
  }

  /// A table; where it has no room, what a row says one below the other.
  private func table(_ heads: [String], _ rows: [[String]]) -> [Row] {
    let cells = ([heads] + rows).map { $0.map(\.sanitised) }
    let widths = heads.indices.map { column in
      cells.map { column < $0.count ? $0[column].columnWidth(upTo: room) : 0 }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= room else {
      return rows.flatMap { row in
        zip(heads, row).filter { !$0.1.isEmpty }
          .flatMap { self.rows("\($0.0): \($0.1)", to: room) }
      }
    }
    return cells.enumerated().map { number, row in
      var line = ""
      var owed = 0
      for (cell, width) in zip(row, widths) {
        if !cell.isEmpty { line += String(repeating: " ", count: owed) + cell }
        owed = (cell.isEmpty ? owed + width : width - cell.columnWidth) + 2
      }
      return Row(line, number == 0 ? .muted : .text)
    }
  }

  private func plot(_ chart: Document.Chart) -> Plot {
    switch chart {
    case .bars(let chart): chart.plot(width: room, glyphs: glyphs)
    case .overTime(let chart):
      chart.plot(width: room, height: Self.chartHeight, glyphs: glyphs)
    }
  }

  private func rows(_ text: String, to width: Int, _ role: Role = .text) -> [Row] {
    wrapped(text, to: width).map { Row($0, role) }
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    harmlessLines(text).flatMap { $0.isEmpty ? [""] : $0.wrapped(to: width) }
  }
}

extension Frame {
  /// Draws a row of a document at the left of a rectangle; what does not fit is cut.
  mutating func put(_ row: DocumentLayout.Row, in rect: Rect) {
    var area = rect
    _ = area.removeLeft(row.indent)
    switch row.content {
    case .text(let text, let role):
      putLine(text, in: area, style: Style(role, role == .heading ? .bold : []))
    case .plot(let runs): put(runs, in: area)
    }
  }
}
