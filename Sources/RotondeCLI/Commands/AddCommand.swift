import ArgumentParser
import BoardFile
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

  @Option(
    help: .both(
      en: "How many people it takes; one unless said otherwise.",
      nl: "Hoeveel mensen er nodig zijn; één als je niets zegt.",
      value: .number
    )
  )
  var places: Int?

  @OptionGroup var details: TaskDetails

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let form = try details.quickForm(text, places: places, in: session)
    let changes = try details.changes(in: session)
    let committed = try session.act(as: actor) { board in
      // Drawn here, so that it is free on the board as it is in the file now.
      var generator = SystemRandomNumberGenerator()
      var task = form.task(id: board.unusedTaskID(using: &generator))
      task.make(changes)
      return .addTask(task)
    }
    session.warnOfManyExperiments(changes, on: committed.board)
    try session.tell(committed) { Confirmations.added($0) }
  }
}

extension TaskDetails {
  /// What was typed in the quick form, but for what options say anew.
  func quickForm(
    _ text: [String],
    places: Int? = nil,
    in session: Session
  ) throws(CommandFailure) -> QuickForm {
    var form = QuickForm(text.joined(separator: " "), board: session.board, today: session.today)
    if let problem = form.problems.first { throw CommandFailure(problem) }
    if on != nil && form.by != nil || by != nil && form.on != nil {
      throw .misread(.onAndBy)
    }
    if on != nil { form.on = nil }
    if by != nil { form.by = nil }
    if every != nil { form.repeats = nil }
    if let places {
      guard Place.counts.contains(places) else { throw .misread(.places("\(places)")) }
      form.places = places
    }
    return form
  }
}
