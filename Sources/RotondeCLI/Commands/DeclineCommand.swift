import ArgumentParser
import TaskModel

/// Says no to an invitation.
struct DeclineCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Say no to an invitation; no reason is asked, and it leaves no trace.",
      nl: "Sla een uitnodiging af; je hoeft niets uit te leggen, en het laat geen spoor na."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) { _ in .invitation(.decline) }
  }
}
