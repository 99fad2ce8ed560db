import ArgumentParser
import TaskModel

/// Ends a meeting of which every point led somewhere (R7).
struct MeetingEndCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: said(
      en: "End a meeting; each point has its outcome by then.",
      nl: "Rond een overleg af; elk punt heeft dan een uitkomst."
    )
  )

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session) { _, _ in .close }
  }
}
