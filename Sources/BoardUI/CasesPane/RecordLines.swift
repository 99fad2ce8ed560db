import Canvas
import TaskModel

extension Model {
  /// Everything about a case, an agreement or a lesson, as lines of some width.
  func recordLines(_ entry: CasesPane.Entry, columns: Int) -> [TaskLines.Line] {
    var lines = RecordLines(language: language, columns: columns)
    switch entry {
    case .together(let theme):
      lines.add(Phrase(same: theme), Style(.title, .bold))
      for id in cases.together.first(where: { $0.theme == theme })?.cases ?? [] {
        lines.add(Phrase(same: "· \(sentences.title(id))"), .text)
      }
    case .case(let id): board.cases[id].map { addCase($0, to: &lines) }
    case .agreement(let id): board.agreements[id].map { addAgreement($0, to: &lines) }
    case .lesson(let id): board.lessons[id].map { addLesson($0, to: &lines) }
    case .inquiry(let id): board.inquiries[id].map { addInquiry($0, to: &lines) }
    case .guide(let id): board.guides[id].map { addGuide($0, to: &lines) }
    case .draw(let id): board.draws[id].map { addDraw($0, to: &lines) }
    }
    return lines.lines
  }

  private func addCase(_ one: Case, to lines: inout RecordLines) {
    lines.add(Phrase(same: one.title), Style(.title, .bold))
    if let closed = one.closed {
      let when = sentences.past(closed)
      lines.add(Phrase(en: "Closed \(when.en)", nl: "Gesloten \(when.nl)"), Style(.muted))
    }
    lines.section(Texts.Cases.asked, one.asked)
    lines.section(Texts.Cases.behind, one.behind)
    lines.section(
      Texts.Cases.fittingAnswer,
      text(one.fitting.map(Texts.Cases.fitting) ?? Texts.Cases.notKnownYet),
      one.why
    )
    lines.section(Texts.Cases.whatHelped, list: one.helped)
    lines.section(Texts.Cases.whatWasProper, list: one.proper)
    lines.section(Texts.Cases.howFar, one.tried.map { text(Texts.Cases.tried($0)) })
    lines.section(
      Texts.Cases.tasks,
      list: one.tasks.map { id in
        board.tasks[id].map { "\($0.title) (\(text(Texts.state($0.state)).lowercased()))" }
          ?? id.rawValue
      }
    )
    lines.section(Texts.Cases.thinkAlong, list: one.helpers.map(sentences.name))
    lines.section(Texts.Cases.themes, one.themes.isEmpty ? nil : one.themes.joined(separator: ", "))
    lines.section(Texts.Cases.learned, one.learned)
  }

  private func addAgreement(_ agreement: Agreement, to lines: inout RecordLines) {
    lines.add(Phrase(same: agreement.title), Style(.title, .bold))
    lines.add(Texts.Agreements.state(agreement.state), Style(.badge))
    lines.section(Texts.Agreements.weAgree, agreement.text)
    lines.section(Texts.Agreements.goodFor, agreement.why)
    lines.section(Texts.Agreements.toAResident, agreement.explain)
    lines.section(
      Texts.Agreements.restsOn,
      agreement.ground.map { text(Texts.Agreements.ground($0)) },
      agreement.ref
    )
    lines.section(
      Texts.Agreements.lookAgain,
      text(Dates.full(agreement.reviewOn, today: today))
    )
    for kind in [Reaction.Kind.objection, .question, .consent] {
      lines.section(
        Texts.Agreements.reaction(kind),
        list: agreement.reactions.filter { $0.kind == kind }.map { text(sentences.reaction($0)) }
      )
    }
    lines.section(Texts.Agreements.endedBecause, agreement.because)
  }

  private func addLesson(_ lesson: Lesson, to lines: inout RecordLines) {
    lines.add(Phrase(same: lesson.text), Style(.title, .bold))
    let from: String? =
      switch board.source(of: lesson) {
      case .task(let id): board.tasks[id]?.title
      case .case(let id): board.cases[id]?.title
      case nil: nil
      }
    lines.section(Texts.Cases.comesFrom, from)
    let themes = lesson.themes.joined(separator: ", ")
    lines.section(Texts.Cases.themes, themes.isEmpty ? nil : themes)
    lines.section(
      Texts.Cases.writtenDown,
      [lesson.by.map(sentences.name), lesson.at.map { text(sentences.past($0)) }]
        .compactMap(\.self).joined(separator: ", ")
    )
    if lesson.share { lines.add(Texts.Cases.shared, Style(.muted)) }
  }
}

/// Lines under headings, wrapped to some width.
struct RecordLines {
  let language: Language
  let columns: Int
  private(set) var lines: [TaskLines.Line] = []

  init(language: Language, columns: Int) {
    self.language = language
    self.columns = max(1, columns)
  }

  mutating func add(_ phrase: Phrase, _ style: Style) {
    for line in phrase[language].split(whereSeparator: \.isNewline) {
      for piece in String(line).wrapped(to: columns) {
        lines.append(TaskLines.Line(text: piece, style: style))
      }
    }
  }

  /// Adds what there is to say under a heading; nothing, when there is nothing.
  mutating func section(_ heading: Phrase, _ texts: String?...) {
    section(heading, list: texts.compactMap(\.self), bullet: "")
  }

  mutating func section(_ heading: Phrase, list: [String], bullet: String = "· ") {
    let list = list.filter { !$0.isEmpty }
    guard !list.isEmpty else { return }
    lines.append(TaskLines.Line(text: "", style: .text))
    add(heading, Style(.heading, .bold))
    for text in list { add(Phrase(same: bullet + text), .text) }
  }
}
