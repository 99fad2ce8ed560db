import ArgumentParser
import BoardUI
import TaskModel

/// Asks for somebody's talent on a case (R11).
struct CaseAskHelpCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-help",
    abstract: said(
      en: "Ask for help with a case, naming a talent.",
      nl: "Vraag hulp bij een casus, en noem een talent."
    ),
    discussion: said(
      en: "The case stays with you; whoever comes thinks along: rotonde case help. Who asks for "
        + "what: rotonde case list asks:help",
      nl: "De casus blijft bij jullie; wie komt, denkt mee: rotonde case help. Wie wat vraagt: "
        + "rotonde case list vraagt:hulp"
    )
  )

  @Argument(help: .caseID, completion: .caseID) var id: String

  @Option(help: .both(en: "The talent.", nl: "Het talent.", value: .talent)) var talent: String?

  @Option(help: .both(en: "What about.", nl: "Waarover.", value: .text)) var note: String?

  @Flag(
    help: .both(
      en: "It is answered, or no longer needed.",
      nl: "Het is beantwoord, of niet meer nodig."
    )
  )
  var off = false

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let one = try session.board.case(named: id)
    let committed = try session.keep(as: actor, keeping) { _ in
      .onCase(
        one.id,
        off
          ? .endHelp(since: one) : .askHelp(talent: talent ?? "", note: note, since: one)
      )
    }
    try session.tell(committed) { Confirmations.caseHelpAsked($0) }
  }
}
