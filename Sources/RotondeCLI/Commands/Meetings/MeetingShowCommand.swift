import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Shows a meeting: who is there, the points, how far it is.
struct MeetingShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(
      en: "Show a meeting: the one that goes on, or the last.",
      nl: "Toon een overleg: wat bezig is, of het laatste."
    )
  )

  @Argument(
    help: .both(
      en: "Which: identifier, day, or last.",
      nl: "Welk: kenmerk, dag, of last (het laatste).",
      value: .meeting
    )
  )
  var id: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) { try Self.show(id, session) }

  /// Shows a meeting, or says that there is none.
  static func show(_ id: String?, _ session: Session) throws(CommandFailure) {
    guard id != nil || session.board.currentMeeting != nil else {
      if session.form == .json { return try session.writeJSON("meetings", []) }
      return try session.output.line(Labels.noMeetings[session.language])
    }
    let meeting = try session.meeting(named: id ?? "last")
    guard session.form != .json else {
      return try session.output.json { json in
        json.add("format", "rotonde-meeting/1")
        json.add(
          "meeting",
          raw: session.snapshot.document.recordJSON(.meeting(meeting.id)) ?? "null"
        )
        json.array("openPoints") { json in
          for point in meeting.openPoints { json.add(point.id.rawValue) }
        }
      }
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(MeetingSheet(meeting, session: session).rows)
  }
}
