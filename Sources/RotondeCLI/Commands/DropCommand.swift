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

  @Argument(help: .taskIDs, completion: .taskID) var ids: [String]

  @Option(
    name: .customLong("because"),
    help: .both(en: "Why we stop with it.", nl: "Waarom we ermee stoppen.", value: .reason)
  )
  var reason: String

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let committed = try session.act(as: actor, onTasks: ids, keeping) { .drop($0, because: reason) }
    try session.tell(committed) { Confirmations.dropped($0) + Confirmations.whole($0) }
  }
}
