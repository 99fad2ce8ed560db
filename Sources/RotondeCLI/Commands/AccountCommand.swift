import ArgumentParser
import BoardUI
import TaskModel

/// Writes the account to a stakeholder, or to each of them (R6).
struct AccountCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Write the account to a stakeholder: what we did for them.",
      nl: "Schrijf de rekenschap aan een belanghebbende: wat we voor ze deden."
    ),
    discussion: said(
      en: """
        A letter in the board's language, about the last three months unless you say otherwise. \
        Nobody is named unless you ask for it; what people wrote themselves stands as they wrote \
        it, so read it before you send it. Without a stakeholder: one letter for each.
        """,
      nl: """
        Een brief in de taal van het bord, over de laatste drie maanden als je niets zegt. Niemand \
        wordt genoemd, tenzij je dat vraagt; wat mensen zelf schreven staat er zoals ze het \
        schreven, dus lees het na voor je het stuurt. Zonder belanghebbende: voor ieder een brief.
        """
    )
  )

  @Argument(
    help: .both(
      en: "To whom; to each of them when you leave it out.",
      nl: "Aan wie; aan iedereen als je het weglaat.",
      value: .stakeholder
    )
  )
  var stakeholder: [String] = []

  @Option(
    help: .both(
      en: "From which day on: 2026-09-01, 1-9, 1sep; three months ago unless said otherwise.",
      nl: "Vanaf welke dag: 2026-09-01, 1-9, 1sep; drie maanden geleden als je niets zegt.",
      value: .day
    )
  )
  var since: String?

  @Flag(help: .both(en: "Name who did it.", nl: "Noem wie het deden."))
  var names = false

  @OptionGroup var writing: DocumentOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let ids = try recipients(session.board)
    let first = try since.map { text throws(CommandFailure) in try session.pastDay(text) }
    let accounts = StakeholderAccount.accounts(
      to: ids,
      on: session.board,
      since: first ?? session.today.adding(months: -3),
      session.onlooker(nil)
    )
    guard session.form != .json else {
      try session.output.json { $0.add(accounts, showsNames: names) }
      return
    }
    if accounts.isEmpty { try session.output.line(Labels.noStakeholders[session.language]) }
    let letters = accounts.map {
      AccountDocument($0, session: session, showsNames: names).document
    }
    try session.write(letters, as: writing.format)
  }

  /// Whoever was named, or all for whom we still work.
  private func recipients(_ board: Board) throws(CommandFailure) -> [StakeholderID] {
    let name = stakeholder.joined(separator: " ")
    if kept(name) != nil { return [try board.stakeholder(named: name).id] }
    return board.stakeholders.filter { $0.retired == nil }
      .sorted { (folded($0.name), $0.id) < (folded($1.name), $1.id) }.map(\.id)
  }
}
