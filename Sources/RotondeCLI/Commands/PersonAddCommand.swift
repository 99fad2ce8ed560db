import ArgumentParser
import TaskModel

/// Adds somebody to the team.
struct PersonAddCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: said(en: "Add somebody to the team.", nl: "Voeg iemand toe aan het team."),
    discussion: said(
      en: "Paid or volunteer matters only where a place is reserved; it is shown nowhere else.",
      nl: "Betaald of vrijwillig telt alleen bij een gereserveerde plek; het staat nergens anders."
    )
  )

  @Argument(
    help: .both(
      en: "The name, as one calls them.",
      nl: "De naam, zoals je iemand noemt.",
      value: .name
    )
  )
  var name: [String]

  @Flag(
    help: .both(
      en: "How they are engaged; volunteer unless said otherwise.",
      nl: "Hoe iemand meedoet; als vrijwilliger als je niets zegt."
    )
  )
  var engagement: Engagement?

  @Option(
    name: .customLong("talent"),
    help: .both(
      en: "What they are good at; may be given several times.",
      nl: "Waar iemand goed in is; mag vaker.",
      value: .talent
    )
  )
  var talents: [String] = []

  @Option(
    help: .both(
      en: "What they would like to learn; may be given several times.",
      nl: "Wat iemand wil leren; mag vaker.",
      value: .text
    )
  )
  var learns: [String] = []

  @Option(
    help: .both(
      en: "Their login name on this computer, so that they need not say who they are.",
      nl: "De inlognaam op deze computer, zodat je niet hoeft te zeggen wie je bent.",
      value: .name
    )
  )
  var login: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.somebody()?.id
    let committed = try session.act(as: actor) { board in
      .addPerson(
        Person(
          id: board.unusedPersonID(for: name.joined(separator: " ")),
          name: name.joined(separator: " "),
          engagement: engagement ?? .volunteer,
          talents: distinct(talents),
          learns: distinct(learns),
          login: kept(login),
          joined: session.today
        )
      )
    }
    try session.tell(committed) { Confirmations.personAdded($0) }
  }
}
