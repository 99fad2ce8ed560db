import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Records the consent of people who are there and say so aloud.
struct MeetingConsentCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: said(
      en: "Type the consent of those who are there and say so.",
      nl: "Typ de instemming van wie er zijn en dat zeggen."
    ),
    discussion: said(
      en: "Without names: of everybody present who said nothing of the proposal themselves. An "
        + "objection or a question stands until whoever it is of takes it back. The log says who "
        + "typed it.",
      nl: "Zonder namen: van iedereen die er is en zelf nog niets over het voorstel zei. Een "
        + "bezwaar of vraag blijft staan tot wie het zei dat zelf intrekt. Het logboek zegt wie "
        + "het typte."
    )
  )

  @Argument(help: .agreementID, completion: .agreementID) var id: String

  @Argument(
    help: .both(
      en: "Who consent: names or parts of them.",
      nl: "Wie instemmen: namen of delen ervan.",
      value: .person
    ),
    completion: .personID
  )
  var people: [String] = []

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let meeting = try at.found(in: session)
    let agreement = try session.board.agreement(named: id)
    let named = try session.people(named: people)
    let committed = try session.act(as: actor) { board in
      let silent = board.silent(about: agreement.id, at: meeting.id)
      let consenting = people.isEmpty ? silent : named
      return .onMeeting(
        meeting.id,
        .consent(agreement.id, of: consenting, since: agreement)
      )
    }
    let sentences = session.sentences(on: committed.board)
    let names = committed.entries.compactMap(\.who).map(sentences.name)
    try session.tell(committed) { change in
      // One sentence for all of them.
      change.entry.id == committed.entry.id ? [sentences.consented(to: agreement.id, names)] : []
    }
  }
}
