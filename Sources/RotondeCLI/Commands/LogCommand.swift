import ArgumentParser
import BoardUI
import TaskModel

/// Tells what happened.
struct LogCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Tell what happened, newest last.", nl: "Vertel wat er gebeurde."),
    discussion: said(
      en: """
        Who gave something back is not told.
        In a pipe: time, person, what was done and to which record, with tabs.
        """,
      nl: """
        Het nieuwste komt het laatst. Wie iets teruggaf, wordt niet verteld.
        In een pijp: tijd, persoon, wat er gedaan is en waarmee, met tabs.
        """
    )
  )

  @Option(
    help: .both(
      en: "From this day on: yesterday, mon, 7d (a week ago), 1-11, 2026-11-01.",
      nl: "Vanaf deze dag: gisteren, ma, 7d (een week geleden), 1-11, 2026-11-01.",
      value: .day
    )
  )
  var since: String?

  @Option(
    help: .both(
      en: "Only what happened to this task.",
      nl: "Alleen wat met deze taak gebeurde.",
      value: .task
    ),
    completion: .taskID
  )
  var task: String?

  @Option(
    help: .both(
      en: "Only what this person did.",
      nl: "Alleen wat deze persoon deed.",
      value: .person
    ),
    completion: .personID
  )
  var person: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let board = session.board
    var choice = LogChoice(clock: session.clock)
    if let since { choice.since = try session.pastDay(since) }
    if let task { choice.task = try board.task(named: task).id }
    if let person { choice.person = try board.person(named: person).id }
    try LogListing(session, choice).write()
  }
}
