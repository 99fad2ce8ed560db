import ArgumentParser
import TaskModel

/// Goes on with a meeting that has ended.
struct MeetingReopenCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: said(
      en: "Go on with a meeting that has ended.",
      nl: "Ga verder met een overleg dat afgerond was."
    )
  )

  @Argument(
    help: .both(
      en: "Which: identifier, day, or last.",
      nl: "Welk: kenmerk, dag, of last (het laatste).",
      value: .meeting
    )
  )
  var id: String = "last"

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let meeting = try session.meeting(named: at.meeting ?? id)
    let committed = try session.act(as: actor) { _ in .onMeeting(meeting.id, .reopen) }
    try session.tell(committed) { Confirmations.met($0) }
  }
}
