import BoardUI
import TaskModel

/// A proposal or an agreement as it is shown whole.
struct AgreementSheet {
  private let agreement: Agreement
  private let session: Session
  private let sentences: Sentences
  private let language: Language

  init(_ agreement: Agreement, session: Session) {
    self.agreement = agreement
    self.session = session
    sentences = session.sentences()
    language = session.language
  }

  /// What there is to say of it; what there is not is left out.
  var rows: [SheetRow] {
    [
      row(Labels.agreement, agreement.title), row(Labels.id, agreement.id.rawValue),
      row(Labels.state, state),
    ]
      + optional(Labels.weAgree, agreement.text) + optional(Labels.goodFor, agreement.why)
      + optional(Labels.explainedAs, agreement.explain)
      + optional(Labels.restsOn, agreement.ground.map(ground))
      + [row(Labels.lookAgainOn, Dates.full(agreement.reviewOn, today: session.today)[language])]
      + agreement.reactions.map(reaction) + optional(Labels.endedBecause, agreement.because)
  }

  private var state: String {
    let state = Texts.Agreements.state(agreement.state)[language]
    let when = agreement.ended ?? agreement.adopted?.at
    return when.map { "\(state) (\(sentences.past($0)[language]))" } ?? state
  }

  private func ground(_ ground: Reservation.Ground) -> String {
    let word = Texts.Agreements.ground(ground)[language]
    return agreement.ref.map { "\(word): \($0)" } ?? word
  }

  private func reaction(_ reaction: Reaction) -> SheetRow {
    row(
      Texts.Agreements.reaction(reaction.kind),
      sentences.reaction(reaction)[language]
    )
  }

  private func row(_ label: Phrase, _ text: String) -> SheetRow {
    SheetRow(label: label, text: text)
  }

  private func optional(_ label: Phrase, _ text: String?) -> [SheetRow] {
    text.map { [row(label, $0)] } ?? []
  }
}
