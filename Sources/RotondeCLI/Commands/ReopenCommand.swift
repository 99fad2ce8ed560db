import ArgumentParser
import TaskModel

/// Puts a finished or dropped task back on the board.
struct ReopenCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Put a finished or dropped task back on the board.",
      nl: "Zet een taak die klaar of gestopt is terug op het bord."
    )
  )

  @Argument(help: .taskID, completion: .finishedTaskID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let committed = try session.act(as: actor) { _ in .reopen(task.id) }
    try session.tell(committed) { Confirmations.reopened($0) }
  }
}
