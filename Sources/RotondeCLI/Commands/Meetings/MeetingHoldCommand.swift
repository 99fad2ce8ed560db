import ArgumentParser
import BoardUI
import Glibc
import TaskModel

/// Opens the screen in the meeting; where there is no screen, shows the meeting.
struct MeetingHoldCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: said(
      en: "Hold a meeting on the screen, or take it up where it is.",
      nl: "Houd een overleg op het scherm, of ga verder waar het is."
    )
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try runOnBoard() }
    do throws(CommandFailure) {
      try ScreenProgram.run(ScreenProgram.Wishes(options: options, isMeeting: true))
    } catch {
      throw Report(failure: error, language: ProcessLanguage.beforeBoard)
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    try MeetingShowCommand.show(nil, session)
  }
}
