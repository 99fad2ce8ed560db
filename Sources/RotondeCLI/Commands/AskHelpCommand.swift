import ArgumentParser
import TaskModel

/// Asks for somebody's talent on a task.
struct AskHelpCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-help",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Ask for help with a task, naming a talent.",
      nl: "Vraag hulp bij een taak, en noem een talent."
    ),
    discussion: said(
      en: "The task stays with whoever has it; helpers join beside its places.",
      nl: "De taak blijft bij wie hem heeft; helpers komen erbij, naast de plekken."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Option(help: .both(en: "The talent.", nl: "Het talent.", value: .talent)) var talent: String?

  @Option(help: .both(en: "What about.", nl: "Waarover.", value: .text)) var note: String?

  @Flag(
    help: .both(
      en: "It is answered, or no longer needed.",
      nl: "Het is beantwoord, of niet meer nodig."
    )
  )
  var off = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) {
      .help(off ? .end(since: $0) : .ask(talent: talent ?? "", note: note, since: $0))
    }
  }
}
