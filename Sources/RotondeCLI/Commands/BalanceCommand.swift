import ArgumentParser
import BoardUI
import TaskModel

/// Tells how things stand on the board as a whole, and never of anybody in particular (R8).
struct BalanceCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "How things stand on the board: paid and voluntary, help, reserved places.",
      nl: "Hoe het bord ervoor staat: betaald en vrijwillig, hulp, gereserveerde plekken."
    ),
    discussion: said(
      en: """
        It counts tasks and places, never what anybody does. Where there is only one paid person, \
        or one volunteer, numbers that would be about them are left out.
        """,
      nl: """
        Er worden taken en plekken geteld, nooit wat iemand doet. Is er maar één betaalde kracht \
        of één vrijwilliger, dan blijven getallen weg die over die persoon zouden gaan.
        """
    )
  )

  @OptionGroup var writing: DocumentOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let balance = Balance(of: session.board, today: session.today, clock: session.clock)
    if session.form == .json {
      try session.output.json { $0.add(balance) }
    } else {
      let told = BalanceDocument(
        balance,
        sentences: session.sentences(),
        language: session.language
      )
      try session.write(told.document, as: writing.format)
    }
  }
}
