import ArgumentParser
import TaskModel

/// Changes a proposal, or what is told of an agreement.
struct AgreementEditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: said(en: "Change a proposal.", nl: "Pas een voorstel aan."),
    discussion: said(
      en: "When its words change, whoever was content is asked anew; what is open stays open. The "
        + "words of an agreement stand.",
      nl: "Verandert de tekst, dan vragen we iedereen die het goed vond opnieuw; wat open staat, "
        + "blijft open. De tekst van een afspraak staat vast."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Option(help: .both(en: "What it is about.", nl: "Waar het over gaat.", value: .text))
  var title: String?

  @Option(help: .both(en: "What we agree on.", nl: "Wat we afspreken.", value: .text))
  var text: String?

  @OptionGroup var details: AgreementDetails

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    var changes = try details.changes(in: session)
    changes.title = title
    changes.text = text
    try session.act(onAgreement: id, keeping) { agreement in
      changes.basis = agreement
      return .edit(changes)
    }
  }
}

/// Decides a proposal.
struct AgreementAdoptCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: said(
      en: "Agree on a proposal, when somebody consents and no objection is left.",
      nl: "Spreek een voorstel af, als iemand instemt en er geen bezwaar meer is."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Option(
    name: .customLong("in"),
    help: .both(
      en: "The meeting in which it is decided; it has to go on.",
      nl: "Het overleg waarin het wordt besloten; dat moet bezig zijn.",
      value: .meeting
    )
  )
  var meeting: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let meeting = try meeting.map { name throws(CommandFailure) in
      try session.meeting(named: name).id
    }
    try session.act(onAgreement: id, nil, Confirmations.adopted) {
      .adopt(in: meeting, since: $0)
    }
  }
}

/// Says that an agreement was looked at and stays.
struct AgreementReviewCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: said(
      en: "Say that an agreement was looked at again and stays.",
      nl: "Zeg dat we opnieuw naar een afspraak keken en dat die blijft."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Option(
    help: .both(
      en: "When we look at it again the next time.",
      nl: "Wanneer we er de volgende keer naar kijken.",
      value: .day
    )
  )
  var on: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let day = try session.moment(on, edge: .first).day
    try session.act(onAgreement: id, nil) { .review(day, since: $0) }
  }
}

/// Ends an agreement, or withdraws a proposal.
struct AgreementEndCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: said(
      en: "End an agreement, or withdraw a proposal.",
      nl: "Beëindig een afspraak, of trek een voorstel in."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Option(help: .both(en: "Why.", nl: "Waarom.", value: .reason))
  var because: String?

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onAgreement: id, keeping) { .end(because: because, since: $0) }
  }
}
