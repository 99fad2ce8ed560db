import ArgumentParser
import TaskModel

/// Says goodbye, and frees the places of whoever leaves.
struct PersonLeaveCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: said(
      en: "Say goodbye to the team.",
      nl: "Neem afscheid van het team."
    ),
    discussion: said(
      en: "Only you can say goodbye for yourself (--as). Your places come free.",
      nl: "Alleen jij neemt afscheid voor jezelf (--as). Je plekken komen vrij."
    )
  )

  @Argument(help: .person, completion: .personID) var person: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let person = try session.board.person(named: person)
    // The board as it is under the lock says which places come free.
    var before = session.board
    let committed = try session.act(as: actor) { board in
      before = board
      return .onPerson(person.id, .leave(session.today))
    }
    try session.tell(committed) { Confirmations.left($0, from: before) }
  }
}
