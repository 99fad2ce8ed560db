import ArgumentParser
import BoardUI
import TaskModel

/// Closes a case with what we learnt.
struct CaseCloseCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: said(
      en: "Close a case with what you learnt.",
      nl: "Sluit een casus met wat je leerde."
    ),
    discussion: said(
      en: "What was told before needs no telling again. At a terminal, what is missing is asked.",
      nl: "Wat al verteld is, hoeft niet nog eens. In een terminal wordt gevraagd wat er mist."
    )
  )

  @Argument(help: .caseID, completion: .caseID) var id: String

  @Option(help: .both(en: "What we learnt.", nl: "Wat we leerden.", value: .text))
  var learned: String?

  @OptionGroup var details: CaseDetails

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let one = try session.board.case(named: id)
    var changes = details.changes
    changes.learned = learned
    changes.basis = one
    if session.canAsk, one.isOpen { try session.askBack(on: one, into: &changes) }
    let committed = try session.keep(as: actor, keeping) { _ in .onCase(one.id, .close(changes)) }
    try session.tell(committed) { Confirmations.caseClosed($0) }
  }
}

/// Opens a case again.
struct CaseReopenCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: said(en: "Open a closed case again.", nl: "Open een gesloten casus weer.")
  )

  @Argument(help: .caseID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let one = try session.board.case(named: id)
    let committed = try session.act(as: actor) { _ in .onCase(one.id, .reopen) }
    try session.tell(committed) { Confirmations.told($0) }
  }
}

/// Joins those who think along about a case (R11).
struct CaseHelpCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: said(en: "Think along about a case.", nl: "Denk mee over een casus.")
  )

  @Argument(help: .caseID, completion: .caseID) var id: String

  @Flag(help: .both(en: "No longer.", nl: "Niet meer.")) var off = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let one = try session.board.case(named: id)
    let committed = try session.act(as: actor) { _ in .onCase(one.id, off ? .leave : .help) }
    try session.tell(committed) { Confirmations.told($0) }
  }
}

extension Session {
  /// Asks what closing a case wants to know and nobody said yet.
  fileprivate func askBack(
    on one: Case,
    into changes: inout CaseChanges
  ) throws(CommandFailure) {
    if changes.fitting == nil, one.fitting == nil {
      let answer = try ask(
        Phrase(
          en: "Did you find a fitting answer? yes, partly, no (Enter: don't know yet)",
          nl: "Vonden jullie een passend antwoord? ja, deels, nee (Enter: weet ik nog niet)"
        )
      )
      changes.fitting = answer.flatMap(Case.Fitting.init(argument:)).map { .known($0) }
    }
    if changes.why == nil, one.why == nil {
      changes.why = try ask(
        Phrase(
          en: "Why did it, or didn't it? (Enter: don't know)",
          nl: "Waarom wel of niet? (Enter: weet ik niet)"
        )
      )
    }
    if changes.learned == nil, one.learned == nil {
      changes.learned = try ask(
        Phrase(en: "What did you learn from it?", nl: "Wat heb je ervan geleerd?")
      )
    }
  }
}
