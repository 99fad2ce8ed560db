import ArgumentParser
import TaskModel

/// Writes something down.
struct MeetingNoteCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: said(
      en: "Write something down.",
      nl: "Schrijf iets op."
    )
  )

  @Argument(
    help: .both(
      en: "What.",
      nl: "Wat.",
      value: .text
    )
  )
  var text: [String]

  @Option(
    help: .both(
      en: "The task it is about.",
      nl: "Over welke taak het gaat.",
      value: .task
    ),
    completion: .taskID
  )
  var task: String?

  @OptionGroup var at: MeetingOption

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session, keeping: keeping) { board, meeting throws(CommandFailure) in
      let about = try task.map { name throws(CommandFailure) in try board.task(named: name).id }
      var generator = SystemRandomNumberGenerator()
      let id = board.unusedNoteID(of: meeting.id, using: &generator)
      return .note(Meeting.Note(id: id, text: text.joined(separator: " "), about: about))
    }
  }
}
