import Canvas
import TaskModel

/// Something in the help that is found and shown as a whole: a key with what it does, a paragraph.
private typealias HelpEntry = [(text: String, style: Style)]

extension Model {
  /// The lines of the help: made from the key table, then the ideas behind the board; of those only
  /// what was looked for.
  func helpLines(_ pane: HelpPane, columns: Int) -> [(text: String, style: Style)] {
    let parts = helpParts(pane, columns: columns)
    let words = folded(pane.search.text).split(separator: " ")
    guard !words.isEmpty else { return parts.flatMap { $0.flatMap { $0 } } }
    let found = parts.compactMap { part -> [HelpEntry]? in
      let entries = part.dropFirst().filter { entry in
        let text = folded(entry.map(\.text).joined(separator: " "))
        return words.allSatisfy { text.contains($0) }
      }
      return entries.isEmpty ? nil : [part[0]] + entries
    }
    return found.isEmpty
      ? [(text(Texts.Help.nothingFound), Style(.muted))] : found.flatMap { $0.flatMap { $0 } }
  }

  /// The parts of the help, each with its heading first.
  private func helpParts(_ pane: HelpPane, columns: Int) -> [[HelpEntry]] {
    let bindings = keys.bindings(in: pane.context)
    let keyed = bindings.filter { !$0.keys.isEmpty }.map { binding in
      (keys: binding.keys.map(name(of:)).joined(separator: " "), name: text(binding.command.name))
    }
    let width = keyed.map(\.keys.columnWidth).max() ?? 0
    func heading(_ phrase: Phrase) -> HelpEntry { [(text(phrase), Style(.heading, .bold))] }
    let blank: HelpEntry = [("", Style.text)]
    func paragraphs(_ phrases: [Phrase]) -> [HelpEntry] {
      phrases.flatMap { [lines(text($0), indent: 1, columns: columns), blank] }
    }
    let rows = keyed.map { row -> HelpEntry in
      guard columns - width >= 19 else {
        return [(" \(row.keys)", .text)] + lines(row.name, indent: 3, columns: columns)
      }
      let gap = String(repeating: " ", count: width - row.keys.columnWidth + 2)
      var entry = lines(row.name, indent: width + 3, columns: columns)
      entry[0].text = " \(row.keys)\(gap)" + entry[0].text.dropFirst(width + 3)
      return entry
    }
    let others = bindings.filter(\.keys.isEmpty).map {
      lines(text($0.command.name), indent: 1, columns: columns)
    }
    let ideas = [heading(Texts.Help.ideas)] + paragraphs(Texts.Help.all)
    var parts = [[heading(Texts.Help.keys)] + rows + [blank]]
    if !others.isEmpty {
      parts.append([heading(Texts.Help.others(shownKey(of: .palette)))] + others + [blank])
    }
    guard pane.isWelcome else { return parts + [ideas] }
    let welcome = [heading(Texts.Help.welcome)] + paragraphs(welcomeTexts)
    return [welcome, ideas] + parts
  }

  /// A text in lines that begin so many columns from the left; at least one.
  private func lines(_ text: String, indent: Int, columns: Int) -> HelpEntry {
    let margin = String(repeating: " ", count: indent)
    let lines = text.wrapped(to: max(1, columns - indent))
    return (lines.isEmpty ? [""] : lines).map { (margin + $0, Style.text) }
  }

  /// The few keys with which one gets along, as they are bound.
  private var welcomeTexts: [Phrase] {
    Texts.Help.welcome(
      move: "\(name(of: .up)) \(name(of: .down)) \(name(of: .left)) \(name(of: .right))",
      open: shownKey(of: .open),
      claim: shownKey(of: .claim),
      add: shownKey(of: .add),
      palette: shownKey(of: .palette),
      help: shownKey(of: .help),
      undo: shownKey(of: .undo)
    )
  }

  /// The key that is shown for a command; what it is called where it has none.
  func shownKey(of command: Command) -> String {
    keys.shownKey(for: command).map(name(of:)) ?? text(command.name)
  }

  /// Draws the help over the board.
  func draw(_ pane: HelpPane, on frame: inout Frame, layout: ScreenLayout) {
    frame.fill(layout.main, style: .text)
    let area = helpArea(layout)
    for (row, line) in helpLines(pane, columns: area.columns).dropFirst(pane.top)
      .prefix(area.rows).enumerated()
    {
      frame.put(
        line.text.truncated(to: area.columns),
        at: area.origin.moved(rows: row),
        style: line.style
      )
    }
  }

  /// The last line one can scroll the help to.
  func lastTop(of pane: HelpPane) -> Int {
    let area = helpArea(ScreenLayout(size))
    return max(0, helpLines(pane, columns: area.columns).count - area.rows)
  }

  /// The line in which one types what to look for, in the place of what happened last.
  func drawSearch(_ pane: HelpPane, on frame: inout Frame, layout: ScreenLayout) {
    guard pane.isSearching || !pane.search.text.isEmpty else { return }
    var line = layout.status.inset(columns: 1)
    frame.fill(layout.status, style: .text)
    let title = text(Texts.Filter.title) + " "
    let used = frame.put(title, at: line.origin, style: Style(.heading, .bold))
    _ = line.removeLeft(used)
    if pane.isSearching {
      frame.put(pane.search, in: line, placeholder: text(Texts.Help.searchHint))
    } else {
      frame.putLine(pane.search.text, in: line, style: Style(.status))
    }
  }

  private func helpArea(_ layout: ScreenLayout) -> Rect {
    let area = layout.main
    return Rect(column: area.left, row: area.top, columns: min(area.columns, 80), rows: area.rows)
  }
}
