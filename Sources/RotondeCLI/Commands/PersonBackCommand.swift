import ArgumentParser
import BoardUI
import TaskModel

/// Says that somebody is back.
struct PersonBackCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: said(
      en: "Say that somebody is back.",
      nl: "Zeg dat iemand er weer is."
    )
  )

  @Argument(help: .person, completion: .personID) var person: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let person = try session.board.person(named: person)
    let committed = try session.act(as: actor) { _ in
      .onPerson(person.id, .back(since: person))
    }
    try session.tell(committed) { [$0.sentences.confirmation($0.entry)] }
  }
}
