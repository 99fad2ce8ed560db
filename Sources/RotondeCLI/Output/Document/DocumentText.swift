import BoardUI
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

  private let style: Style

  init(_ style: Style) {
    self.style = style
  }

  /// The lines of a document, without line ends.
  func lines(of document: Document) -> [String] {
    let layout = DocumentLayout(width: style.width, glyphs: style.glyphs)
    let head = layout.head(of: document).map(line)
    let body = layout.body(of: document).map(line)
    return body.isEmpty ? head : head + [""] + body
  }

  private func line(_ row: DocumentLayout.Row) -> String {
    let text =
      switch row.content {
      case .text(let text, .heading): emphasised(text, .bold)
      case .text(let text, .muted): emphasised(text, .dim)
      case .text(let text, _): text
      case .plot(let runs): runs.line
      }
    return text.isEmpty ? "" : String(repeating: " ", count: row.indent) + text
  }

  private func emphasised(_ text: String, _ emphasis: Emphasis) -> String {
    style.isEmphasised && !text.isEmpty ? emphasis.applied(to: text) : text
  }
}
