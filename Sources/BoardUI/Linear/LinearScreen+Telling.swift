import Canvas
import TaskModel

extension LinearScreen {
  /// Where one is, in lines.
  var description: [String] {
    if !candidates.isEmpty {
      return [text(Texts.Linear.whichOne)] + numbered(candidates.map { text($0.name) })
    }
    switch model.layers.last {
    case .adding(let pane):
      return [text(pane.problem ?? Texts.Add.hint), text(Texts.Linear.emptyGoesBack)]
    case .filtering(let pane):
      return [
        pane.problem.map { text(Texts.Filter.misunderstood($0)) }
          ?? text(Texts.Filter.placeholder)
      ]
    case .prompting: return [text(Texts.Linear.emptyGoesBack)]
    case .choosing(let chooser):
      let choices = chooser.visibleChoices.map { text($0.label) }
      return [text(chooser.title)] + [chooser.message.map(text)].compactMap(\.self)
        + numbered(choices) + [text(Texts.Linear.sayNumber)]
    case .help(let pane): return help(pane)
    case .form(let pane): return form(pane)
    case .reading(let pane): return [pane.title.map(text)].compactMap(\.self) + pane.lines
    case .task(let pane):
      guard let task = model.board.tasks[pane.task] else { return [] }
      return model.lines(of: task, columns: 10_000).lines.map(\.text)
    case .meeting: return meeting
    case .record(let pane):
      return model.recordLines(pane.entry, columns: 10_000).map(\.text)
    case .tasks, .palette, nil: return overview
    }
  }

  /// The step of the meeting, with a mark before what the cursor is on.
  private var meeting: [String] {
    let cursor = model.meeting.cursor
    return [text(model.meetingTitle)]
      + model.meetingLines(columns: 10_000, rows: 0).lines.map { line in
        (line.item == cursor ? "> " : "") + line.text
      }
  }

  /// The view: its name, what is in it, and how one goes on.
  private var overview: [String] {
    var lines: [String] = []
    if model.layers.isEmpty {
      lines.append("\(text(model.tab.name)). \(model.board.settings.name)")
      if !model.viewFilter.isEmpty {
        lines.append(text(Texts.Board.filtered(model.viewFilter.text, found: "\(count)")))
      }
    } else if let pane = model.topTasksPane {
      lines += model.header(of: pane.subject, columns: 10_000).map(\.text)
    }
    if model.layers.isEmpty, model.tab == .balance {
      return lines + (model.balance.document.map(told) ?? [])
    }
    let end = min(count, first + Self.entriesAtOnce)
    if count == 0 { lines.append(text(Texts.Board.nothingHere)) }
    for index in min(first, end)..<end { lines += entry(index) }
    if end < count { lines.append(text(Texts.Linear.more(count - end))) }
    return lines + [text(Texts.Linear.hint)]
  }

  /// How many entries there are to choose from.
  var count: Int {
    if let focus = model.listFocus { return model.listed(focus).count }
    return model.boardPane.columns.reduce(0) { $0 + $1.positions.count }
  }

  /// Where an entry is on the screen, for the cursor.
  func target(of index: Int) -> Target {
    if let focus = model.listFocus { return .entry(focus, index) }
    var rest = index
    for (column, members) in model.boardPane.columns.enumerated() {
      if rest < members.positions.count { return .card(column: column, index: rest) }
      rest -= members.positions.count
    }
    return .nothing
  }

  /// What an entry is, wherever it may stand later.
  func identity(of index: Int) -> String {
    switch target(of: index) {
    case .card(let column, let row):
      return taskID(at: model.boardPane.columns[column].positions[row])
    case .entry(.mine, _): return taskID(at: model.mine.tasks.listing[index].item)
    case .entry(.tasks, _):
      return model.topTasksPane.map { taskID(at: $0.tasks.listing[index].item) } ?? ""
    case .entry(.stakeholders, _): return "\(model.stakeholders.listing[index].item)"
    case .entry(.people, _): return "\(model.people.listing[index].item)"
    case .entry(.log, _): return "\(model.log.position(at: index))"
    case .entry(.cases, _): return "\(model.cases.listing[index].item)"
    default: return ""
    }
  }

