import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Says no thank you after being drawn.
struct DrawDeclineCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    abstract: said(
      en: "Say no thank you after being drawn.",
      nl: "Zie ervan af nadat je bent ingeloot."
    ),
    discussion: said(
      en: "No reason is asked. The first reserve comes; it can't be taken back.",
      nl: "Uitleg hoeft niet. De eerste reserve komt; terugdraaien kan niet."
    )
  )

  @Argument(help: .draw, completion: .drawID) var draw: String

  @Argument(
    help: .both(
      en: "Who, when it is not you but somebody from a list.",
      nl: "Wie, als jij het niet bent maar iemand van een lijst.",
      value: .name
    )
  )
  var name: [String] = []

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let draw = try session.board.draw(named: draw)
    let typed = kept(name.joined(separator: " "))
    let name = typed.map { participant($0, of: draw, on: session.board) } ?? actor.rawValue
    let before = draw.drawn
    let committed = try session.act(as: actor) { _ in .onDraw(draw.id, .decline(name)) }
    try session.tell(committed) { Confirmations.declined($0, before: before) }
  }

  /// Whoever is meant: exactly that name, or the one whose name is it whatever the case.
  private func participant(_ typed: String, of draw: Draw, on board: Board) -> String {
    let name = board.participant(typed)
    let all = draw.drawn + draw.reserves
    return all.first { $0 == name } ?? all.first { folded($0) == folded(name) } ?? name
  }
}
