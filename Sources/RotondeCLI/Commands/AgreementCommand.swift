import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// What we agree on together, by consent.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "What we agree on together, by consent.",
      nl: "Wat we samen afspreken, met instemming."
    ),
    discussion: said(
      en: "A proposal becomes an agreement when no objection is left. Each is looked at again on a "
        + "day.",
      nl:
        "Een voorstel wordt een afspraak als er geen bezwaar meer is. Elke afspraak bekijken we op "
        + "een dag opnieuw."
    ),
    subcommands: [
      AgreementProposeCommand.self, AgreementListCommand.self, AgreementShowCommand.self,
      AgreementConsentCommand.self, AgreementObjectCommand.self, AgreementAskCommand.self,
      AgreementWithdrawCommand.self, AgreementSolveCommand.self, AgreementEditCommand.self,
      AgreementAdoptCommand.self, AgreementReviewCommand.self, AgreementEndCommand.self,
    ]
  )
}

extension ArgumentHelp {
  /// A proposal or an agreement, as an argument.
  static var agreementID: ArgumentHelp {
    .both(
      en: "The proposal or agreement: identifier, or an unambiguous part of the title.",
      nl: "Het voorstel of de afspraak: kenmerk, of een duidelijk deel van de titel.",
      value: .agreement
    )
  }
}

extension Session {
  /// Does something to a proposal or an agreement in the name of whoever is at the keyboard, and
  /// tells it.
  ///
  /// - Parameters:
  ///   - name: The agreement as it was typed.
  ///   - keeping: Whether the warning about words that show somebody was passed; `nil` where there
  ///     are none.
  ///   - confirmation: What is said of it.
  ///   - action: What to do to it.
  /// - Throws: Why it was not done.
  func act(
    onAgreement name: String,
    _ keeping: KeepingOptions?,
    _ confirmation: (Change) -> [Phrase] = Confirmations.told,
    _ action: (Agreement) throws(CommandFailure) -> AgreementAction
  ) throws(CommandFailure) {
    let actor = try actor()
    let agreement = try board.agreement(named: name)
    let done = try action(agreement)
    let committed = try keep(as: actor, keeping) { _ in .onAgreement(agreement.id, done) }
    try tell(committed, confirmation)
  }
}
