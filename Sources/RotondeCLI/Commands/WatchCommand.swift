import ArgumentParser
import BoardFile
import TaskModel

/// Prints changes as they happen.
struct WatchCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Print changes as they happen, one JSON object a line.",
      nl: "Toon wijzigingen zodra ze er zijn, op elke regel één JSON-object."
    ),
    discussion: said(
      en: "Ends on Ctrl-C, and when nobody reads its output any more.",
      nl: "Stopt met Ctrl-C, en als niemand de uitvoer nog leest."
    )
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try BoardFollower(session).run()
  }
}
