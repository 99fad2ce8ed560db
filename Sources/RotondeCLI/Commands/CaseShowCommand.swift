import ArgumentParser
import BoardFile
import TaskModel

/// Shows a case with the tasks that came of it.
struct CaseShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(en: "Show a case.", nl: "Toon een casus.")
  )

  @Argument(help: .caseID, completion: .caseID) var id: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let one = try session.board.case(named: id)
    guard session.form != .json else {
      let document = session.snapshot.document
      try session.output.json { json in
        json.add("format", "rotonde-case/1")
        json.add("case", raw: document.recordJSON(.case(one.id)) ?? "null")
        json.array("tasks") { json in
          for task in one.tasks.compactMap(document.taskJSON) { json.add(raw: task) }
        }
        json.array("couldHelp") { json in
          for person in session.board.peopleWhoCanHelp(with: one) { json.add(person.id.rawValue) }
        }
      }
      return
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(CaseSheet(one, session: session).rows)
  }
}
