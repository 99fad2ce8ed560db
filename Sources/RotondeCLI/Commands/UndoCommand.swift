import ArgumentParser
import TaskModel

/// Takes back what whoever is at the keyboard did last.
struct UndoCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Take back what you did last.",
      nl: "Draai terug wat je het laatst deed."
    ),
    discussion: said(
      en: "Also when others did other things since. When somebody has built on it, it says who.",
      nl: "Ook als anderen intussen iets anders deden. Bouwde iemand erop verder, dan hoor je wie."
    )
  )

  @Argument(
    help: .both(
      en: "How many of your actions; one unless said otherwise.",
      nl: "Hoeveel van je handelingen; één als je niets zegt.",
      value: .number
    )
  )
  var count = 1

  @OptionGroup var options: GlobalOptions

  func validate() throws { try checkCount(count) }

  func run(in session: Session) throws(CommandFailure) {
    try session.tellUndone(try session.act(as: session.actor()) { _ in .undo(count) })
  }
}

/// Does again what whoever is at the keyboard took back.
struct RedoCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Do again what you took back last.",
      nl: "Doe weer wat je het laatst terugdraaide."
    )
  )

  @Argument(
    help: .both(
      en: "How many of what you took back; one unless said otherwise.",
      nl: "Hoeveel van wat je terugdraaide; één als je niets zegt.",
      value: .number
    )
  )
  var count = 1

  @OptionGroup var options: GlobalOptions

  func validate() throws { try checkCount(count) }

  func run(in session: Session) throws(CommandFailure) {
    try session.tellUndone(try session.act(as: session.actor()) { _ in .redo(count) })
  }
}

/// More than anybody does in a day is a slip of the keyboard.
private func checkCount(_ count: Int) throws {
  guard (1...999).contains(count) else {
    throw ValidationError(
      said(en: "Give a number from 1 to 999.", nl: "Geef een getal van 1 tot 999.")
    )
  }
}
