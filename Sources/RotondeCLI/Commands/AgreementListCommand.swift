import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists proposals and agreements.
struct AgreementListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(
      en: "List proposals and agreements.",
      nl: "Toon voorstellen en afspraken."
    ),
    discussion: said(
      en: """
        Without words: those that have not ended, proposals first.
        In a pipe, with tabs: identifier, title, state, review day, objections open, questions open.
        """,
      nl: """
        Zonder woorden: wat niet beëindigd is, voorstellen eerst.
        In een pijp, met tabs: kenmerk, titel, stand, dag van bekijken, bezwaren open, vragen open.
        """
    )
  )

  @Argument(help: .both(en: "What to look for.", nl: "Waarnaar je zoekt.", value: .word))
  var words: [String] = []

  @Flag(
    help: .both(
      en: "Only those that are due to be looked at again.",
      nl: "Alleen wat aan de beurt is om opnieuw te bekijken."
    )
  )
  var due = false

  @Flag(help: .both(en: "Those that ended, too.", nl: "Ook wat beëindigd is."))
  var all = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let filter = try session.words(words)
    let agreements = session.board.agreements(with: filter).filter { agreement in
      due
        ? agreement.isToBeReviewed(on: session.today)
        : agreement.ended == nil || all || filter != .everything
    }
    guard session.form != .json else {
      try session.writeJSON(
        "agreements",
        agreements.compactMap { session.snapshot.document.recordJSON(.agreement($0.id)) }
      )
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "AGREEMENT", nl: "AFSPRAAK"), least: 16),
      TableColumn(heading: Phrase(en: "STATE", nl: "STAND")),
      TableColumn(heading: Phrase(en: "LOOK AGAIN ON", nl: "OPNIEUW BEKIJKEN"), mayGo: true),
      TableColumn(heading: Phrase(en: "OBJECTIONS", nl: "BEZWAREN"), mayGo: true),
      TableColumn(heading: Phrase(en: "QUESTIONS", nl: "VRAGEN"), mayGo: true),
    ]
    let rows = agreements.map { agreement in
      [
        agreement.id.rawValue, agreement.title,
        session.word(Texts.Agreements.state(agreement.state), agreement.state.rawValue),
        session.day(agreement.reviewOn), number(agreement.openObjections.count),
        number(agreement.openQuestions.count),
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noAgreements)
  }

  private func number(_ count: Int) -> String { count == 0 ? "" : String(count) }
}

/// Shows a proposal or an agreement with what people say of it.
struct AgreementShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(
      en: "Show a proposal or an agreement.",
      nl: "Toon een voorstel of een afspraak."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let agreement = try session.board.agreement(named: id)
    guard session.form != .json else {
      try session.output.json { json in
        json.add("format", "rotonde-agreement/1")
        json.add(
          "agreement",
          raw: session.snapshot.document.recordJSON(.agreement(agreement.id)) ?? "null"
        )
        json.add("state", agreement.state.rawValue)
        json.array("open") { json in
          for reaction in agreement.reactions where reaction.isOpen {
            json.add(reaction.person.rawValue)
          }
        }
      }
      return
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(AgreementSheet(agreement, session: session).rows)
  }
}
