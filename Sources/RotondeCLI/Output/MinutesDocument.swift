import BoardUI
import TaskModel

/// The minutes of a meeting, in the board's language.
struct MinutesDocument {
  private let minutes: MeetingMinutes
  private let sentences: Sentences
  private let language: Language
  private let boardName: String

  private typealias Words = Texts.Minutes

  init(_ minutes: MeetingMinutes, session: Session) {
    self.minutes = minutes
    sentences = session.sentences()
    boardName = session.board.settings.name
    language = session.board.settings.language ?? session.language
  }

  private var meeting: Meeting { minutes.meeting }

  var document: Document {
    var document = Document(
      title: said(Words.title(meeting.kind)),
      subtitle: subtitle,
      language: language
    )
    document.add(said(Words.present), [present])
    document.add(said(Words.openingCase), openingCase)
    document.add(said(Words.thanks), minutes.thanks.map(thanks))
    document.add(said(Words.decided), [list(minutes.decided.map(agreement))])
    document.add(said(Words.proposed), [list(minutes.proposed.map(agreement))])
    document.add(said(Words.points), [list(minutes.points.map(point))])
    document.add(said(Words.taken), [list(minutes.taken.map(taken))])
    document.add(said(Words.added), [list(minutes.added.map(task))])
    document.add(said(Words.done), [list(minutes.done.map { Document.Item($0.title) })])
    document.add(said(Words.stopped), [list(minutes.stopped.map(stopped))])
    document.add(said(Words.questions), [list(minutes.questions.map(question))])
    document.add(
      said(Words.celebrated),
      [list(meeting.celebrated.map { Document.Item($0) })]
    )
    document.add(said(Words.notes), notes)
    document.add(
      said(Words.next),
      [meeting.next.map { .paragraph(said(Words.next(name($0.person), $0.how))) }]
    )
    return document
  }

  private var subtitle: String {
    let day = meeting.at.map { said(Dates.long(sentences.clock.day(of: $0))) }
    let state = meeting.isOpen ? said(Words.unfinished) : nil
    return [boardName, day, state].compactMap(\.self).joined(separator: " · ")
  }

  private var present: Document.Block? {
    guard !minutes.present.isEmpty else { return nil }
    let names = minutes.present.map { id in
      id == meeting.host ? "\(name(id)) (\(said(Words.led)))" : name(id)
    }
    return .paragraph(said(Phrase.list(names)) + ".")
  }

  /// The case as it is kept, which names nobody.
  private var openingCase: [Document.Block?] {
    guard let one = minutes.openingCase else {
      return [meeting.noCaseBecause.map { .paragraph(said(Words.noCase) + $0) }]
    }
    let answer = [one.fitting.map { said(Words.fitting($0)) }, one.why].compactMap(\.self)
    return [
      .paragraph(one.title),
      list(
        [
          one.asked.map { Document.Item(said(Words.asked) + $0) },
          one.behind.map { Document.Item(said(Words.behind) + $0) },
          answer.isEmpty ? nil : Document.Item(answer.joined(separator: " ")),
          items(Words.helped, one.helped),
          items(Words.proper, one.proper),
          minutes.showsLearned ? one.learned.map { Document.Item(said(Words.learned) + $0) } : nil,
        ].compactMap(\.self)
      ),
    ]
  }

  private func items(_ label: Phrase, _ texts: [String]) -> Document.Item? {
    texts.isEmpty ? nil : Document.Item(said(label) + texts.joined(separator: "; "))
  }

  private func thanks(_ words: Thanks) -> Document.Block? {
    let giver =
      switch sentences.board.giver(of: words) {
      case .person(let id): name(id)
      case .stakeholder(let id): sentences.name(id)
      case nil: words.from
      }
    let about = words.about.flatMap { sentences.board.tasks[$0]?.title }
    let source = [said(Words.thanked(by: giver, words.to.map(name))), about].compactMap(\.self)
    return .quote(words.text, by: source.joined(separator: " · "))
  }

  private func agreement(_ agreement: Agreement) -> Document.Item {
    let text = agreement.text.map { "\(agreement.title): \($0)" } ?? agreement.title
    let review = Words.review(Dates.long(agreement.reviewOn))
    // What was said after the end is not for these minutes.
    let reactions = agreement.reactions.filter { reaction in
      guard let at = reaction.at, let closed = meeting.closed else { return true }
      return at <= closed
    }
    let voices = reactions.compactMap { reaction in
      reaction.reason.map { said(Words.reaction(reaction.kind, name(reaction.person))) + $0 }
    }
    return Document.Item(text, detail: joined([agreement.why] + voices + [said(review)]))
  }

  private func point(_ point: Meeting.Point) -> Document.Item {
    let target =
      point.task.map { sentences.board.tasks[$0]?.title ?? $0.rawValue }
      ?? point.agreement.map { sentences.board.agreements[$0]?.title ?? $0.rawValue }
    let outcome = said(point.outcome.map(Texts.Meetings.outcome) ?? Words.noOutcome)
    let led = target.map { "→ \(outcome): \($0)" } ?? "→ \(outcome)"
    return Document.Item(point.text, detail: joined([led, broughtBy(point)]))
  }

  private func broughtBy(_ point: Meeting.Point) -> String? {
    point.by.map { said(Words.broughtBy(name($0))) }
  }

  private func taken(_ taken: MeetingMinutes.Taken) -> Document.Item {
    let names = said(Phrase.list(taken.people.map(name)))
    return Document.Item("\(names): \(taken.task.title)", detail: due(taken.task))
  }

  private func task(_ task: Task) -> Document.Item {
    Document.Item(task.title, detail: joined([task.why, due(task)]))
  }

  private func stopped(_ task: Task) -> Document.Item {
    Document.Item(task.title, detail: task.dropped?.because)
  }

  private func question(_ question: MeetingMinutes.Question) -> Document.Item {
    switch question {
    case .invitation(let task, let people):
      Document.Item(said(Words.invited(people.map(name), to: task.title)))
    case .help(let task, let talent): Document.Item(said(Words.help(talent, for: task.title)))
    case .remark(let task, let text): Document.Item(text, detail: task.title)
    case .point(let point, let task):
      Document.Item(point.text, detail: joined([task?.title, broughtBy(point)]))
    }
  }

  private var notes: [Document.Block?] {
    let whole = (meeting.notes ?? "").split(separator: "\n\n").map { String($0) }
    let pieces = meeting.noted.map { note in
      let title = note.about.flatMap { sentences.board.tasks[$0]?.title }
      return Document.Item(title.map { "\($0): \(note.text)" } ?? note.text)
    }
    return whole.map { .paragraph($0) } + [list(pieces)]
  }

  private func due(_ task: Task) -> String? {
    task.due.map { said(Dates.long($0.day)) }
  }

  private func list(_ items: [Document.Item]) -> Document.Block? {
    items.isEmpty ? nil : .list(items)
  }

  private func joined(_ parts: [String?]) -> String? {
    let parts = parts.compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func name(_ id: PersonID) -> String { sentences.name(id) }

  private func said(_ phrase: Phrase) -> String { phrase[language] }
}
