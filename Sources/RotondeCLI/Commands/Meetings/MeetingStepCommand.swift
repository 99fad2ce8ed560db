import ArgumentParser
import TaskModel

/// Goes to a step, for all screens.
struct MeetingStepCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "step",
    abstract: said(
      en: "Go to a step: case, thanks, since, walk, listen, decide, celebrate or close.",
      nl: "Ga naar een stap: case, thanks, since, walk, listen, decide, celebrate of close."
    )
  )

  @Argument(
    help: .both(
      en: "The step.",
      nl: "De stap.",
      value: .step
    )
  )
  var step: Meeting.Step

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session) { _, _ in .goTo(step) }
  }
}
