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

  @Argument(help: .taskIDs, completion: .finishedTaskID) var ids: [String]

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let committed = try session.act(as: actor, onTasks: ids) { .reopen($0) }
    try session.tell(committed) { Confirmations.reopened($0) }
  }
}
