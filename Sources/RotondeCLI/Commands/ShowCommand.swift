import ArgumentParser
import BoardFile
import TaskModel

/// Shows one task whole, with its history.
struct ShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Show one task whole, with its history.",
      nl: "Toon één taak helemaal, met wat ermee gebeurde."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let task = try session.board.task(named: id)
    guard session.form != .json else {
      let record = session.snapshot.document.taskJSON(task.id)
      try session.output.json { json in
        json.add("format", "rotonde-task/1")
        json.add("task", raw: record ?? "null")
      }
      return
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(TaskSheet(task, session: session).rows)
  }
}

extension ArgumentHelp {
  /// The help for an argument that names a task.
  static var taskID: ArgumentHelp {
    .both(
      en: "The task: the beginning of its identifier, or a part of its title.",
      nl: "De taak: het begin van het kenmerk, of een deel van de titel.",
      value: .task
    )
  }
}
