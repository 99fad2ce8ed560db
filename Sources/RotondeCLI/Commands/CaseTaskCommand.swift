import ArgumentParser
import BoardFile
import TaskModel

/// Puts a task on the board that comes of a case.
struct CaseTaskCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: said(
      en: "Put a task on the board that comes of a case.",
      nl: "Zet een taak op het bord die uit een casus voortkomt."
    ),
    discussion: said(
      en: "The text takes the quick form of rotonde add. What it is for is the question behind the "
        + "case, unless said otherwise.",
      nl: "De tekst mag in de snelle vorm van rotonde add. Waartoe het dient is de vraag achter de "
        + "casus, als je niets anders zegt."
    )
  )

  @Argument(help: .caseID, completion: .caseID) var id: String

  @Argument(help: .both(en: "What is to be done.", nl: "Wat er te doen is.", value: .text))
  var text: [String]

  @OptionGroup var details: TaskDetails

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let one = try session.board.case(named: id)
    let form = try details.quickForm(text, in: session)
    let changes = try details.changes(in: session)
    let committed = try session.act(as: actor) { board in
      var generator = SystemRandomNumberGenerator()
      var task = form.task(id: board.unusedTaskID(using: &generator))
      task.fromCase = one.id
      task.why = one.behind ?? one.asked
      task.make(changes)
      return .addTask(task)
    }
    session.warnOfManyExperiments(changes, on: committed.board)
    try session.tell(committed) { Confirmations.added($0) }
  }
}
