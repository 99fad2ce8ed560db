import ArgumentParser
import BoardFile
import TaskModel

/// Shows what the board knows of a stakeholder, and what they said (R6).
struct StakeholderShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(
      en: "Show a stakeholder and what they said.",
      nl: "Toon een belanghebbende en wat die zei."
    )
  )

  @Argument(help: .stakeholder, completion: .stakeholderID) var stakeholder: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let stakeholder = try session.board.stakeholder(named: stakeholder)
    guard session.form != .json else {
      let listening = Listening(session.board)
      try session.output.json { json in
        json.add("format", "rotonde-stakeholder/1")
        json.add(
          "stakeholder",
          raw: session.snapshot.document.stakeholderJSON(stakeholder.id) ?? "null"
        )
        json.add("lastHeard", listening.lastHeard(stakeholder.id)?.description)
        json.add(
          "unheard",
          listening.isUnheard(stakeholder, today: session.today, clock: session.clock)
        )
        json.array("unanswered") { json in
          for voice in stakeholder.unanswered { json.add(voice.id.rawValue) }
        }
      }
      return
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(StakeholderSheet(stakeholder, session: session).rows)
  }
}
