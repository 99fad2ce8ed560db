import ArgumentParser
import TaskModel

/// Says that a task was looked at and needs nothing.
struct MeetingLookCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "look",
    abstract: said(
      en: "Say that a task was looked at and needs nothing.",
      nl: "Zeg dat er naar een taak gekeken is, en dat er niets nodig is."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session) { board, _ throws(CommandFailure) in
      .walkPast(try board.task(named: id).id)
    }
  }
}
