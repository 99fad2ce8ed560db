import BoardUI
import Canvas

extension Document {
  /// The document in Markdown; plots are drawn in characters, as code.
  func markdown(glyphs: PlotGlyphs) -> String {
    var parts = ["# \(inMarkdown(title))", inMarkdown(subtitle)]
    for section in sections {
      parts.append("## \(inMarkdown(section.heading))")
      parts += section.blocks.map { markdown($0, glyphs: glyphs) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: Block, glyphs: PlotGlyphs) -> String {
    switch block {
    case .paragraph(let text): return inMarkdown(text)
    case .list(let items):
      return items.map { item in
        let detail = item.detail.map { "\\\n\(inMarkdown($0))" } ?? ""
        return indented("- ", inMarkdown(item.text) + detail)
      }
      .joined(separator: "\n")
    case .quote(let text, let source):
      let by = source.map { "\n\n– \(inMarkdown($0))" } ?? ""
      return indented("> ", inMarkdown(text) + by, with: "> ")
    case .table(let heads, let rows):
      let rule = heads.map { _ in "---" }
      return ([heads.map(cell), rule] + rows.map { $0.map(cell) })
        .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    case .chart(let chart, let caption):
      let lines = plot(chart, glyphs: glyphs).lines
      // A fence longer than any row of the same sign can't be closed by what stands in it.
      let code = (["~~~~ text"] + lines.map { "  \($0)" } + ["~~~~"]).joined(separator: "\n")
      return caption.map { "\(inMarkdown($0))\n\n\(code)" } ?? code
    }
  }

  /// A text on one line, as it may stand between the lines of a table.
  private func cell(_ text: String) -> String {
    harmlessLines(text).map(escapedMarkdown).joined(separator: " ")
  }

  private func plot(_ chart: Chart, glyphs: PlotGlyphs) -> Plot {
    switch chart {
    case .bars(let chart): chart.plot(width: 76, glyphs: glyphs)
    case .overTime(let chart): chart.plot(width: 76, height: 4, glyphs: glyphs)
    }
  }

  /// A text with a mark before its first line, and the others below its beginning.
  private func indented(_ mark: String, _ text: String, with next: String? = nil) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let other = next ?? String(repeating: " ", count: mark.count)
    return lines.enumerated().map { ($0.offset == 0 ? mark : other) + $0.element }
      .joined(separator: "\n")
  }
}

/// A text as Markdown shows it, with its own line ends.
func inMarkdown(_ text: String) -> String {
  harmlessLines(text).map(escapedMarkdown).joined(separator: "\\\n")
}

/// One line in which nothing is markup.
private func escapedMarkdown(_ line: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in line.unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case "\\", "`", "*", "_", "[", "]", ">", "#", "|", "~", "!":
      result.append("\\")
      result.append(scalar)
    default: result.append(scalar)
    }
  }
  // At the beginning of a line a few more signs would make a list, a rule or a heading, and blanks
  // would make code.
  let text = String(result.drop { $0 == " " })
  guard let first = text.first else { return "" }
  if "+-=".contains(first) { return "\\" + text }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) else {
    return text
  }
  return "\(digits)\\\(text.dropFirst(digits.count))"
}
