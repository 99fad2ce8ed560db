import ArgumentParser
import BoardUI
import TaskModel

/// Says that nothing is done for a stakeholder any more.
struct StakeholderRetireCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: said(
      en: "Say that nothing is done for them any more.",
      nl: "Zeg dat we er niets meer voor doen."
    ),
    discussion: said(
      en: "What was done and said stays.",
      nl: "Wat er gedaan en gezegd is, blijft."
    )
  )

  @Argument(help: .stakeholder, completion: .stakeholderID) var stakeholder: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let stakeholder = try session.board.stakeholder(named: stakeholder)
    let committed = try session.act(as: actor) { _ in .onStakeholder(stakeholder.id, .retire) }
    try session.tell(committed) { [$0.sentences.confirmation($0.entry)] }
  }
}
