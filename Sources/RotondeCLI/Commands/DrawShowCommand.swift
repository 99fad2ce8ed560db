import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Shows a draw whole.
struct DrawShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(en: "Show a draw whole.", nl: "Toon een loting helemaal.")
  )

  @Argument(help: .draw, completion: .drawID) var draw: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let draw = try session.board.draw(named: draw)
    guard session.form != .json else { return try session.writeJSON(of: .draw(draw.id)) }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(DrawSheet(draw, session: session).rows)
  }
}
