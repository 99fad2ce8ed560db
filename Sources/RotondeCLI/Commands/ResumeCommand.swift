import ArgumentParser
import TaskModel

/// Says that a task goes on.
struct ResumeCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Say that a task that was stuck goes on.",
      nl: "Zeg dat een taak die vastliep weer verder gaat."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) { .resume(since: $0) }
  }
}
