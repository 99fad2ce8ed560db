import Canvas
import TaskModel

extension Model {
  /// The list of cases, agreements and lessons.
  var listedCases: Listed {
    let listing = cases.listing
    return Listed(count: listing.count, cursor: listing.cursor) { model, index, columns in
      let entry = listing[index]
      return model.block(model.recordBlock(entry.item, columns: columns), under: entry.heading)
    } marks: {
      EntryMarks(isSelected: $1 == listing.cursor.index)
    }
  }

  /// What is said when it is empty.
  var emptyCases: Phrase { cases.filter.isEmpty ? Texts.Cases.none : Texts.Board.nothingFound }

  private func recordBlock(_ entry: CasesPane.Entry, columns: Int) -> Block {
    var block = Block()
    switch entry {
    case .together(let theme):
      let ids = cases.together.first { $0.theme == theme }?.cases ?? []
      let line = Texts.Cases.together(theme, ids.map(sentences.title))
      block.add(text(line), .notice, columns: columns, maxLines: 3)
    case .case(let id):
      guard let one = board.cases[id] else { return block }
      block.add(one.title, .text, columns: columns, isBold: true, maxLines: 2)
      if let behind = one.behind ?? one.asked {
        block.add("“\(behind)”", .muted, columns: columns, maxLines: 2)
      }
      block.add(text(state(of: one)), .text, columns: columns, maxLines: 2)
      if one.isOpen, let call = one.help {
        block.add(text(Texts.Doing.asksHelp(call)), .badge, columns: columns, maxLines: 2)
      }
    case .agreement(let id):
      guard let agreement = board.agreements[id] else { return block }
      block.add(agreement.title, .text, columns: columns, isBold: true, maxLines: 2)
      for line in states(of: agreement) {
        block.add(text(line.text), line.role, columns: columns, maxLines: 2)
      }
    case .lesson(let id):
      guard let lesson = board.lessons[id] else { return block }
      block.add(lesson.text, .text, columns: columns, maxLines: 3)
      if !lesson.themes.isEmpty {
        block.add(lesson.themes.joined(separator: " · "), .muted, columns: columns, maxLines: 1)
      }
    case .inquiry, .guide, .draw:
      block.add(title(of: entry), .text, columns: columns, isBold: true, maxLines: 2)
      for line in statesTogether(of: entry) {
        block.add(text(line.text), line.role, columns: columns, maxLines: 2)
      }
    }
    return block
  }

  /// How a case stands, in a line.
  private func state(of one: Case) -> Phrase {
    var parts: [Phrase] = []
    if !one.themes.isEmpty { parts.append(Phrase(same: one.themes.joined(separator: ", "))) }
    let fitting = one.fitting.map(Texts.Cases.fitting) ?? Texts.Cases.notKnownYet
    parts.append(
      Phrase(en: "a fitting answer: \(fitting.en)", nl: "passend antwoord: \(fitting.nl)")
    )
    if !one.tasks.isEmpty {
      parts.append(
        Phrase(
          en: one.tasks.count == 1 ? "1 task" : "\(one.tasks.count) tasks",
          nl: one.tasks.count == 1 ? "1 taak" : "\(one.tasks.count) taken"
        )
      )
    }
    return parts.joined(separator: " · ")
  }

  /// How an agreement stands: what keeps it from being decided, or until when it holds.
  private func states(of agreement: Agreement) -> [(text: Phrase, role: Role)] {
    guard agreement.state == .proposed else {
      let day = Dates.full(agreement.reviewOn, today: today)
      let isDue = agreement.isToBeReviewed(on: today)
      return [
        (
          Phrase(en: "look at it again on \(day.en)", nl: "opnieuw bekijken op \(day.nl)"),
          isDue ? .badge : .muted
        )
      ]
    }
    var lines: [(text: Phrase, role: Role)] = agreement.reactions.filter(\.isOpen).map {
      let kind = Texts.Agreements.reaction($0.kind).lowercased
      let who = sentences.shortName($0.person)
      let reason = $0.reason.map { "“\($0)”" } ?? ""
      return (
        Phrase(en: "\(kind.en), \(who): \(reason)", nl: "\(kind.nl), \(who): \(reason)"), .badge
      )
    }
    let consents = agreement.consents.map { sentences.shortName($0.person) }
    if !consents.isEmpty {
      let names = Phrase.list(consents)
      lines.append((Phrase(en: "consent: \(names.en)", nl: "stemt in: \(names.nl)"), .text))
    }
    return lines
  }

  // MARK: - One of them, whole

  /// Draws a case, an agreement or a lesson from one of its lines on.
  func draw(_ entry: CasesPane.Entry, from top: Int, on frame: inout Frame, in rect: Rect) {
    let lines = recordLines(entry, columns: rect.columns)
    for (row, line) in lines.dropFirst(top).prefix(rect.rows).enumerated() {
      frame.put(
        line.text,
        at: rect.origin.moved(rows: row),
        style: line.style,
        maxColumns: rect.columns
      )
    }
    guard lines.count - top > rect.rows, rect.rows > 2 else { return }
    let last = Rect(column: rect.left, row: rect.bottom - 1, columns: rect.columns, rows: 1)
    frame.fill(last, style: Style(.muted))
    let more = text(Phrase(en: "more below", nl: "hieronder meer"))
    frame.putLine(more, in: last, style: Style(.muted), alignment: .trailing)
  }

  /// Draws the open record over the view.
  func draw(_ pane: RecordPane, on frame: inout Frame, layout: ScreenLayout) {
    frame.fill(layout.main, style: .text)
    draw(pane.entry, from: pane.top, on: &frame, in: recordArea(layout))
  }

  /// The last line one can scroll a record to, so that there is always something to see.
  func lastTop(of pane: RecordPane) -> Int {
    let area = recordArea(ScreenLayout(size))
    return max(0, recordLines(pane.entry, columns: area.columns).count - area.rows)
  }

  /// Lines longer than some eighty columns are hard to read, so a wide screen keeps a margin.
  private func recordArea(_ layout: ScreenLayout) -> Rect {
    let area = layout.main.inset(columns: min(2, layout.main.columns / 12))
    return Rect(column: area.left, row: area.top, columns: min(area.columns, 88), rows: area.rows)
  }
}
