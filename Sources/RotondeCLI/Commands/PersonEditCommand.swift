import ArgumentParser
import BoardUI
import TaskModel

/// Changes what the board knows of somebody.
struct PersonEditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: said(
      en: "Change what the board knows of somebody.",
      nl: "Pas aan wat het bord over iemand weet."
    )
  )

  @Argument(help: .person, completion: .personID) var person: String

  @Option(help: .both(en: "The new name.", nl: "De nieuwe naam.", value: .name))
  var name: String?

  @Flag(help: .both(en: "How they are engaged.", nl: "Hoe iemand meedoet."))
  var engagement: Engagement?

  @Option(
    name: .customLong("talent"),
    help: .both(
      en: "What they are good at too; may be given several times.",
      nl: "Waar iemand ook goed in is; mag vaker.",
      value: .talent
    )
  )
  var talents: [String] = []

  @Option(
    name: .customLong("no-talent"),
    help: .both(
      en: "What is not among their talents after all; may be given several times.",
      nl: "Wat er toch niet bij de talenten hoort; mag vaker.",
      value: .talent
    )
  )
  var noTalents: [String] = []

  @Option(
    help: .both(
      en: "What they would like to learn too; may be given several times.",
      nl: "Wat iemand ook wil leren; mag vaker.",
      value: .text
    )
  )
  var learns: [String] = []

  @Option(
    help: .both(
      en: "What they no longer wish to learn; may be given several times.",
      nl: "Wat iemand niet meer wil leren; mag vaker.",
      value: .text
    )
  )
  var noLearns: [String] = []

  @Option(
    help: .both(
      en: "Their login name on this computer.",
      nl: "De inlognaam op deze computer.",
      value: .name
    )
  )
  var login: String?

  @Flag(help: .both(en: "Take the login name away.", nl: "Haal de inlognaam weg."))
  var noLogin = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if noLogin, login != nil {
      throw ValidationError(
        said(en: "Give --login or --no-login.", nl: "Geef --login of --no-login.")
      )
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let person = try session.board.person(named: person)
    var changes = PersonChanges()
    changes.name = name
    changes.engagement = engagement
    changes.talents = WordChanges(adding: distinct(talents), removing: noTalents)
    changes.learns = WordChanges(adding: distinct(learns), removing: noLearns)
    changes.login = noLogin ? "" : login
    changes.basis = person
    let committed = try session.act(as: actor) { _ in .onPerson(person.id, .edit(changes)) }
    try session.tell(committed) { [$0.sentences.confirmation($0.entry)] }
  }
}
