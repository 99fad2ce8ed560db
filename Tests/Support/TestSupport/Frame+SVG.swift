public import Canvas

extension Frame {
  /// The frame as a picture, dark or light as whoever looks at it likes.
  ///
  /// The same frame always gives the same text.
  public var svg: String {
    let (cellWidth, cellHeight, margin) = (9, 19, 12)
    let width = size.columns * cellWidth + 2 * margin
    let height = size.rows * cellHeight + 2 * margin
    var styles: [Style] = []
    var behind: [String] = []
    var texts: [String] = []
    for row in 0..<size.rows {
      for run in runs(in: row) {
        let number = styles.firstIndex(of: run.style) ?? styles.count
        if number == styles.count { styles.append(run.style) }
        let (left, top) = (margin + run.column * cellWidth, margin + row * cellHeight)
        let length = run.columns * cellWidth
        if Self.hasBackground(run.style) {
          behind.append(
            #"<rect class="b\#(number)" x="\#(left)" y="\#(top)" width="\#(length)" "#
              + #"height="\#(cellHeight)"/>"#
          )
        }
        guard run.text.contains(where: { $0 != " " }) else { continue }
        texts.append(
          #"<text class="t\#(number)" x="\#(left)" y="\#(top + 14)" textLength="\#(length)">"#
            + "\(escaped(run.text))</text>"
        )
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
      height="\(height)" xml:space="preserve">
      <style>
      text { font: 15px "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre }
      \(Self.css(styles, .dark, paper: "#1b1d1f", ink: "#e4e4e4"))
      @media (prefers-color-scheme: light) {
      \(Self.css(styles, .light, paper: "#ffffff", ink: "#1c1c1c"))
      }
      </style>
      <rect class="paper" width="\(width)" height="\(height)" rx="8"/>
      \((behind + texts).joined(separator: "\n"))
      </svg>

      """
  }

  private struct Run {
    var column: Int
    var columns: Int
    var text: String
    var style: Style
  }

  /// The parts of a row that look the same; a wide glyph is one of its own, so that the columns
  /// after it stand where they should in any font.
  private func runs(in row: Int) -> [Run] {
    var runs: [Run] = []
    var isClosed = true
    var last: Cell?
    for (column, cell) in self.row(row).enumerated() {
      if cell.isContinuation {
        runs[runs.count - 1].columns += 1
        isClosed = true
        continue
      }
      let isSimple = cell.base < 0x250 && cell.firstMark == 0
      // The same sign once more, as in a line, can't get out of step.
      let isSame = last.map { $0.base == cell.base && $0.firstMark == cell.firstMark } ?? false
      last = cell
      if (isClosed || !isSimple) && !isSame || runs.last?.style != cell.style {
        runs.append(Run(column: column, columns: 0, text: "", style: cell.style))
      }
      isClosed = !isSimple
      for value in [cell.base, cell.firstMark, cell.secondMark] where value != 0 {
        runs[runs.count - 1].text.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
      }
      runs[runs.count - 1].columns += 1
    }
    return runs
  }

  private static func hasBackground(_ style: Style) -> Bool {
    Theme.dark[style.role].background != nil || Theme.light[style.role].background != nil
  }

  private static func css(
    _ styles: [Style],
    _ theme: Theme,
    paper: String,
    ink: String
  ) -> String {
    let rules = styles.enumerated().flatMap { number, style in
      let look = theme[style.role]
      let emphasis = look.emphasis.union(style.emphasis)
      let front = look.foreground.map(hex) ?? ink
      var text = "fill: \(front)"
      if emphasis.contains(.bold) { text += "; font-weight: bold" }
      if emphasis.contains(.underline) { text += "; text-decoration: underline" }
      return [".t\(number) { \(text) }"]
        + (hasBackground(style)
          ? [".b\(number) { fill: \(look.background.map(hex) ?? paper) }"] : [])
    }
    return ([".paper { fill: \(paper) }"] + rules).joined(separator: "\n")
  }

  private static func hex(_ colour: Colour) -> String {
    let parts = [colour.rgb.red, colour.rgb.green, colour.rgb.blue]
    return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(character)
      }
    }.joined()
  }
}
