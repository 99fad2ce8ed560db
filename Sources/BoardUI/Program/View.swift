public import Canvas
import TaskModel

/// Draws the screen.
///
/// - Parameter model: What the screen depends on.
/// - Returns: The whole screen, drawn anew; what differs from the last one is found by whoever
///   sends it to a terminal.
public func view(_ model: Model) -> Frame {
  var frame = Frame(size: model.size)
  model.draw(on: &frame)
  return frame
}

extension Model {
  fileprivate func draw(on frame: inout Frame) {
    guard
      size.columns >= ScreenLayout.smallest.columns, size.rows >= ScreenLayout.smallest.rows
    else { return drawTooSmall(on: &frame) }
    if let wall { return draw(wall, on: &frame) }
    let layout = ScreenLayout(size)
    // On the first screen there is nothing yet to stand behind the questions.
    if beginning == nil { drawViews(on: &frame, layout: layout) }
    drawFooter(on: &frame, in: layout.footer)
    for (index, layer) in layers.enumerated() where !waits(layer, at: index) {
      frame.mark(cover(of: layer, layout: layout), as: layer.target)
      draw(layer, on: &frame, layout: layout)
    }
    // Last, for it may take more than its own row.
    drawStatus(on: &frame, in: layout.status)
    if case .help(let pane) = layers.last { drawSearch(pane, on: &frame, layout: layout) }
  }

  /// Whether something is read only once what is asked first was answered: the help that opens by
  /// itself has much to say, and a question over it would hide half of that.
  private func waits(_ layer: Layer, at index: Int) -> Bool {
    if case .help(let pane) = layer { pane.isWelcome && index < layers.count - 1 } else { false }
  }

  private func drawViews(on frame: inout Frame, layout: ScreenLayout) {
    drawHeader(on: &frame, layout: layout)
    drawTabs(on: &frame, in: layout.tabs)
    if let list = tab.list {
      draw(list, on: &frame, layout: layout)
    } else if tab == .balance {
      drawBalance(on: &frame, layout: layout)
    } else {
      drawBoard(on: &frame, layout: layout)
    }
    drawDetail(on: &frame, layout: layout)
  }

  /// What a layer keeps one from pointing at.
  ///
  /// Where one types, it is the tabs too: one does not leave by a slip of the hand.
  private func cover(of layer: Layer, layout: ScreenLayout) -> Rect {
    switch layer {
    case .task, .tasks, .record, .help, .reading: layout.main
    case .meeting: coverOfMeeting(layout)
    case .adding, .filtering, .palette, .choosing, .prompting, .form:
      Rect(column: 0, row: 0, columns: size.columns, rows: layout.main.bottom)
    }
  }

  private func draw(_ layer: Layer, on frame: inout Frame, layout: ScreenLayout) {
    switch layer {
    case .task(let pane): drawTaskPane(pane, on: &frame, layout: layout)
    case .tasks(let pane): draw(pane, on: &frame, layout: layout)
    case .record(let pane): draw(pane, on: &frame, layout: layout)
    case .meeting: drawMeeting(on: &frame, layout: layout)
    case .adding(let pane): draw(pane, on: &frame, layout: layout)
    case .filtering(let pane): draw(pane, on: &frame, layout: layout)
    case .palette(let pane): draw(pane, on: &frame, layout: layout)
    case .help(let pane): draw(pane, on: &frame, layout: layout)
    case .choosing(let chooser): draw(chooser, on: &frame, layout: layout)
    case .reading(let pane): draw(pane, on: &frame, layout: layout)
    case .prompting(let prompt): draw(prompt, on: &frame, layout: layout)
    case .form(let pane): draw(pane, on: &frame, layout: layout)
    }
  }

  private func drawTooSmall(on frame: inout Frame) {
    for (row, line) in text(Texts.Board.tooSmall).wrapped(to: size.columns).enumerated()
    where row < size.rows {
      frame.put(line, at: Point(column: 0, row: row))
    }
  }

