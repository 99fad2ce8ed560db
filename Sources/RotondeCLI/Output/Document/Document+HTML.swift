import BoardUI
import Canvas
import TaskModel

extension [Document] {
  /// Documents as one page: nothing is fetched, nothing runs, and it prints well.
  ///
  /// It keeps to the reader's own colours, dark or light. The title is that of the first.
  var html: String {
    guard let first else { return "" }
    return """
      <!DOCTYPE html>
      <html lang="\(first.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(inAttribute(first.title)) – \(inAttribute(first.subtitle))</title>
      <style>
      \(documentStyle)
      </style>
      </head>
      <body>
      <main>
      \(enumerated().map { $0.element.article(number: $0.offset) }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }
}

extension Document {
  /// The document as a page of its own.
  var html: String { [self].html }

  /// The document as a part of a page, told from the others by its number.
  fileprivate func article(number: Int) -> String {
    let name = number == 0 ? "s" : "d\(number)s"
    let body = sections.enumerated().map { number, section in
      """
      <section aria-labelledby="\(name)\(number)">
      <h2 id="\(name)\(number)">\(inHTML(section.heading))</h2>
      \(section.blocks.map(Document.html).joined(separator: "\n"))
      </section>
      """
    }
    return """
      <article>
      <header>
      <h1>\(inHTML(title))</h1>
      <p>\(inHTML(subtitle))</p>
      </header>
      \(body.joined(separator: "\n"))
      </article>
      """
  }

  private static func html(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(inHTML(text))</p>"
    case .list(let items):
      let lines = items.map { item in
        let detail = item.detail.map { "<br><small>\(inHTML($0))</small>" } ?? ""
        return "<li>\(inHTML(item.text))\(detail)</li>"
      }
      return "<ul>\n\(lines.joined(separator: "\n"))\n</ul>"
    case .quote(let text, let source):
      let by = source.map { "<footer>– \(inHTML($0))</footer>" } ?? ""
      return "<blockquote><p>\(inHTML(text))</p>\(by)</blockquote>"
    case .table(let heads, let rows):
      let head = heads.map { "<th scope=\"col\">\(inHTML($0))</th>" }.joined()
      let lines = rows.map { row in
        "<tr>\(row.map { "<td>\(inHTML($0))</td>" }.joined())</tr>"
      }
      return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
        + "\(lines.joined(separator: "\n"))\n</tbody>\n</table>"
    case .chart(let chart, let caption):
      let text = caption.map { "<figcaption>\(inHTML($0))</figcaption>\n" } ?? ""
      switch chart {
      case .bars(let bars): return "<figure>\n\(text)\(bars.html)\n</figure>"
      case .overTime(let columns): return "<figure>\n\(text)\(columns.html)\n</figure>"
      }
    }
  }
}

/// A text on one line, for attributes and titles, in which there can be no elements.
func inAttribute(_ text: String) -> String {
  harmlessLines(text).map(escapedHTML).joined(separator: " ")
}

/// A text as a browser shows it, with its own line ends.
func inHTML(_ text: String) -> String {
  harmlessLines(text).map(escapedHTML).joined(separator: "<br>")
}

/// One line in which nothing is markup.
func escapedHTML(_ line: String) -> String {
  var result = ""
  for scalar in line.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// How a page looks: the reader's colours and size of letters, and paper without a loss.
private let documentStyle = """
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
  main { max-width: 44rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
  h1 { line-height: 1.2; margin: 0; }
  h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
  article + article { margin-top: 4rem; }
  header p, small, figcaption, footer { opacity: .8; }
  ul { padding-left: 1.2rem; }
  li { margin: .25rem 0; }
  blockquote { margin: 1rem 0; padding-left: 1rem; border-left: .2rem solid currentColor; }
  figure { margin: 1rem 0; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .15rem .75rem .15rem 0; }
  thead th { border-bottom: 1px solid currentColor; }
  tbody th { font-weight: normal; width: 34%; }
  td.number { width: 22%; }
  svg { display: block; width: 100%; fill: currentColor; }
  svg.bar { height: 1rem; }
  svg.columns { height: 6rem; border-bottom: 1px solid currentColor; }
  .ends { display: flex; justify-content: space-between; }
  .key { display: inline-block; width: .8rem; height: .8rem; fill: currentColor; }
  @media print {
    body { font-size: 11pt; color: #000; background: #fff; }
    main { max-width: none; padding: 0; }
    h2 { break-after: avoid; }
    article + article { break-before: page; }
    li, tr, figure, blockquote { break-inside: avoid; }
  }
  """