  private func taskID(at position: Int) -> String {
    model.outlook.board.tasks.summary(at: position).id.rawValue
  }

  /// Where the entry stands now of which a number was told.
  func index(ofTold number: Int) -> Int? {
    guard let wanted = told[number] else { return nil }
    if number <= count, identity(of: number - 1) == wanted { return number - 1 }
    return (0..<count).first { identity(of: $0) == wanted }
  }

  /// Remembers of what the numbers are that are told now.
  mutating func rememberNumbers() {
    guard canChoose, candidates.isEmpty else { return }
    if first == 0 { told = [:] }
    for index in first..<max(first, min(count, first + Self.entriesAtOnce)) {
      told[index + 1] = identity(of: index)
    }
  }

  /// An entry with its number; below the name of its column or section when it is the first of it.
  private func entry(_ index: Int) -> [String] {
    switch target(of: index) {
    case .entry(let focus, _):
      let listed = model.listed(focus)
      let block = listed.block(model, index, 10_000)
      return block.heading.map(\.text) + [line(block, number: index, listed.marks(model, index))]
    case .card(let column, let row):
      let members = model.boardPane.columns[column]
      let position = members.positions[row]
      let block = model.card(at: position, columns: 10_000)
      let heading = row == 0 ? [model.head(of: members, columns: 10_000)] : []
      let marks = model.marks(ofTaskAt: position, isSelected: false)
      return heading + [line(block, number: index, marks)]
    default: return []
    }
  }

  private func line(_ block: Block, number: Int, _ marks: EntryMarks) -> String {
    var parts = block.lines.map(\.text)
    if marks.isMarked { parts.append(text(Texts.Linear.marked)) }
    if marks.isFresh { parts.append(text(Texts.Linear.changed)) }
    return "\(number + 1). \(parts.joined(separator: "; "))"
  }

  func numbered(_ texts: [String]) -> [String] {
    texts.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// The keys and their names, as the key table has them, and the ideas behind the board.
  private func help(_ pane: HelpPane) -> [String] {
    let bindings = model.keys.bindings(in: pane.context)
      .filter { Self.isSayable($0.command) }
    let keys = bindings.map { binding in
      let name = text(binding.command.name)
      // The number of a view would be that of an entry here; it goes by its name.
      guard let key = binding.keys.first, !Self.isNumber(key) else { return name }
      return "\(key.shownName(ascii: true)): \(name)"
    }
    return [text(Texts.Linear.howto)] + keys + Texts.Help.all.map(text)
  }

  private static func isNumber(_ key: Key) -> Bool {
    if case .character(let character) = key { character.isNumber } else { false }
  }

  /// Whether a command does something where there is no cursor to be moved over a screen.
  static func isSayable(_ command: Command) -> Bool {
    switch command {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last, .palette,
      .redraw, .suspend:
      false
    default: true
    }
  }

  /// A document without its plots: their numbers in words.
  private func told(_ document: Document) -> [String] {
    document.sections.flatMap { section in [section.heading] + section.blocks.flatMap(told) }
  }

  private func told(_ block: Document.Block) -> [String] {
    switch block {
    case .paragraph(let text): harmlessLines(text)
    case .list(let items):
      items.map { [$0.text, $0.detail].compactMap(\.self).joined(separator: "; ") }
    case .quote(let text, let source): ["“\(text)”\(source.map { " – \($0)" } ?? "")"]
    case .table(let heads, let rows):
      rows.map { row in
        zip(heads, row).filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
          .joined(separator: "; ")
      }
    case .chart(let chart, let caption): [caption].compactMap(\.self) + told(chart)
    }
  }

  private func told(_ chart: Document.Chart) -> [String] {
    switch chart {
    case .bars(let chart):
      chart.bars.map { bar in
        let parts = zip(chart.series, bar.parts).map { "\($0.0) \($0.1)" }
        let numbers = parts.isEmpty ? bar.shownCaption : parts.joined(separator: ", ")
        return "\(bar.label): \(numbers)"
      }
    case .overTime(let chart):
      [chart.points.map { "\($0.label) \($0.value)" }.joined(separator: ", ")]
    }
  }
}
