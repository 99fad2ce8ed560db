import ArgumentParser
import TaskModel

/// Writes down how somebody sees an issue.
struct InquiryViewCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: said(en: "Write down how somebody sees it.", nl: "Schrijf op hoe iemand kijkt."),
    discussion: said(
      en: """
          rotonde inquiry view summer --who "a neighbour" --sees "The doors are shut in August"
        From outside, unless you say --inside. No names of residents; no verdict.
        """,
      nl: """
          rotonde inquiry view zomer --who "een buur" --sees "In augustus is de deur dicht"
        Van buiten, tenzij je --inside zegt. Geen namen van inwoners; geen oordeel.
        """
    )
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @Option(
    help: .both(
      en: "Whose view, in words that name no resident.",
      nl: "Wie zo kijkt, in woorden die geen inwoner noemen.",
      value: .text
    )
  )
  var who: String

  @Option(help: .both(en: "What they see.", nl: "Wat die ziet.", value: .text))
  var sees: String

  @Option(help: .both(en: "What they see it by.", nl: "Waar die dat aan ziet.", value: .text))
  var because: String?

  @Flag(help: .both(en: "It is one of us.", nl: "Het is een van ons."))
  var inside = false

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let inquiry = try session.board.inquiry(named: inquiry)
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      let view = Inquiry.View(
        id: board.unusedViewID(of: inquiry.id, using: &generator),
        who: who,
        inside: inside,
        sees: sees,
        because: because
      )
      return .onInquiry(inquiry.id, .view(view))
    }
    try session.tell(committed) { Confirmations.explored($0) }
  }
}
