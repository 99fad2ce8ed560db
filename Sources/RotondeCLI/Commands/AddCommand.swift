import ArgumentParser
import TaskModel

/// Adds a task.
struct AddCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Put a task on the board.", nl: "Zet een taak op het bord."),
    discussion: said(
      en: """
        The text takes the quick form too:
          rotonde add Cook soup @residents '#kitchen' by:wed x3 ~2h every:week
        A text that begins with a hyphen comes after --.
        """,
      nl: """
        De tekst mag ook in de snelle vorm:
          rotonde add Soep koken @bewoners '#keuken' uiterlijk:wo x3 ~2u elke:week
        Een tekst die met een streepje begint, komt na --.
        """
    )
  )

  @Argument(help: .both(en: "What is to be done.", nl: "Wat er te doen is.", value: .text))
  var text: [String]

  @OptionGroup var details: TaskDetails

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    var form = QuickForm(text.joined(separator: " "), board: session.board, today: session.today)
    if let problem = form.problems.first { throw CommandFailure(problem) }
    try details.complete(&form, in: session)
    let complete = form
    let committed = try session.act(as: actor) { board in
      // Drawn here, so that it is free on the board as it is in the file now.
      var generator = SystemRandomNumberGenerator()
      return .addTask(details.task(complete, id: board.unusedTaskID(using: &generator)))
    }
    try session.tell(committed) { Confirmations.added($0) }
  }
}
