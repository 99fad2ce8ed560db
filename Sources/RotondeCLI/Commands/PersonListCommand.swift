import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists the people of the team, by name: no counts, and no mark of paid or volunteer (R2, R8).
struct PersonListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(en: "List the people, by name.", nl: "Toon de mensen, op naam."),
    discussion: said(
      en: "In a pipe: identifier, name, talents and wishes to learn, with tabs.",
      nl: "In een pijp: kenmerk, naam, talenten en leerwensen, met tabs."
    )
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let people = session.board.people.filter { $0.left == nil }.sortedByName(\.name)
    guard session.form != .json else {
      try session.writeJSON(
        "people",
        people.compactMap { session.snapshot.document.personJSON($0.id) }
      )
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "NAME", nl: "NAAM"), least: 16),
      TableColumn(heading: Phrase(en: "TALENTS", nl: "TALENTEN"), least: 12, mayGo: true),
      TableColumn(heading: Phrase(en: "WANTS TO LEARN", nl: "WIL LEREN"), least: 14, mayGo: true),
    ]
    let rows = people.map { person in
      [
        person.id.rawValue, person.name, person.talents.joined(separator: ", "),
        person.learns.joined(separator: ", "),
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noPeople)
  }
}
