import ArgumentParser
import TaskModel

/// Puts whoever is at the keyboard on a task.
struct ClaimCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Take a task on yourself.", nl: "Pak een taak op."),
    discussion: said(
      en: "Only you can put yourself on a task; nobody assigns.",
      nl: "Alleen jij zet jezelf op een taak; niemand wijst iets aan."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Option(
    help: .both(
      en: "Which place; the first that is free for you unless said otherwise.",
      nl: "Welke plek; de eerste die voor jou vrij is als je niets zegt.",
      value: .place
    )
  )
  var place: String?

  @Flag(
    help: .both(
      en: "When no place is free, join the waiting list.",
      nl: "Zet je op de wachtlijst als er geen plek vrij is."
    )
  )
  var wait = false

  @Option(
    name: .customLong("for"),
    help: .both(
      en: "For whom the task is, when it does not say so yet; may be given several times.",
      nl: "Voor wie de taak is, als dat er nog niet bij staat; mag vaker.",
      value: .stakeholder
    ),
    completion: .stakeholderID
  )
  var serves: [String] = []

  @Flag(
    help: .both(
      en: "For whom it is, I don't know yet: that is an answer too.",
      nl: "Voor wie het is, weet ik nog niet: dat mag ook."
    )
  )
  var notKnownYet = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let terms = ClaimTerms(place: try placeID(in: task), forWhom: try answer(session), orWait: wait)
    let committed = try session.act(as: actor) { _ in .claim(task.id, terms) }
    try session.tell(committed) { Confirmations.claimed($0, by: actor) }
  }

  private func answer(_ session: Session) throws(CommandFailure) -> ClaimTerms.ForWhom {
    let ids = try session.board.stakeholders(named: serves)
    if !ids.isEmpty { return .stakeholders(ids) }
    return notKnownYet ? .notKnownYet : .asRecorded
  }

  /// The place of that identifier, or the one with that label.
  private func placeID(in task: Task) throws(CommandFailure) -> PlaceID? {
    guard let place else { return nil }
    let labelled = task.kindsOfPlace.first { $0.label.map(folded) == folded(place) }
    guard let id = labelled?.id ?? PlaceID(rawValue: place) else {
      throw .misread(.place(place))
    }
    return id
  }
}
