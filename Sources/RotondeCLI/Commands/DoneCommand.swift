import ArgumentParser
import BoardFile
import TaskModel

/// Finishes a task, and keeps what those said whom it was for (R6).
struct DoneCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Say that a task is done.", nl: "Zeg dat een taak klaar is."),
    discussion: said(
      en: """
        Nothing more has to be said: "not asked yet" is fine. Of a task that is done already, the \
        same options add what you heard since. What waits to be asked: rotonde list is:unaccounted
        A task that comes back brings its next one, with nobody on it.
        """,
      nl: """
        Meer hoef je niet te zeggen: "nog niet gevraagd" is prima. Bij een taak die al klaar is \
        voegen dezelfde opties toe wat je daarna hoorde. Wat nog te vragen is: rotonde list \
        is:navragen
        Een taak die terugkomt, zet de volgende klaar, zonder dat er iemand op staat.
        """
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var words: DoneWords

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let words = try words.finishing(of: task, in: session)
    let committed = try session.keep(as: actor, keeping) { _ in .done(task.id, words) }
    try session.tell(committed) { change in
      change.entry.deed == .lookBack
        ? Confirmations.lookedBack(change, words)
        : Confirmations.finished(change, words) + Confirmations.whole(change)
    }
    guard words.isSilent, session.canAsk, let finished = committed.board.tasks[task.id] else {
      return
    }
    let answers = try session.askBack(on: finished)
    guard !answers.isSilent else { return }
    let added = try session.keep(as: actor, keeping) { _ in .done(task.id, answers) }
    try session.tell(added) { _ in [Confirmations.writtenDown] }
  }
}
