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
        addFamily(of: task, on: session.board, to: &json)
      }
      return
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(TaskSheet(task, session: session).rows)
  }

  /// The whole it was split from and the parts it was split into, with their states.
  private func addFamily(of task: Task, on board: Board, to json: inout JSONText) {
    func add(_ other: Task, to json: inout JSONText) {
      json.add("id", other.id.rawValue)
      json.add("title", other.title)
      json.add("state", other.state.rawValue)
    }
    if let whole = task.partOf.flatMap({ board.tasks[$0] }) {
      json.object("whole") { add(whole, to: &$0) }
    }
    let parts = board.parts(of: task.id)
    guard !parts.isEmpty else { return }
    json.array("parts") { json in
      for part in parts { json.object { add(part, to: &$0) } }
    }
  }
}

extension ArgumentHelp {
  /// The help for arguments that name tasks.
  static var taskIDs: ArgumentHelp {
    .both(
      en: "The task: the beginning of its identifier, or a part of its title. Several are done "
        + "together, or none of them.",
      nl: "De taak: het begin van het kenmerk, of een deel van de titel. Meer taken gaan samen, of "
        + "geen van alle.",
      value: .task
    )
  }

  /// The help for an argument that names a task.
  static var taskID: ArgumentHelp {
    .both(
      en: "The task: the beginning of its identifier, or a part of its title.",
      nl: "De taak: het begin van het kenmerk, of een deel van de titel.",
      value: .task
    )
  }
}
