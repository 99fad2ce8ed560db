import ArgumentParser
import TaskModel

/// Brings something up.
struct MeetingPointCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "point",
    abstract: said(
      en: "Bring something up.",
      nl: "Breng iets in."
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
      en: "Who brings it up, when that is not you.",
      nl: "Wie het inbrengt, als jij dat niet bent.",
      value: .person
    ),
    completion: .personID
  )
  var by: String?

  @OptionGroup var at: MeetingOption

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session, keeping: keeping) { board, meeting throws(CommandFailure) in
      let by = try by.map { name throws(CommandFailure) in try board.person(named: name).id }
      var generator = SystemRandomNumberGenerator()
      let id = board.unusedPointID(of: meeting.id, using: &generator)
      return .addPoint(Meeting.Point(id: id, by: by, text: text.joined(separator: " ")))
    }
  }
}
