import ArgumentParser
import TaskModel

/// Says what we celebrate.
struct MeetingCelebrateCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "celebrate",
    abstract: said(
      en: "Say what we celebrate.",
      nl: "Zeg wat we vieren."
    )
  )

  @Argument(
    help: .both(
      en: "What.",
      nl: "Wat.",
      value: .text
    )
  )
  var text: [String]

  @OptionGroup var at: MeetingOption

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session, keeping: keeping) { _, _ in .celebrate(text.joined(separator: " ")) }
  }
}
