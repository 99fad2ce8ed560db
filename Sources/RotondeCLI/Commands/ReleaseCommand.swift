import ArgumentParser
import TaskModel

/// Takes whoever is at the keyboard off a task.
struct ReleaseCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Give a task back; no reason is asked.",
      nl: "Geef een taak terug; je hoeft niet uit te leggen waarom."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let committed = try session.act(as: actor) { _ in .release(task.id) }
    try session.tell(committed) { Confirmations.released($0) }
  }
}
