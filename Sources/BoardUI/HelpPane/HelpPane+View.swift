import Canvas
import TaskModel

extension Model {
  /// The lines of the help: made from the key table, then the ideas behind the board; of those only
  /// what was looked for.
  func helpLines(_ pane: HelpPane, columns: Int) -> [(text: String, style: Style)] {
    let parts = helpParts(pane, columns: columns)
    let words = folded(pane.search.text).split(separator: " ")
    guard !words.isEmpty else { return parts.flatMap { $0 } }
    let found = parts.compactMap { part in
      let lines = part.dropFirst().filter { line in
        let text = folded(line.text)
        return words.allSatisfy { text.contains($0) }
      }
      return lines.isEmpty ? nil : [part[0]] + lines
    }
    return found.isEmpty ? [(text(Texts.Help.nothingFound), Style(.muted))] : found.flatMap { $0 }
  }

  /// The parts of the help, each with its heading first.
  private func helpParts(
    _ pane: HelpPane,
    columns: Int
  ) -> [[(text: String, style: Style)]] {
    let bindings = keys.bindings(in: pane.context)
    let keyed = bindings.filter { !$0.keys.isEmpty }.map { binding in
      (keys: binding.keys.map(name(of:)).joined(separator: " "), name: text(binding.command.name))
    }
    let width = keyed.map(\.keys.columnWidth).max() ?? 0
    func heading(_ phrase: Phrase) -> (String, Style) { (text(phrase), Style(.heading, .bold)) }
    func paragraphs(_ phrases: [Phrase]) -> [(String, Style)] {
      phrases.flatMap { phrase in
        text(phrase).wrapped(to: max(1, columns - 1)).map { (" \($0)", Style.text) }
          + [("", .text)]
      }
    }
    let rows = keyed.map { row in
      let gap = String(repeating: " ", count: width - row.keys.columnWidth + 2)
      return (" \(row.keys)\(gap)\(row.name)", Style.text)
    }
    let others = bindings.filter(\.keys.isEmpty).map { (" \(text($0.command.name))", Style.text) }
    let blank = [("", Style.text)]
    let ideas = [heading(Texts.Help.ideas)] + paragraphs(Texts.Help.all)
    var parts = [[heading(Texts.Help.keys)] + rows + blank]
    if !others.isEmpty {
      parts.append([heading(Texts.Help.others(shownKey(of: .palette)))] + others + blank)
    }
    guard pane.isWelcome else { return parts + [ideas] }
    let welcome = [heading(Texts.Help.welcome)] + paragraphs(welcomeTexts)
    return [welcome, ideas] + parts
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
