import ArgumentParser
import TaskModel

/// Says what a task is stuck on.
struct WaitCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Say that a task is stuck, and on what.",
      nl: "Zeg dat een taak vastloopt, en waarop."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Option(
    name: .customLong("for"),
    help: .both(en: "What it waits for.", nl: "Waarop het wacht.", value: .text)
  )
  var what: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) { .wait(for: what, since: $0) }
  }
}
