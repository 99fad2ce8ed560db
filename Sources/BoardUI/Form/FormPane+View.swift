import Canvas
import TaskModel

/// One row of a form as it is drawn.
private struct FormRow {
  enum Content {
    case label
    /// A part of what was typed.
    case input(TextRow, isFirst: Bool)
    case message(String, Role)
    case completion(Completion, isChosen: Bool)
    case buttons
    case blank
  }

  /// The field it belongs to, or the first button.
  var entry: Int
  var content: Content
}

extension Model {
  /// Where a form stands: over the view, or over its right side where there is room.
  func formArea(_ layout: ScreenLayout) -> Rect {
    guard layout.main.columns >= ScreenLayout.detailFrom else { return layout.main }
    var area = layout.main
    return area.removeRight(max(84, area.columns * 3 / 5))
  }

  /// The columns in which one types.
  func formColumns(_ pane: FormPane) -> Int {
    let area = FormPlan(pane, self, in: formArea(ScreenLayout(size)))
    return area.inputColumns
  }

  /// Scrolls the form on top so that what the cursor is in shows.
  mutating func settleForm() {
    guard case .form(var pane) = layers.last else { return }
    let plan = FormPlan(pane, self, in: formArea(ScreenLayout(size)))
    pane.top = plan.top(from: pane.top)
    layers[layers.count - 1] = .form(pane)
  }

  /// Draws a form over the view.
  func draw(_ pane: FormPane, on frame: inout Frame, layout: ScreenLayout) {
    let area = formArea(layout)
    frame.fill(area, style: .text)
    if area.left > layout.main.left {
      frame.line(from: area.origin, .vertical, length: area.rows, border: border)
    }
    FormPlan(pane, self, in: area).draw(on: &frame)
  }
}

/// A form laid out in rows of some width.
private struct FormPlan {
  let pane: FormPane
  let model: Model
  /// Where the rows stand.
  private(set) var area: Rect
  private var titleLine: Rect
  private var rows: [FormRow] = []
  private let labelColumns: Int
  /// Whether there is hardly any room, so that what is said of a field takes the whole width.
  private let isLow: Bool

  /// The columns in which one types.
  var inputColumns: Int { max(2, area.columns - labelColumns) }

  /// From this width on, labels stand beside their fields.
  private static let labelsBesideFrom = 56
  /// So many rows of a text show where the cursor is not.
  private static let restingRows = 3

  init(_ pane: FormPane, _ model: Model, in rect: Rect) {
    self.pane = pane
    self.model = model
    area = rect.inset(columns: rect.columns >= 40 ? 1 : 0)
    titleLine = area.removeTop(rect.rows >= 6 ? 1 : 0)
    if rect.rows >= 14 { _ = area.removeTop(1) }
    let widest = pane.entries.map { model.text($0.field.label).columnWidth }.max() ?? 0
    isLow = rect.rows <= 3
    let isBeside = isLow || rect.columns >= Self.labelsBesideFrom
    labelColumns = isBeside ? min(widest + 4, rect.columns * 2 / 5) : 0
    makeRows()
  }

  private mutating func makeRows() {
    if let notice = pane.notice {
      add(model.text(notice), .notice, to: 0)
      if area.rows >= 12 { rows.append(FormRow(entry: 0, content: .blank)) }
    }
    for index in pane.entries.indices { addRows(of: index) }
    if area.rows >= 12 { rows.append(FormRow(entry: pane.entries.count, content: .blank)) }
    rows.append(FormRow(entry: pane.entries.count, content: .buttons))
  }

  private mutating func addRows(of index: Int) {
    let entry = pane.entries[index]
    let isFocused = index == pane.focus
    if labelColumns == 0 { rows.append(FormRow(entry: index, content: .label)) }
    switch entry.field.kind {
    case .lines:
      var lines = entry.input.rows(columns: inputColumns)
      if !isFocused, lines.count > Self.restingRows {
        lines = Array(lines.prefix(Self.restingRows))
        lines[Self.restingRows - 1].text += "…"
      }
      for (number, line) in lines.enumerated() {
        rows.append(FormRow(entry: index, content: .input(line, isFirst: number == 0)))
      }
    default:
      let row = TextRow(text: entry.text, start: 0)
      rows.append(FormRow(entry: index, content: .input(row, isFirst: true)))
    }
    if isFocused {
      for (number, completion) in pane.completions.enumerated() {
        let isChosen = number == pane.chosen
        rows.append(
          FormRow(entry: index, content: .completion(completion, isChosen: isChosen))
        )
      }
    }
    addMessages(of: entry, index, isFocused: isFocused)
  }

