import ArgumentParser
import BoardUI
import TaskModel

/// Changes what the board knows of a stakeholder.
struct StakeholderEditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: said(
      en: "Change what the board knows of a stakeholder.",
      nl: "Pas aan wat het bord over een belanghebbende weet."
    )
  )

  @Argument(help: .stakeholder, completion: .stakeholderID) var stakeholder: String

  @Option(help: .both(en: "The new name.", nl: "De nieuwe naam.", value: .name))
  var name: String?

  @Option(
    help: .both(
      en: "What makes them happy, in their words.",
      nl: "Waar ze blij van worden, in hun woorden.",
      value: .text
    )
  )
  var happyWith: String?

  @Flag(
    help: .both(
      en: "Take away what makes them happy.",
      nl: "Haal weg waar ze blij van worden."
    )
  )
  var noHappyWith = false

  @Option(
    help: .both(en: "What sort of stakeholder.", nl: "Wat voor belanghebbende.", value: .sort)
  )
  var kind: StakeholderKind?

  @Option(
    help: .both(
      en: "The one of us who is this stakeholder too.",
      nl: "Wie van ons deze belanghebbende ook is.",
      value: .person
    ),
    completion: .personID
  )
  var person: String?

  @Flag(help: .both(en: "It is none of us after all.", nl: "Het is toch niemand van ons."))
  var noPerson = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if noPerson, person != nil {
      throw ValidationError(
        said(en: "Give --person or --no-person.", nl: "Geef --person of --no-person.")
      )
    }
    if noHappyWith, happyWith != nil {
      throw ValidationError(
        said(
          en: "Give --happy-with or --no-happy-with.",
          nl: "Geef --happy-with of --no-happy-with."
        )
      )
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let stakeholder = try session.board.stakeholder(named: stakeholder)
    var changes = StakeholderChanges()
    changes.name = name
    changes.kind = kind
    changes.happyWith = noHappyWith ? "" : happyWith
    if let person { changes.person = try session.board.person(named: person).id }
    changes.isNoPerson = noPerson
    changes.basis = stakeholder
    let committed = try session.act(as: actor) { _ in
      .onStakeholder(stakeholder.id, .edit(changes))
    }
    if kind == .person { session.warn(code: "privacy", Confirmations.privacy) }
    try session.tell(committed) { [$0.sentences.confirmation($0.entry)] }
  }
}
