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
      en: """
        In a pipe, with tabs: identifier, name, sort, what makes them happy, unheard, unanswered.
        """,
      nl: """
        In een pijp, met tabs: kenmerk, naam, soort, waar ze blij van worden, ongehoord, open.
        """
    )
  )

  @Flag(
    help: .both(
      en: "Only those nobody has listened to for too long.",
      nl: "Alleen naar wie te lang niemand luisterde."
    )
  )
  var unheard = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let listening = Listening(session.board)
    let isUnheard = { (one: Stakeholder) in
      listening.isUnheard(one, today: session.today, clock: session.clock)
    }
    let stakeholders = session.board.stakeholders
      .filter { $0.retired == nil && (!unheard || isUnheard($0)) }
      .sortedByName(\.name)
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
      TableColumn(heading: Phrase(en: "HEARD", nl: "GEHOORD")),
      TableColumn(heading: Phrase(en: "UNANSWERED", nl: "OPEN")),
    ]
    let rows = stakeholders.map { one in
      [
        one.id.rawValue, one.name, sort(of: one, in: session), one.happyWith ?? "",
        isUnheard(one) ? word(Labels.unheard, "unheard", in: session) : "",
        one.unanswered.isEmpty ? "" : String(one.unanswered.count),
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noStakeholders)
  }

  /// A word in the reader's language; in a pipe the same for everybody.
  private func word(_ label: Phrase, _ plain: String, in session: Session) -> String {
    session.form == .lines ? plain : label[session.language]
  }

  private func sort(of stakeholder: Stakeholder, in session: Session) -> String {
    guard let kind = stakeholder.kind else { return "" }
    return word(Texts.kind(kind), kind.rawValue, in: session)
  }
}
