import ArgumentParser
import TaskModel

/// Brings up a case (R7).
struct CaseAddCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: said(en: "Bring up a case.", nl: "Breng een casus in."),
    discussion: said(
      en: "What looks as if it shows who somebody is, is asked about before it is kept.",
      nl: "Waar iemand in te herkennen lijkt, daar wordt naar gevraagd voor het bewaard wordt."
    )
  )

  @Argument(
    help: .both(
      en: "What it is about, in one line, without names.",
      nl: "Waar het over gaat, in één regel, zonder namen.",
      value: .text
    )
  )
  var title: [String]

  @OptionGroup var details: CaseDetails

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      var one = Case(
        id: board.unusedCaseID(using: &generator),
        title: title.joined(separator: " ")
      )
      one.asked = details.asked
      one.behind = details.behind
      one.fitting = details.fitting
      one.why = details.why
      one.helped = distinct(details.helped)
      one.proper = distinct(details.proper)
      one.themes = distinct(details.themes)
      one.tried = details.tried
      return .addCase(one)
    }
    try session.tell(committed) { Confirmations.caseAdded($0) }
  }
}