  private mutating func addMessages(of entry: FormPane.Entry, _ index: Int, isFocused: Bool) {
    let warning = entry.warning
    if let problem = entry.problem {
      add(model.text(problem), .error, to: index)
    } else if let warning, isFocused || entry.isChanged {
      add(model.text(warning), .warning, to: index)
    } else if isFocused {
      switch FieldReading(
        entry.text,
        in: entry.field,
        context: model.formContext,
        isLive: true
      ) {
      case .understood(let reading): add(model.text(reading), .notice, to: index)
      case .unclear(let problem) where pane.completions.isEmpty:
        add(model.text(problem), .warning, to: index)
      case .plain, .unclear:
        if let hint = entry.field.hint { add(model.text(hint), .muted, to: index) }
      }
    }
    if let shown = entry.disagreement {
      let sentence = Texts.Form.theirs(shown.theirs, entry.theirs?.entry, model.sentences)
      add(model.text(sentence), .warning, to: index)
    }
  }

  private mutating func add(_ text: String, _ role: Role, to index: Int) {
    let columns = isLow ? area.columns : inputColumns
    for line in text.wrapped(to: max(1, columns), maxLines: isLow ? 1 : 3) {
      rows.append(FormRow(entry: index, content: .message(line, role)))
    }
  }

  // MARK: - Scrolling

  /// The first and the last row of what the cursor is in, and the row of the cursor itself.
  private var focusedRows: (first: Int, cursor: Int, last: Int) {
    let focus = min(pane.focus, pane.entries.count)
    let first = rows.firstIndex { $0.entry == focus } ?? 0
    let last = rows.lastIndex { $0.entry == focus } ?? first
    let input = (first...last).filter { if case .input = rows[$0].content { true } else { false } }
    var cursor = input.first ?? last
    if let entry = pane.focused, entry.field.kind == .lines {
      let place = entry.input.cursorPlace(in: entry.input.rows(columns: inputColumns))
      cursor += place.row
    }
    return (focus == 0 ? 0 : first, min(cursor, last), last)
  }

  /// The row at the top, as near to another one as possible, with the cursor in sight; its label
  /// above it and what is said below it too, where there is room.
  func top(from top: Int) -> Int {
    let (first, cursor, last) = focusedRows
    let height = max(1, area.rows)
    var top = min(top, max(0, rows.count - height))
    if last >= top + height { top = last - height + 1 }
    if first < top { top = first }
    if cursor >= top + height { top = cursor - height + 1 }
    // What is said of a field matters more than its label where only one of them fits.
    if cursor < top || (last - first >= height && cursor + 1 < rows.count && height <= 2) {
      top = min(cursor, max(0, rows.count - height))
    }
    return top
  }

  // MARK: - Drawing

  func draw(on frame: inout Frame) {
    var title = titleLine
    if rows.count - top(from: pane.top) > area.rows, titleLine.columns > 40 {
      let more = model.text(Phrase(en: "more below", nl: "hieronder meer"))
      let mark = title.removeRight(more.columnWidth)
      frame.putLine(more, in: mark, style: Style(.muted))
      _ = title.removeRight(1)
    }
    frame.putLine(
      model.text(pane.definition.title(model.formContext)),
      in: title,
      style: Style(.dialogTitle, .bold)
    )
    var rest = area
    for row in rows.dropFirst(top(from: pane.top)) {
      guard !rest.isEmpty else { break }
      draw(row, on: &frame, in: rest.removeTop(1))
    }
  }

  private func draw(_ row: FormRow, on frame: inout Frame, in rect: Rect) {
    var line = rect
    let label = line.removeLeft(labelColumns)
    frame.mark(rect, as: .choice(row.entry))
    switch row.content {
    case .label: drawLabel(of: row.entry, on: &frame, in: line)
    case .input(let text, let isFirst):
      if isFirst, labelColumns > 0 { drawLabel(of: row.entry, on: &frame, in: label) }
      drawInput(text, of: row.entry, on: &frame, in: line)
    case .message(let text, let role):
      frame.putLine(text, in: isLow ? rect : line, style: Style(role))
    case .completion(let completion, let isChosen):
      let text = completion.word + (completion.label.isEmpty ? "" : "  \(completion.label)")
      frame.putLine(
        "\(isChosen ? ">" : " ") \(text)",
        in: line,
        style: Style(isChosen ? .selection : .muted)
      )
    case .buttons: drawButtons(on: &frame, in: line)
    case .blank: break
    }
  }

