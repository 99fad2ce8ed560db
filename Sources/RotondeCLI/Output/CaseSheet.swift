import BoardUI
import TaskModel

/// A case as it is shown whole.
struct CaseSheet {
  private let one: Case
  private let session: Session
  private let sentences: Sentences
  private let language: Language

  init(_ one: Case, session: Session) {
    self.one = one
    self.session = session
    sentences = session.sentences()
    language = session.language
  }

  /// What there is to say of it; what there is not is left out.
  var rows: [SheetRow] {
    [row(Labels.caseTitle, one.title), row(Labels.id, one.id.rawValue)]
      + optional(Labels.broughtUp, one.at.map(past)) + optional(Labels.asked, one.asked)
      + optional(Labels.behind, one.behind)
      + [row(Labels.fitting, one.fitting.map(Texts.Cases.fitting)?[language] ?? notKnown)]
      + optional(Labels.whyFitting, one.why) + one.helped.map { row(Labels.whatHelped, $0) }
      + one.proper.map { row(Labels.whatWasProper, $0) }
      + optional(Labels.tried, one.tried.map { Texts.Cases.tried($0)[language] })
      + optional(Labels.themes, some(one.themes)) + one.tasks.map(task)
      + help + optional(Labels.thinkAlong, some(one.helpers.map(sentences.name)))
      + optional(Labels.learned, one.learned) + lessons
      + optional(Labels.closed, one.closed.map(past))
  }

  /// What is asked for, and who could help.
  private var help: [SheetRow] {
    guard let call = one.help else { return [] }
    let what = [call.talent, call.note].compactMap(\.self).joined(separator: " – ")
    let names = session.board.peopleWhoCanHelp(with: one).map(\.name)
    return [row(Labels.help, what)] + optional(Labels.couldHelp, some(names))
  }

  private var notKnown: String { Texts.Cases.notKnownYet[language] }

  private var lessons: [SheetRow] {
    session.board.lessons.filter { session.board.source(of: $0) == .case(one.id) }
      .map { row(Labels.lesson, $0.text) }
  }

  private func task(_ id: TaskID) -> SheetRow {
    guard let task = session.board.tasks[id] else { return row(Labels.task, id.rawValue) }
    let state = Texts.state(task.state)[language].lowercased()
    return row(Labels.task, "\(id)  \(task.title) (\(state))")
  }

  private func some(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func past(_ instant: Instant) -> String { sentences.past(instant)[language] }

  private func row(_ label: Phrase, _ text: String) -> SheetRow {
    SheetRow(label: label, text: text)
  }

  private func optional(_ label: Phrase, _ text: String?) -> [SheetRow] {
    text.map { [row(label, $0)] } ?? []
  }
}
