import ArgumentParser
import BoardUI
import TaskModel

/// Consents to a proposal.
struct AgreementConsentCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: said(en: "Consent to a proposal.", nl: "Stem in met een voorstel."),
    discussion: said(
      en: "It takes the place of what you said before: an objection of yours is gone by it.",
      nl: "Het komt in de plaats van wat je eerder zei: jouw bezwaar is daarmee weg."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onAgreement: id, nil, Confirmations.reacted) {
      .react(.consent, since: $0)
    }
  }
}

/// Objects to a proposal.
struct AgreementObjectCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "object",
    abstract: said(
      en: "Object to a proposal, with your reason.",
      nl: "Maak bezwaar tegen een voorstel, met je reden."
    ),
    discussion: said(
      en: "With the reason it can be solved; until then nothing is agreed on.",
      nl: "Met de reden valt het op te lossen; tot dan is er niets afgesproken."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Option(help: .both(en: "The reason.", nl: "De reden.", value: .reason))
  var because: String

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onAgreement: id, keeping, Confirmations.reacted) {
      .react(.objection(because), since: $0)
    }
  }
}

/// Asks something about a proposal.
struct AgreementAskCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: said(en: "Ask something about a proposal.", nl: "Vraag iets over een voorstel.")
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Argument(help: .both(en: "The question.", nl: "De vraag.", value: .text))
  var text: [String]

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onAgreement: id, keeping, Confirmations.reacted) {
      .react(.question(text.joined(separator: " ")), since: $0)
    }
  }
}

/// Takes back what one said of a proposal.
struct AgreementWithdrawCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: said(
      en: "Take back what you said of a proposal.",
      nl: "Trek in wat je van een voorstel zei."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onAgreement: id, nil) { _ in .withdraw }
  }
}

/// Says that an objection is solved, or a question answered.
struct AgreementSolveCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: said(
      en: "Say that an objection is solved, or a question answered.",
      nl: "Zeg dat een bezwaar is opgelost, of een vraag beantwoord."
    ),
    discussion: said(
      en: "Whose it is needs no words. Somebody else says how an objection was solved; whether a "
        + "question is answered, only whoever asked can say.",
      nl:
        "Van wie het is, hoeft niets uit te leggen. Een ander zegt hoe het bezwaar is opgelost; of "
        + "een vraag beantwoord is, weet alleen wie hem stelde."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Argument(
    help: .both(
      en: "Whose objection or question; your own, or the only one, unless said otherwise.",
      nl: "Van wie het bezwaar of de vraag is; die van jou, of de enige, als je niets zegt.",
      value: .person
    ),
    completion: .personID
  )
  var person: String?

  @Option(help: .both(en: "How it was solved.", nl: "Hoe het is opgelost.", value: .text))
  var how: String?

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    try session.act(onAgreement: id, keeping) { agreement throws(CommandFailure) in
      .solve(try whose(agreement, in: session, actor), how: how, since: agreement)
    }
  }

  private func whose(
    _ agreement: Agreement,
    in session: Session,
    _ actor: PersonID
  ) throws(CommandFailure) -> PersonID {
    if let person { return try session.board.person(named: person).id }
    let open = agreement.reactions.filter(\.isOpen).map(\.person)
    if open.contains(actor) { return actor }
    guard open.count > 1 else { return open.first ?? actor }
    let names = open.map { Candidate(id: $0.rawValue, name: session.sentences().name($0)) }
    throw .ambiguous(.person, agreement.title, names)
  }
}
