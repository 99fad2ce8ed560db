import BoardUI
import TaskModel

/// A stakeholder as it is shown whole, with what they said and what came of it (R6).
struct StakeholderSheet {
  private let stakeholder: Stakeholder
  private let session: Session
  private let sentences: Sentences
  private let language: Language

  init(_ stakeholder: Stakeholder, session: Session) {
    self.stakeholder = stakeholder
    self.session = session
    sentences = session.sentences()
    language = session.language
  }

  /// What there is to say of them; what there is not is left out.
  var rows: [SheetRow] {
    [row(Labels.name, stakeholder.name), row(Labels.id, stakeholder.id.rawValue)]
      + optional(Labels.sort, stakeholder.kind.map { Texts.kind($0)[language] })
      + optional(Labels.happyWith, stakeholder.happyWith)
      + optional(Labels.oneOfUs, stakeholder.person.map(sentences.name))
      + optional(Labels.retired, stakeholder.retired.map(past))
      + (stakeholder.retired == nil ? [row(Labels.heard, heard)] : [])
      + stakeholder.voices.enumerated().flatMap { voice($1, number: $0 + 1) }
  }

  private var heard: String {
    let listening = Listening(session.board)
    let last = listening.lastHeard(stakeholder.id).map(past) ?? Labels.never[language]
    let isUnheard = listening.isUnheard(
      stakeholder,
      today: session.today,
      clock: session.clock
    )
    return isUnheard ? "\(last) (\(Labels.unheard[language]))" : last
  }

  /// What they said, under the number by which it can be answered.
  private func voice(_ voice: Voice, number: Int) -> [SheetRow] {
    let time = voice.at.map { ", \(past($0))" } ?? ""
    let about = voice.task.flatMap { session.board.tasks[$0]?.title }.map { " – \($0)" } ?? ""
    let said = row(Labels.said, "\(number). “\(voice.said)”\(about)\(time)")
    let answer = voice.answer?.text ?? Labels.unanswered[language]
    return [said, row(Labels.whatWeDid, answer)]
  }

  private func past(_ instant: Instant) -> String { sentences.past(instant)[language] }

  private func row(_ label: Phrase, _ text: String) -> SheetRow {
    SheetRow(label: label, text: text)
  }

  private func optional(_ label: Phrase, _ text: String?) -> [SheetRow] {
    text.map { [row(label, $0)] } ?? []
  }
}
