import ArgumentParser
import BoardUI
import TaskModel

/// Puts somebody on a task who is there and says yes (R3's one exception).
struct MeetingClaimCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: said(
      en: "Type the yes of somebody who is there.",
      nl: "Typ het ja van iemand die er is."
    ),
    discussion: said(
      en: "Only for who is marked present. The log says that they said yes in this meeting.",
      nl: "Alleen voor wie als aanwezig genoteerd is. Het logboek zegt dat die hier ja zei."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Argument(help: .person, completion: .personID) var person: String

  @OptionGroup var claim: ClaimTermsOptions

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let meeting = try at.found(in: session)
    let task = try session.board.task(named: id)
    let person = try session.board.person(named: person).id
    let terms = try claim.terms(for: task.id, in: session)
    let committed = try session.claim(as: actor) { despiteClash in
      var terms = terms
      terms.despiteClash = terms.despiteClash || despiteClash
      return .onMeeting(meeting.id, .claim(task.id, for: person, terms))
    }
    try session.tell(committed) { change in
      if let reason = change.waitsFor, let task = change.task {
        return [change.sentences.waiting(reason, by: person, for: task)]
      }
      return Confirmations.told(change)
    }
  }
}
