import Canvas
import TaskModel

extension Model {
  /// Everything about an issue that is explored together.
  func addInquiry(_ inquiry: Inquiry, to lines: inout RecordLines) {
    lines.add(Phrase(same: inquiry.title), Style(.title, .bold))
    lines.add(Texts.Inquiries.step + " " + Texts.Inquiries.place(inquiry.step), Style(.badge))
    if let closed = inquiry.closed {
      let when = sentences.past(closed)
      lines.add(Phrase(en: "Closed \(when.en)", nl: "Afgerond \(when.nl)"), Style(.muted))
    }
    lines.section(Texts.Inquiries.standStill, inquiry.paused)
    lines.section(Texts.Inquiries.frames, inquiry.frames)
    for isInside in [false, true] {
      lines.section(
        isInside ? Texts.Inquiries.inside : Texts.Inquiries.outside,
        list: inquiry.views.filter { $0.inside == isInside }.map { view in
          "\(view.who): “\(view.sees)”" + (view.because.map { " (\($0))" } ?? "")
        }
      )
    }
    lines.section(Texts.Inquiries.ideas, list: inquiry.ideas)
    lines.section(Texts.Inquiries.direction, inquiry.direction)
    lines.section(
      Texts.Inquiries.plan,
      list: inquiry.tasks.map { id in
        board.tasks[id].map { "\($0.title) (\(text(Texts.state($0.state)).lowercased()))" }
          ?? id.rawValue
      }
    )
  }

  /// Everything about a guide.
  func addGuide(_ guide: Guide, to lines: inout RecordLines) {
    lines.add(Phrase(same: guide.title), Style(.title, .bold))
    if guide.retired != nil { lines.add(Texts.Guides.retired, Style(.badge)) }
    let steps = guide.steps.enumerated().map { "\($0.offset + 1). \($0.element)" }
    lines.section(Texts.Guides.steps, list: steps, bullet: "")
    lines.section(
      Texts.Guides.checks,
      list: guide.checks.map { $0.ask + ($0.ifNo.map { " → \($0)" } ?? "") }
    )
    for letter in guide.letters { lines.section(Phrase(same: letter.title), letter.body) }
    if let day = guide.reviewOn {
      lines.section(Texts.Guides.lookAgain, text(Dates.full(day, today: today)))
    }
  }

  /// Everything about lots that were drawn, with what anyone needs to draw them again.
  func addDraw(_ draw: Draw, to lines: inout RecordLines) {
    func names(_ names: [String]) -> String? {
      names.isEmpty ? nil : Phrase.list(names.map(sentences.participant))[language]
    }
    lines.add(Phrase(same: draw.title), Style(.title, .bold))
    if let at = draw.at {
      let when = sentences.past(at)
      lines.add(Phrase(en: "Drawn \(when.en)", nl: "Geloot \(when.nl)"), Style(.muted))
    }
    if let closed = draw.closed {
      let when = sentences.past(closed)
      lines.add(Phrase(en: "Closed \(when.en)", nl: "Afgesloten \(when.nl)"), Style(.muted))
    }
    lines.section(Texts.Lots.drawn, names(draw.drawn))
    lines.section(Texts.Lots.reserves, names(draw.reserves))
    lines.section(Texts.Lots.declined, names(draw.declined))
    lines.section(Texts.Lots.mandate, draw.mandate)
    lines.section(Texts.Lots.term, draw.term)
    lines.section(Texts.Lots.skipped, names(draw.excluded))
    lines.section(Texts.Lots.groups, list: draw.groups.map { text(Texts.Lots.group($0)) })
    lines.section(Texts.Lots.took, draw.entrants.map { "\($0)" } ?? names(draw.pool))
    lines.section(Texts.Lots.seed, draw.seed)
    lines.section(Texts.Lots.method, draw.method)
    lines.section(Texts.Lots.witnesses, names(draw.witnesses))
  }

  /// How an issue, a guide or a draw stands, in a line or two.
  func statesTogether(of entry: CasesPane.Entry) -> [(text: Phrase, role: Role)] {
    switch entry {
    case .inquiry(let id):
      guard let inquiry = board.inquiries[id] else { return [] }
      let step = Texts.Inquiries.place(inquiry.step)
      guard inquiry.isOpen, let reason = inquiry.paused else { return [(step, .text)] }
      return [(step, .text), (Texts.Inquiries.standStill + ": \(reason)", .badge)]
    case .guide(let id):
      guard let guide = board.guides[id] else { return [] }
      if guide.retired != nil { return [(Texts.Guides.retired, .muted)] }
      guard let day = guide.reviewOn.map({ Dates.full($0, today: today) }) else { return [] }
      let line = Phrase(en: "look at it again on \(day.en)", nl: "opnieuw bekijken op \(day.nl)")
      return [(line, guide.isToBeReviewed(on: today) ? .badge : .muted)]
    case .draw(let id):
      guard let draw = board.draws[id] else { return [] }
      let names = draw.drawn.map(sentences.participant)
      let drawn = Texts.Lots.drawn + ": " + Phrase.list(names)
      return names.isEmpty ? [] : [(drawn, draw.isOpen ? .text : .muted)]
    case .together, .case, .agreement, .lesson: return []
    }
  }
}
