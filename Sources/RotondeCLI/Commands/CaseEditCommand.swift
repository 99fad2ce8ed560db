import ArgumentParser
import BoardUI
import TaskModel

/// Changes what is told of a case.
struct CaseEditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: said(en: "Change what is told of a case.", nl: "Pas aan wat er in een casus staat."),
    discussion: said(
      en: "An empty text takes away what stands there: --why ''",
      nl: "Een lege tekst haalt weg wat er staat: --why ''"
    )
  )

  @Argument(help: .caseID, completion: .caseID) var id: String

  @Option(help: .both(en: "What it is about.", nl: "Waar het over gaat.", value: .text))
  var title: String?

  @OptionGroup var details: CaseDetails

  @Option(help: .both(en: "What we learnt.", nl: "Wat we leerden.", value: .text))
  var learned: String?

  @Flag(
    help: .both(
      en: "Whether the answer fits is not known yet after all.",
      nl: "Of het antwoord past, weten we toch nog niet."
    )
  )
  var notKnownYet = false

  @Option(
    help: .both(
      en: "What did not help after all; may be given several times.",
      nl: "Wat toch niet hielp; mag vaker.",
      value: .text
    )
  )
  var noHelped: [String] = []

  @Option(
    help: .both(
      en: "What was not merely proper; may be given several times.",
      nl: "Wat niet alleen maar hoorde; mag vaker.",
      value: .text
    )
  )
  var noProper: [String] = []

  @Option(
    name: .customLong("no-theme"),
    help: .both(
      en: "A theme it does not have after all; may be given several times.",
      nl: "Een thema dat er toch niet bij hoort; mag vaker.",
      value: .word
    )
  )
  var noThemes: [String] = []

  @Option(
    name: .customLong("task"),
    help: .both(
      en: "A task on the board that came of it; may be given several times.",
      nl: "Een taak op het bord die eruit voortkwam; mag vaker.",
      value: .task
    ),
    completion: .taskID
  )
  var tasks: [String] = []

  @Option(
    name: .customLong("no-task"),
    help: .both(
      en: "A task that did not come of it after all; may be given several times.",
      nl: "Een taak die er toch niet uit voortkwam; mag vaker.",
      value: .task
    ),
    completion: .taskID
  )
  var noTasks: [String] = []

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if notKnownYet, details.fitting != nil {
      throw ValidationError(
        said(en: "Give --fitting or --not-known-yet.", nl: "Geef --fitting of --not-known-yet.")
      )
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let one = try session.board.case(named: id)
    var changes = details.changes
    changes.title = title
    changes.learned = learned
    if notKnownYet { changes.fitting = .notKnownYet }
    changes.helped.removing = noHelped
    changes.proper.removing = noProper
    changes.themes.removing = noThemes
    changes.linking = try session.tasks(named: tasks)
    changes.unlinking = try session.tasks(named: noTasks)
    changes.basis = one
    let committed = try session.keep(as: actor, keeping) { _ in .onCase(one.id, .edit(changes)) }
    try session.tell(committed) { Confirmations.told($0) }
  }
}
