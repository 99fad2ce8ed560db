import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Closes a draw, which erases what was needed for drawing only.
struct DrawCloseCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: said(
      en: "Close a draw; groups and lists are erased.",
      nl: "Sluit een loting af; groepen en lijsten worden gewist."
    ),
    discussion: said(
      en: """
        The groups' names and who belongs to them go, and everybody from a list who was not drawn. \
        How many took part and how many of each group were drawn stays. It can't be taken back. \
        Check it first: rotonde draw verify. Earlier versions of the file keep it for up to 30 days.
        """,
      nl: """
        De namen van groepen en wie erbij hoort gaan weg, en iedereen van een lijst die niet is \
        ingeloot. Hoeveel er meededen en hoeveel er uit elke groep kwamen blijft. Terugdraaien kan \
        niet. Kijk het eerst na: rotonde draw verify. Eerdere versies van het bestand bewaren het \
        nog tot 30 dagen.
        """
    )
  )

  @Argument(help: .draw, completion: .drawID) var draw: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let draw = try session.board.draw(named: draw)
    let verdict = draw.verdict()
    let committed = try session.act(as: actor) { _ in .onDraw(draw.id, .close) }
    try session.tell(committed) { Confirmations.drawClosed($0, verdict) }
  }
}
