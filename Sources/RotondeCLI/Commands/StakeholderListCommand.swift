import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists the stakeholders, by name.
struct StakeholderListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(en: "List the stakeholders, by name.", nl: "Toon de belanghebbenden, op naam."),
    discussion: said(
      en: "In a pipe: identifier, name, sort and what makes them happy, with tabs.",
      nl: "In een pijp: kenmerk, naam, soort en waar ze blij van worden, met tabs."
    )
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let stakeholders = session.board.stakeholders.filter { $0.retired == nil }.sortedByName(\.name)
    guard session.form != .json else {
      try session.writeJSON(
        "stakeholders",
        stakeholders.compactMap { session.snapshot.document.stakeholderJSON($0.id) }
      )
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "NAME", nl: "NAAM"), least: 16),
      TableColumn(heading: Phrase(en: "SORT", nl: "SOORT"), mayGo: true),
      TableColumn(heading: Phrase(en: "HAPPY WITH", nl: "WORDT BLIJ VAN"), least: 16, mayGo: true),
    ]
    let rows = stakeholders.map { one in
      [one.id.rawValue, one.name, sort(of: one, in: session), one.happyWith ?? ""]
    }
    try session.write(rows, columns, whenEmpty: Labels.noStakeholders)
  }

  private func sort(of stakeholder: Stakeholder, in session: Session) -> String {
    guard let kind = stakeholder.kind else { return "" }
    return session.form == .lines ? kind.rawValue : Labels.kind(kind)[session.language]
  }
}
