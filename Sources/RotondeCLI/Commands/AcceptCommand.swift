import ArgumentParser
import TaskModel

/// Says yes to an invitation, which is to claim.
struct AcceptCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Say yes to an invitation: you take the task on yourself.",
      nl: "Zeg ja op een uitnodiging: je pakt de taak op."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var claim: ClaimTermsOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let terms = try claim.terms(for: task.id, in: session)
    let committed = try session.claim(as: actor) { despiteClash in
      var terms = terms
      terms.despiteClash = terms.despiteClash || despiteClash
      return .onTask(task.id, .invitation(.accept(terms)))
    }
    try session.tell(committed) { Confirmations.claimed($0, by: actor) }
  }
}
