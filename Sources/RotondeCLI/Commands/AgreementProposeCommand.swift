import ArgumentParser
import TaskModel

/// Proposes something to agree on.
struct AgreementProposeCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: said(en: "Propose something to agree on.", nl: "Stel iets voor om af te spreken."),
    discussion: said(
      en: "It needs what it is good for, and a day on which you look at it again.",
      nl: "Er hoort bij waar het goed voor is, en een dag waarop je er opnieuw naar kijkt."
    )
  )

  @Argument(
    help: .both(
      en: "What we agree on; in one line, or with --title for that.",
      nl: "Wat we afspreken; in één regel, of met --title daarvoor.",
      value: .text
    )
  )
  var text: [String]

  @Option(
    help: .both(
      en: "What it is about, when the text is longer than a line.",
      nl: "Waar het over gaat, als de tekst langer is dan een regel.",
      value: .text
    )
  )
  var title: String?

  @OptionGroup var details: AgreementDetails

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard details.why == nil || details.reviewOn == nil else { return }
    throw ValidationError(
      said(
        en: "Give --why, what it is good for, and --review-on, when you look at it again.",
        nl: "Geef --why, waar het goed voor is, en --review-on, wanneer je er opnieuw naar kijkt."
      )
    )
  }

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let changes = try details.changes(in: session)
    let words = text.joined(separator: " ")
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      var agreement = Agreement(
        id: board.unusedAgreementID(using: &generator),
        title: title ?? words,
        reviewOn: changes.reviewOn ?? session.today
      )
      agreement.text = title == nil ? nil : words
      agreement.why = changes.why
      agreement.explain = changes.explain
      agreement.ground = changes.ground
      agreement.ref = changes.ref
      return .propose(agreement)
    }
    try session.tell(committed) { Confirmations.proposed($0) }
  }
}