  /// The name of the board, how it stands, and who is at the keyboard.
  private func drawHeader(on frame: inout Frame, layout: ScreenLayout) {
    let who = me.map { sentences.name($0) } ?? text(Texts.Board.who)
    var rest = layout.header.inset(columns: 1)
    let room = rest.columns - board.settings.name.columnWidth - 2
    let width = min(who.columnWidth, max(room, rest.columns / 3))
    frame.putLine(who, in: rest.removeRight(width), style: Style(.title))
    _ = rest.removeRight(2)
    let counts = boardPane.counts
    let summary =
      meetingSummary
      ?? text(
        Texts.Board.counts(
          open: counts[.open] ?? 0,
          doing: counts[.doing] ?? 0,
          waiting: counts[.waiting] ?? 0
        )
      )
    // Where there is no room for the tabs, the view one is in stands in the place of the board.
    let name =
      layout.tabs.isEmpty && tab != .board ? text(tab.name) : board.settings.name
    if name.columnWidth + summary.columnWidth + 3 <= rest.columns {
      frame.putLine(
        summary,
        in: rest.removeRight(summary.columnWidth + 2),
        style: Style(.muted)
      )
    }
    frame.putLine(name, in: rest, style: Style(.title, .bold))
    guard let purpose = board.settings.purpose else { return }
    frame.putLine(purpose, in: layout.purpose.inset(columns: 1), style: Style(.muted))
  }

  /// A view that is a list; or, when there is nothing in it, why.
  private func draw(_ list: ListFocus, on frame: inout Frame, layout: ScreenLayout) {
    let area = Self.listArea(in: layout.board)
    guard hasContent else { return drawCounting(on: &frame, in: area) }
    let listed = listed(list)
    guard listed.count == 0 else {
      return draw(listed, on: &frame, in: area, layout: layout)
    }
    frame.putWrapped(
      text(emptyWords(list)),
      in: layout.board.inset(columns: 1),
      style: Style(.muted)
    )
  }

  /// Says that what belongs here is being counted; keys are answered meanwhile.
  func drawCounting(on frame: inout Frame, in rect: Rect) {
    frame.putLine(text(Texts.Views.counting), in: rect.inset(columns: 1), style: Style(.muted))
  }

  private func emptyWords(_ list: ListFocus) -> Phrase {
    switch list {
    case .mine: emptyMine
    case .stakeholders: emptyStakeholders
    case .people: emptyPeople
    case .cases: emptyCases
    case .log: emptyLog
    case .tasks: Texts.Views.nothingNow
    }
  }

  /// What happened last; otherwise what the board is filtered by.
  ///
  /// What is not as it should be may take some lines more, over the board: it says what to do.
  private func drawStatus(on frame: inout Frame, in rect: Rect) {
    let line = rect.inset(columns: 1)
    if isSlow {
      frame.putLine(text(Texts.Board.working), in: line, style: Style(.status))
    } else if let status {
      let lines = text(status.line).wrapped(
        to: line.columns,
        maxLines: status.kind.mayTakeLines ? min(4, size.rows / 3) : 1
      )
      let height = max(1, lines.count)
      let area = Rect(
        column: rect.left,
        row: rect.bottom - height,
        columns: rect.columns,
        rows: height
      )
      frame.fill(area, style: .text)
      for (row, text) in lines.enumerated() {
        frame.put(
          text,
          at: Point(column: line.left, row: area.top + row),
          style: Style(status.kind.role)
        )
      }
    } else if !marked.isEmpty {
      frame.putLine(text(Texts.Views.marked(marked.count)), in: line, style: Style(.marked))
    } else if !viewFilter.isEmpty {
      frame.putLine(
        text(Texts.Board.filtered(viewFilter.text, found: foundCount)),
        in: line,
        style: Style(.status)
      )
    }
  }

  /// How much of the view passes its filter, as far as it is known.
  private var foundCount: String {
    if isLooking { return "…" }
    guard let list = tab.list else { return "\(boardPane.counts.values.reduce(0, +))" }
    let listed = listed(list)
    return "\(listed.count)" + (listed.mayHaveMore ? "+" : "")
  }
}

extension Layer {
  /// What one points at with it where nothing else is drawn on it.
  fileprivate var target: Target {
    switch self {
    case .task, .record, .meeting, .help, .reading: .text
    case .adding, .palette, .choosing, .form: .choice(-1)
    case .tasks, .filtering, .prompting: .nothing
    }
  }
}

extension Status.Kind {
  fileprivate var role: Role {
    switch self {
    case .own: .good
    case .others: .notice
    case .refusal: .warning
    case .trouble: .error
    }
  }

  /// Whether it says what to do next, so that all of it has to be read.
  fileprivate var mayTakeLines: Bool { self == .refusal || self == .trouble }
}
