import ArgumentParser
import BoardFile
import TaskModel

/// Shows what the board knows of somebody: no counts, and nobody beside them (R8).
struct PersonShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(
      en: "Show what the board knows of somebody.",
      nl: "Toon wat het bord over iemand weet."
    )
  )

  @Argument(help: .person, completion: .personID) var person: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let person = try session.board.person(named: person)
    guard session.form != .json else {
      try session.output.json { json in
        json.add("format", "rotonde-person/1")
        json.add("person", raw: session.snapshot.document.personJSON(person.id) ?? "null")
      }
      return
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(PersonSheet(person, session: session).rows)
  }
}
