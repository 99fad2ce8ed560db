import ArgumentParser
import TaskModel

/// Writes down what a stakeholder said (R6).
struct HearCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "hear",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Write down what a stakeholder said.",
      nl: "Schrijf op wat een belanghebbende zei."
    )
  )

  @Argument(help: .stakeholder, completion: .stakeholderID) var stakeholder: String

  @Argument(
    help: .both(
      en: "What they said, in their words.",
      nl: "Wat ze zeiden, in hun woorden.",
      value: .text
    )
  )
  var text: [String]

  @Option(
    help: .both(en: "The task it was about.", nl: "Over welke taak het ging.", value: .task),
    completion: .taskID
  )
  var task: String?

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let stakeholder = try session.board.stakeholder(named: stakeholder)
    let about = try task.map { name throws(CommandFailure) in
      try session.board.task(named: name).id
    }
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      let voice = Voice(
        id: board.unusedVoiceID(of: stakeholder.id, using: &generator),
        at: nil,
        by: nil,
        said: text.joined(separator: " "),
        task: about
      )
      return .onStakeholder(stakeholder.id, .hear(voice))
    }
    try session.tell(committed) { Confirmations.heard($0) }
  }
}
