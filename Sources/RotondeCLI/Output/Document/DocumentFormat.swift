import ArgumentParser
import BoardUI
import Canvas

/// The way in which a document is written.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  case text, md, html
}

/// The option of every command that makes a document.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: .both(
      en: "How to write it: text, md (Markdown), or html, a page that prints well.",
      nl: "Hoe het geschreven wordt: text, md (Markdown) of html, een pagina die goed afdrukt.",
      value: .format
    )
  )
  var format: DocumentFormat = .text
}

extension Session {
  /// Writes a document in the way that was asked for.
  func write(_ document: Document, as format: DocumentFormat) throws(CommandFailure) {
    try write([document], as: format)
  }

  /// Writes documents one after the other; as HTML, on one page, printed each on paper of its own.
  func write(_ documents: [Document], as format: DocumentFormat) throws(CommandFailure) {
    if format == .html, !documents.isEmpty { return try output.write(documents.html) }
    for (number, document) in documents.enumerated() {
      if number > 0 { try output.write("\n\n") }
      try writeText(document, as: format)
    }
  }

  private func writeText(
    _ document: Document,
    as format: DocumentFormat
  ) throws(CommandFailure) {
    switch format {
    case .text:
      // Without a terminal it is still a text for people, 80 columns wide unless `COLUMNS` is set.
      var style = DocumentText.Style(
        width: OutputForm.terminalWidth(),
        isEmphasised: false,
        glyphs: plotGlyphs()
      )
      if case .table(let width, let isEmphasised) = form {
        (style.width, style.isEmphasised) = (width, isEmphasised)
      }
      style.width = min(style.width, DocumentLayout.widest)
      for line in DocumentText(style).lines(of: document) { try output.line(line) }
    case .md: try output.write(document.markdown(glyphs: .blocks))
    case .html: try output.write([document].html)
    }
  }
}
