import ArgumentParser
import TaskModel

/// Opens a reserved place to everybody.
struct UnreserveCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "unreserve",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Open a reserved place to everybody again.",
      nl: "Maak een plek weer open voor iedereen."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Option(
    help: .both(
      en: "Which place, when several are reserved.",
      nl: "Welke plek, als er meer apart gehouden zijn.",
      value: .place
    )
  )
  var place: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) { task throws(CommandFailure) in
      let place = try place.map { text throws(CommandFailure) in
        try session.place(text, of: task.id)
      }
      return .place(.unreserve(place, since: task))
    }
  }
}
