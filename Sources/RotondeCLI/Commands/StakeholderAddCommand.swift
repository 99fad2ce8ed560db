import ArgumentParser
import TaskModel

/// Adds a stakeholder.
struct StakeholderAddCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: said(en: "Add a stakeholder.", nl: "Voeg een belanghebbende toe.")
  )

  @Argument(help: .both(en: "The name.", nl: "De naam.", value: .name))
  var name: [String]

  @Option(
    help: .both(
      en: "What makes them happy, in their words.",
      nl: "Waar ze blij van worden, in hun woorden.",
      value: .text
    )
  )
  var happyWith: String?

  @Option(
    help: .both(
      en: "What sort of stakeholder.",
      nl: "Wat voor belanghebbende.",
      value: .sort
    )
  )
  var kind: StakeholderKind?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let committed = try session.act(as: actor) { board in
      .addStakeholder(
        Stakeholder(
          id: board.unusedStakeholderID(for: name.joined(separator: " ")),
          name: name.joined(separator: " "),
          kind: kind,
          happyWith: kept(happyWith)
        )
      )
    }
    if kind == .person { session.warn(code: "privacy", Confirmations.privacy) }
    try session.tell(committed) { Confirmations.stakeholderAdded($0) }
  }
}
