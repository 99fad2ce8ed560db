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

  @Argument(help: .taskIDs, completion: .taskID) var ids: [String]

  @Option(help: .again) var again: String?

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let words = try again.map { text throws(CommandFailure) in try AgainWords(typed: text) }
    let committed = try session.act(as: actor, onTasks: ids, keeping) { task in
      guard let words else { return .release(task) }
      return .together([.release(task), .onTask(task, .again(words))])
    }
    try session.tell(committed) { Confirmations.released($0) }
  }
}
