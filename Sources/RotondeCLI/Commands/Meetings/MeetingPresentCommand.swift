import ArgumentParser
import TaskModel

/// Says who is there, or is not after all.
struct MeetingPresentCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: said(
      en: "Say who is there.",
      nl: "Zeg wie er zijn."
    )
  )

  @Argument(
    help: .both(
      en: "Who: names or parts of them.",
      nl: "Wie: namen of delen ervan.",
      value: .person
    ),
    completion: .personID
  )
  var people: [String]

  @Flag(
    name: .customLong("not"),
    help: .both(
      en: "They are not there after all.",
      nl: "Die er toch niet zijn."
    )
  )
  var notThere = false

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let meeting = try at.found(in: session)
    let ids = try session.people(named: people)
    let actions: [MeetingAction] = notThere ? ids.map { .notPresent($0) } : [.present(ids)]
    let committed = try session.act(as: actor) { _ in
      .together(actions.map { .onMeeting(meeting.id, $0) })
    }
    try session.tell(committed) { Confirmations.met($0) }
  }
}
