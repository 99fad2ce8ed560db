import ArgumentParser
import TaskModel

/// Puts whoever is at the keyboard on a task.
struct ClaimCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Take a task on yourself.", nl: "Pak een taak op."),
    discussion: said(
      en: "Only you can put yourself on a task; nobody assigns.",
      nl: "Alleen jij zet jezelf op een taak; niemand wijst iets aan."
    )
  )

  @Argument(help: .taskIDs, completion: .taskID) var ids: [String]

  @OptionGroup var claim: ClaimTermsOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    var claims: [(id: TaskID, terms: ClaimTerms)] = []
    for id in try session.tasks(named: ids) {
      claims.append((id, try claim.terms(for: id, in: session)))
    }
    let committed = try session.claim(as: actor) { despiteClash in
      let actions = claims.map { claim in
        var terms = claim.terms
        terms.despiteClash = terms.despiteClash || despiteClash
        return Action.claim(claim.id, terms)
      }
      return actions.count == 1 ? actions[0] : .together(actions)
    }
    try session.tell(committed) { Confirmations.claimed($0, by: actor) }
  }
}