  private func drawLabel(of index: Int, on frame: inout Frame, in rect: Rect) {
    let isFocused = index == pane.focus
    let label = model.text(pane.entries[index].field.label)
    frame.putLine(
      "\(isFocused ? ">" : " ")\(label)",
      in: Rect(column: rect.left, row: rect.top, columns: max(0, rect.columns - 1), rows: 1),
      style: isFocused ? Style(.heading, .bold) : Style(.muted)
    )
  }

  private func drawInput(_ row: TextRow, of index: Int, on frame: inout Frame, in rect: Rect) {
    let entry = pane.entries[index]
    let isFocused = index == pane.focus
    switch entry.field.kind {
    case .choice(let choices):
      drawChoices(choices, chosen: entry.text, isFocused: isFocused, on: &frame, in: rect)
    case .flag:
      let isOn = !entry.text.isEmpty
      let text = isOn ? Texts.Form.yes : Texts.Form.no
      let used = frame.put(
        "[\(isOn ? "x" : " ")] \(model.text(text))",
        at: rect.origin,
        style: Style(isFocused ? .selection : .text),
        maxColumns: rect.columns
      )
      if isFocused { frame.cursor = rect.origin.moved(columns: min(1, used)) }
    case .lines:
      frame.fill(rect, style: Style(.input))
      frame.put(row.text, at: rect.origin, style: Style(.input), maxColumns: rect.columns)
      guard isFocused else { return }
      let rows = entry.input.rows(columns: inputColumns)
      let place = entry.input.cursorPlace(in: rows)
      guard rows.indices.contains(place.row), rows[place.row].start == row.start else { return }
      frame.cursor = rect.origin.moved(columns: min(place.column, rect.columns - 1))
    default:
      if isFocused {
        frame.put(entry.input, in: rect)
      } else {
        frame.fill(rect, style: Style(.input))
        var text = entry.text
        if case .names = entry.field.kind { text = NameList.text(NameList.names(text)) }
        frame.putLine(text, in: rect, style: Style(.input))
      }
    }
  }

  /// All answers beside each other where they fit; otherwise the chosen one, and that there are more.
  private func drawChoices(
    _ choices: [FormField.Choice],
    chosen: String,
    isFocused: Bool,
    on frame: inout Frame,
    in rect: Rect
  ) {
    let index = choices.firstIndex { $0.value == chosen }
    let labels = choices.map { model.text($0.label) }
    let needed = labels.reduce(0) { $0 + $1.columnWidth + 6 }
    guard needed - 2 > rect.columns else {
      var column = 0
      if isFocused { frame.cursor = rect.origin.moved(columns: 1) }
      for (number, label) in labels.enumerated() {
        let isChosen = number == index
        let style = Style(isChosen && isFocused ? .selection : isChosen ? .text : .muted)
        let start = rect.origin.moved(columns: column)
        let used = frame.put("(\(isChosen ? "x" : " ")) \(label)", at: start, style: style)
        if isFocused, isChosen { frame.cursor = start.moved(columns: 1) }
        column += used + 2
      }
      return
    }
    let label = index.map { labels[$0] } ?? ""
    if isFocused { frame.cursor = rect.origin.moved(columns: min(2, rect.columns - 1)) }
    frame.putLine(
      "< \(label) > \((index ?? 0) + 1)/\(choices.count)",
      in: rect,
      style: Style(isFocused ? .selection : .text)
    )
  }

  private func drawButtons(on frame: inout Frame, in rect: Rect) {
    var rest = rect
    let labels = [pane.definition.keep, Texts.Form.throwAway].map(model.text)
    for (button, label) in zip(FormPane.Button.allCases, labels) {
      let isFocused = pane.button == button
      // Where only one of them fits, it is the one the cursor is on.
      let width = labels.reduce(0) { $0 + $1.columnWidth + 6 }
      guard width <= rect.columns || isFocused || (pane.button == nil && button == .keep) else {
        continue
      }
      let text = "[ \(label) ]"
      let index = pane.entries.count + (button == .keep ? 0 : 1)
      frame.mark(
        Rect(column: rest.left, row: rest.top, columns: text.columnWidth, rows: 1),
        as: .choice(index)
      )
      frame.putLine(text, in: rest, style: isFocused ? Style(.selection, .bold) : Style(.key))
      if isFocused { frame.cursor = rest.origin.moved(columns: min(2, rest.columns - 1)) }
      _ = rest.removeLeft(text.columnWidth + 2)
    }
  }
}
