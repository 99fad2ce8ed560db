import BoardUI
import TaskModel

/// A meeting as it is shown whole.
struct MeetingSheet {
  private let meeting: Meeting
  private let sentences: Sentences
  private let language: Language

  init(_ meeting: Meeting, session: Session) {
    self.meeting = meeting
    sentences = session.sentences()
    language = session.language
  }

  /// What there is to say of it; what there is not is left out.
  var rows: [SheetRow] {
    let board = sentences.board
    return [
      row(Labels.meeting, sentences.meeting(meeting.id)), text(Labels.id, meeting.id.rawValue),
    ]
      + optional(Labels.began, meeting.at.map { sentences.past($0)[language] })
      + optional(Labels.ledBy, meeting.host.map(sentences.name))
      + optional(Labels.present, names(meeting.present))
      + optional(
        Labels.openingCase,
        meeting.openingCase.map { board.cases[$0]?.title ?? $0.rawValue }
      )
      + optional(Labels.noCase, meeting.noCaseBecause)
      + [meeting.isOpen ? row(Labels.isAt, Texts.Meetings.step(meeting.currentStep)) : nil]
      .compactMap(\.self)
      + meeting.points.enumerated().map { point($1, number: $0 + 1) }
      + meeting.noted.map { text(Labels.noted, note($0)) }
      + optional(Labels.noted, meeting.notes)
      + meeting.celebrated.map { text(Labels.celebrated, $0) }
      + optional(Labels.leadsNext, meeting.next.map { sentences.name($0.person) })
      + optional(Labels.ended, meeting.closed.map { sentences.past($0)[language] })
  }

  private func point(_ point: Meeting.Point, number: Int) -> SheetRow {
    let board = sentences.board
    let target =
      point.task.map { board.tasks[$0]?.title ?? $0.rawValue }
      ?? point.agreement.map { board.agreements[$0]?.title ?? $0.rawValue }
    let outcome = (point.outcome.map(Texts.Meetings.outcome) ?? Labels.noOutcome)[language]
    let led = target.map { "\(outcome): \($0)" } ?? outcome
    return text(Labels.point, "\(number). \(point.text) → \(led)")
  }

  private func note(_ note: Meeting.Note) -> String {
    let title = note.about.flatMap { sentences.board.tasks[$0]?.title }
    return title.map { "\($0): \(note.text)" } ?? note.text
  }

  private func names(_ ids: [PersonID]) -> String? {
    ids.isEmpty ? nil : Phrase.list(ids.map(sentences.name))[language]
  }

  private func row(_ label: Phrase, _ phrase: Phrase) -> SheetRow { text(label, phrase[language]) }

  private func text(_ label: Phrase, _ text: String) -> SheetRow {
    SheetRow(label: label, text: text)
  }

  private func optional(_ label: Phrase, _ words: String?) -> [SheetRow] {
    words.map { [text(label, $0)] } ?? []
  }
}
