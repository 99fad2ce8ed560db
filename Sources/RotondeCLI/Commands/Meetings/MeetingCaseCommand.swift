import ArgumentParser
import TaskModel

/// Begins with another case, or says why there is none (R7).
struct MeetingCaseCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: said(
      en: "Begin with another case, or without one.",
      nl: "Begin met een andere casus, of zonder."
    )
  )

  @Argument(
    help: .both(
      en: "The case.",
      nl: "De casus.",
      value: .name
    )
  )
  var name: String?

  @Option(
    name: .customLong("none"),
    help: .both(
      en: "Why there is no case.",
      nl: "Waarom er geen casus is.",
      value: .reason
    )
  )
  var none: String?

  @OptionGroup var at: MeetingOption

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try at.act(in: session, keeping: keeping) { board, meeting throws(CommandFailure) in
      if let name { return .takeCase(try board.case(named: name).id, since: meeting) }
      return .noCase(because: none ?? "", since: meeting)
    }
  }
}
