import Canvas

// Plots as pictures in the page itself. The numbers stand beside them as text, so a picture is for
// the eye only.

/// How dark a series is, beside the others; three are told apart on paper, too.
private func opacity(_ series: Int) -> String { ["1", ".5", ".2", ".7"][series % 4] }

extension BarChart {
  /// A table of which each row has a label, a bar, and what it amounts to.
  var html: String {
    let longest = bars.map(\.sum).max() ?? 0
    let rows = bars.map { bar in
      """
      <tr><th scope="row">\(inHTML(bar.label))</th>\
      <td>\(picture(of: bar, longest: longest))</td>\
      <td class="number">\(inHTML(bar.shownCaption))\(parts(of: bar))</td></tr>
      """
    }
    return legend + "<table>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody>\n</table>"
  }

  private var legend: String {
    guard series.count > 1 else { return "" }
    let keys = series.enumerated().map { number, name in
      "<svg class=\"key\" aria-hidden=\"true\" viewBox=\"0 0 1 1\">"
        + "<rect width=\"1\" height=\"1\" opacity=\"\(opacity(number))\"/></svg> \(inHTML(name))"
    }
    return "<p>\(keys.joined(separator: " &nbsp; "))</p>\n"
  }

  /// What each part of a bar amounts to, unless the caption has told; for who can't see the bar.
  private func parts(of bar: Bar) -> String {
    guard series.count > 1, bar.caption == nil || showsShares && series.count > 2 else { return "" }
    let told = zip(series, bar.parts).map { "\(inHTML($0.0)) \($0.1)" }.joined(separator: ", ")
    return " <small>(\(told))</small>"
  }

  private func picture(of bar: Bar, longest: Double) -> String {
    let scale = showsShares ? bar.sum : longest
    var start = 0
    let pieces = bar.parts.enumerated().map { number, part in
      let width = scale > 0 ? Int((Double(max(0, part)) / scale * 1_000).rounded()) : 0
      defer { start += width }
      return
        "<rect x=\"\(start)\" width=\"\(width)\" height=\"10\" opacity=\"\(opacity(number))\"/>"
    }
    return "<svg class=\"bar\" aria-hidden=\"true\" viewBox=\"0 0 1000 10\" "
      + "preserveAspectRatio=\"none\">\(pieces.joined())</svg>"
  }
}

extension TimeChart {
  /// Columns, and below them the first and the last label; the values are the picture's name.
  var html: String {
    guard let first = points.first, let last = points.last else { return "" }
    let top = Double(max(1, shownTop))
    let columns = points.enumerated().map { number, point in
      let height = Int((Double(max(0, point.value)) / top * 100).rounded())
      return "<rect x=\"\(number * 10)\" y=\"\(100 - height)\" width=\"8\" height=\"\(height)\"/>"
    }
    let told = points.map { "\(inAttribute($0.label)): \($0.value)" }.joined(separator: ", ")
    return """
      <svg class="columns" role="img" aria-label="\(told)" \
      viewBox="0 0 \(points.count * 10) 100" preserveAspectRatio="none">\(columns.joined())</svg>
      <div class="ends" aria-hidden="true"><small>\(inHTML(first.label)): \(first.value)</small>\
      <small>\(inHTML(last.label)): \(last.value)</small></div>
      """
  }
}
