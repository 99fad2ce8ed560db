import ArgumentParser
import TaskModel

/// Finishes a task.
struct DoneCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Say that a task is done.", nl: "Zeg dat een taak klaar is.")
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let committed = try session.act(as: actor) { _ in .done(task.id) }
    try session.tell(committed) { Confirmations.finished($0) }
  }
}
