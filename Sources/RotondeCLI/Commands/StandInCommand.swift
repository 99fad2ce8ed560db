import ArgumentParser
import TaskModel

/// Says that whoever is at the keyboard seeks a stand-in.
struct StandInCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "stand-in",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Seek a stand-in: it stays yours until somebody takes over.",
      nl: "Zoek vervanging: het blijft van jou tot iemand het overneemt."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Flag(help: .both(en: "You do it yourself after all.", nl: "Je doet het toch zelf.")) var off =
    false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) { _ in .standIn(!off) }
  }
}
