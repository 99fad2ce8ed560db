import ArgumentParser
import TaskModel

/// Decides not to do a task.
struct DropCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Stop with a task, and say why.",
      nl: "Stop met een taak, en zeg waarom."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Option(
    name: .customLong("because"),
    help: .both(en: "Why we stop with it.", nl: "Waarom we ermee stoppen.", value: .reason)
  )
  var reason: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let committed = try session.act(as: actor) { _ in .drop(task.id, because: reason) }
    try session.tell(committed) { Confirmations.dropped($0) }
  }
}
