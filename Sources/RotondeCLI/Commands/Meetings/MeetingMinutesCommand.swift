import ArgumentParser
import TaskModel

/// Writes the minutes of a meeting, at any time after it began.
struct MeetingMinutesCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: said(
      en: "Write the minutes, in the board's language.",
      nl: "Schrijf het verslag, in de taal van het bord."
    )
  )

  @Argument(
    help: .both(
      en: "Of which meeting: identifier, day, or last.",
      nl: "Van welk overleg: kenmerk, dag, of last (het laatste).",
      value: .meeting
    )
  )
  var id = "last"

  @OptionGroup var writing: DocumentOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let meeting = try session.meeting(named: id)
    let minutes = MeetingMinutes(meeting, on: session.board)
    guard session.form != .json else { return try session.output.json { $0.add(minutes) } }
    try session.write(MinutesDocument(minutes, session: session).document, as: writing.format)
  }
}
