import ArgumentParser
import TaskModel

/// Joins a task that asks for help; without one, or with the name of a command, shows help.
struct HelpCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Help with a task that asks for it; or the help of a command.",
      nl: "Help bij een taak die hulp vraagt; of de uitleg van een opdracht."
    ),
    discussion: said(
      en: "You join beside the places, so it is never full. The task stays with whoever has it.",
      nl: "Je komt erbij, naast de plekken, dus het is nooit vol. De taak blijft bij wie hem heeft."
    )
  )

  @Argument(
    help: .both(
      en: "The task; or a command, to read how it works.",
      nl: "De taak; of een opdracht, om te lezen hoe die werkt.",
      value: .task
    )
  )
  var id: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    // A board is not needed to read how a command works.
    guard let id else { throw CleanExit.helpRequest(RotondeCommand.self) }
    if let command = RotondeCommand.command(named: id) { throw CleanExit.helpRequest(command) }
    try runOnBoard()
  }

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id ?? "") { _ in .help(.join) }
  }
}
