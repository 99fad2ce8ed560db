import ArgumentParser
import TaskModel

/// Says that somebody is away; no reason is asked.
struct PersonAwayCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "away",
    abstract: said(
      en: "Say that somebody is away; no reason is asked.",
      nl: "Zeg dat iemand er even niet is; je hoeft niet te zeggen waarom."
    )
  )

  @Argument(help: .person, completion: .personID) var person: String

  @Option(
    help: .both(
      en: "The last day away; open when you leave it out.",
      nl: "De laatste dag weg; open als je niets zegt.",
      value: .day
    )
  )
  var until: String?

  @Option(
    help: .both(
      en: "The first day away; from now on when you leave it out.",
      nl: "De eerste dag weg; vanaf nu als je niets zegt.",
      value: .day
    )
  )
  var from: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let person = try session.board.person(named: person)
    var absence = Absence()
    if let from { absence.from = try session.moment(from, edge: .first).day }
    if let until { absence.until = try session.moment(until, edge: .last).day }
    let committed = try session.act(as: actor) { _ in
      .onPerson(person.id, .away(absence, since: person))
    }
    try session.tell(committed) { Confirmations.away($0) }
  }
}
