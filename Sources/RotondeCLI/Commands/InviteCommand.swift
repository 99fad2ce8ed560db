import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Asks somebody to take a task on, or shows whom it suits.
struct InviteCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Ask somebody to take a task on, saying why you thought of them.",
      nl: "Vraag iemand voor een taak, en zeg waarom je aan diegene dacht."
    ),
    discussion: said(
      en: "Nobody is put on a task by it: who is invited accepts or declines.",
      nl: "Niemand komt hierdoor op een taak: wie gevraagd is, zegt ja of nee."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Argument(
    help: .both(
      en: "Who. Without anybody, you see whom it suits: by talents and wishes to learn.",
      nl: "Wie. Zonder naam zie je bij wie het past: naar talent en leerwens.",
      value: .person
    )
  )
  var person: String?

  @Option(
    help: .both(
      en: "Why you thought of them.",
      nl: "Waarom je aan diegene dacht.",
      value: .text
    )
  )
  var text: String?

  @Flag(
    help: .both(en: "Take your invitation back.", nl: "Trek je uitnodiging weer in.")
  )
  var off = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let task = try session.board.task(named: id)
    guard let person else { return try showWhomItSuits(task, session) }
    let guest = try session.board.person(named: person)
    try session.act(onTask: id) { _ in
      .invitation(off ? .withdraw(guest.id) : .invite(guest.id, text: text ?? ""))
    }
    if !off, guest.isAway(on: session.today) {
      session.warn(
        code: "away",
        Phrase(
          en: "\(guest.name) is away now, so an answer may take a while.",
          nl: "\(guest.name) is nu even weg, dus een antwoord kan even duren."
        )
      )
    }
  }

  /// By name, without counts, and without a mark of paid or volunteer (R2, R8).
  private func showWhomItSuits(_ task: Task, _ session: Session) throws(CommandFailure) {
    let people = session.board.peopleSuiting(task, on: session.today)
    guard session.form != .json else {
      return try session.writeJSON(
        "people",
        people.compactMap { session.snapshot.document.personJSON($0.id) }
      )
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "NAME", nl: "NAAM"), least: 16),
      TableColumn(heading: Labels.talents.uppercased, least: 12, mayGo: true),
      TableColumn(heading: Labels.learns.uppercased, least: 14, mayGo: true),
    ]
    func fitting(_ words: [String]) -> String {
      words.filter { word in task.soughtTalents.contains { isSameTalent($0, word) } }
        .joined(separator: ", ")
    }
    let rows = people.map {
      [$0.id.rawValue, $0.name, fitting($0.talents), fitting($0.learns)]
    }
    try session.write(rows, columns, whenEmpty: Labels.suitsNobody)
  }
}
