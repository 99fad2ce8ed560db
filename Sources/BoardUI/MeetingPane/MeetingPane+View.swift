import Canvas
import TaskModel

extension Model {
  /// Where everything of a meeting stands: the agenda left and the notes right where there is room.
  private struct MeetingLayout {
    var title: Rect
    var agenda: Rect
    var steps: Rect
    var material: Rect
    var notes: Rect

    init(_ layout: ScreenLayout) {
      var rest = Rect(
        column: 0,
        row: 1,
        columns: layout.header.columns,
        rows: max(0, layout.main.bottom - 1)
      )
      let columns = rest.columns
      title = rest.removeTop(layout.isLow ? 0 : 1).inset(columns: 1)
      _ = rest.removeTop(rest.rows >= 16 ? 1 : 0)
      agenda =
        columns >= 80 ? rest.removeLeft(columns >= 120 ? 36 : 26).inset(columns: 1) : Rect(.zero)
      steps = columns >= 80 ? Rect(.zero) : rest.removeTop(1).inset(columns: 1)
      if columns < 80 { _ = rest.removeTop(rest.rows >= 16 ? 1 : 0) }
      notes = columns >= 120 ? rest.removeRight(columns / 4) : Rect(.zero)
      material = rest.inset(columns: columns >= 80 ? 2 : 1)
    }
  }

  /// Draws meeting mode over everything but the header.
  func drawMeeting(on frame: inout Frame, layout: ScreenLayout) {
    let places = MeetingLayout(layout)
    frame.fill(coverOfMeeting(layout), style: .text)
    frame.putLine(text(meetingTitle), in: places.title, style: Style(.muted))
    drawAgenda(on: &frame, in: places.agenda)
    if let step = meetingStep, !places.steps.isEmpty {
      frame.putLine(text(numbered(step)), in: places.steps, style: Style(.activeTab, .bold))
    }
    drawMaterial(on: &frame, in: places.material)
    drawNotes(on: &frame, in: places.notes)
  }

  /// What meeting mode covers: the tabs too, for there numbers are of steps.
  func coverOfMeeting(_ layout: ScreenLayout) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, layout.main.bottom - 1))
  }

  /// Which meeting it is, and who leads it.
  var meetingTitle: Phrase {
    guard let here = meetingHere else { return Texts.MeetingMode.newMeeting(meeting.kind) }
    let what = sentences.meeting(here.id)
    let name = Phrase(en: capitalised(what.en), nl: capitalised(what.nl))
    return here.host.map { name + " · " + Texts.MeetingMode.leads(sentences.shortName($0)) } ?? name
  }

  private func numbered(_ step: Meeting.Step) -> Phrase {
    let number = (Meeting.Step.allCases.firstIndex(of: step) ?? 0) + 1
    return Phrase(same: "\(number) ") + Texts.Meetings.step(step)
  }

  private func drawAgenda(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let steps = meetingHere?.kind.steps ?? meeting.kind.steps
    var rest = rect
    let isRoomy = rect.rows >= steps.count * 2 - 1
    for step in steps {
      let isHere = step == meetingStep
      let lines = text(numbered(step)).wrapped(to: max(1, rest.columns - 2))
      for (row, line) in lines.enumerated() {
        let place = rest.removeTop(1)
        frame.mark(place, as: .step(step))
        frame.putLine(
          (isHere && row == 0 ? "> " : row == 0 ? "  " : "    ") + line,
          in: place,
          style: isHere ? Style(.activeTab, .bold) : Style(.tab)
        )
      }
      if isRoomy, lines.count == 1 { _ = rest.removeTop(1) }
    }
  }

  private func drawMaterial(on frame: inout Frame, in rect: Rect) {
    let lines = meetingLines(columns: rect.columns, rows: rect.rows).lines
    let top = firstMeetingLine(of: lines, rows: rect.rows)
    let showsCursor = meetingStep != .walk
    frame.mark(rect, as: .text)
    // The one task of the walk is all there is on the screen.
    let onlyItem = showsCursor ? nil : meetingItem.map { _ in meeting.cursor }
    for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      let place = Rect(column: rect.left, row: rect.top + row, columns: rect.columns, rows: 1)
      if line.isBar { frame.fill(place, style: line.style) }
      if let item = onlyItem ?? line.item { frame.mark(place, as: .item(item)) }
      let isSelected = showsCursor && line.item == meeting.cursor
      guard let item = line.item, showsCursor else {
        frame.putLine(line.text, in: place, style: line.style)
        continue
      }
      let isFirst = top + row == 0 || lines[top + row - 1].item != item
      frame.putLine(
        (isSelected && isFirst ? "> " : "  ") + line.text,
        in: place,
        style: isSelected && isFirst ? Style(.selection, .bold) : line.style
      )
    }
    guard lines.count - top > rect.rows, rect.rows > 4 else { return }
    let last = Rect(column: rect.left, row: rect.bottom - 1, columns: rect.columns, rows: 1)
    frame.fill(last, style: .text)
    frame.putLine(
      text(Texts.Doing.moreBelow),
      in: last,
      style: Style(.muted),
      alignment: .trailing
    )
  }

  /// The first line shown, so that what the cursor is on is in sight.
  private func firstMeetingLine(of lines: [MeetingLines.Line], rows: Int) -> Int {
    guard meetingStep != .walk, let last = lines.lastIndex(where: { $0.item == meeting.cursor })
    else { return min(meeting.top, max(0, lines.count - rows)) }
    let room = max(1, rows - 2)
    let first = lines.firstIndex { $0.item == meeting.cursor } ?? last
    return last < room ? 0 : min(first, last - room + 1)
  }

  /// The last line one can scroll to, where there is nothing to put a cursor on.
  var lastTopOfMeeting: Int {
    let rect = MeetingLayout(ScreenLayout(size)).material
    return max(0, meetingLines(columns: rect.columns, rows: rect.rows).lines.count - rect.rows)
  }

  /// What was brought up and written down, the latest in sight.
  private func drawNotes(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty, let here = meetingHere else { return }
    frame.line(from: rect.origin, .vertical, length: rect.rows, border: border)
    var area = rect
    _ = area.removeLeft(2)
    var lines = MeetingLines(language: language, columns: area.columns, isRoomy: true)
    for point in here.points { lines.add("· \(point.text)", Style(.text, .bold)) }
    lines.gap()
    for note in here.noted {
      let title = note.about.flatMap { board.tasks[$0]?.title }
      if let title { lines.add(title, Style(.muted)) }
      lines.add(note.text)
      lines.gap()
    }
    if let notes = here.notes { lines.add(Phrase(same: notes)) }
    frame.putLine(
      text(Texts.MeetingMode.notes),
      in: area.removeTop(1),
      style: Style(.heading, .bold)
    )
    _ = area.removeTop(1)
    for line in lines.lines.suffix(area.rows) {
      frame.putLine(line.text, in: area.removeTop(1), style: line.style)
    }
  }
}
