import ArgumentParser
import TaskModel

/// Starts a meeting, with a case or the reason why there is none (R7).
struct MeetingStartCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: said(en: "Start a meeting.", nl: "Begin een overleg.")
  )

  @Option(
    help: .both(
      en: "work, case or peer; a work meeting unless said otherwise.",
      nl: "work (werkoverleg), case (casusoverleg) of peer (intervisie); werkoverleg als je niets "
        + "zegt.",
      value: .sort
    )
  )
  var kind: Meeting.Kind = .work

  @Option(
    name: .customLong("case"),
    help: .both(
      en: "The case it begins with.",
      nl: "De casus waarmee het begint.",
      value: .name
    )
  )
  var openingCase: String?

  @Option(
    help: .both(
      en: "Why it begins without a case.",
      nl: "Waarom het zonder casus begint.",
      value: .reason
    )
  )
  var noCase: String?

  @Option(
    help: .both(
      en: "Who leads it; you, or who was to do so, unless said otherwise.",
      nl: "Wie het leidt; jij, of wie dat zou doen, als je niets zegt.",
      value: .person
    )
  )
  var host: String?

  @Option(
    help: .both(
      en: "Who is there: names with commas, or last: the same people as last time.",
      nl: "Wie er zijn: namen met komma's, of last: dezelfde mensen als de vorige keer.",
      value: .person
    )
  )
  var present: [String] = []

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let board = session.board
    let leader = try host.map { name throws(CommandFailure) in try board.person(named: name).id }
    let names = present.flatMap { $0.split(separator: ",").map(String.init) }
    let isAsLast = names.contains { Filter.wordsForLast.contains(folded($0)) }
    let named = names.filter { !Filter.wordsForLast.contains(folded($0)) }
    let people = (isAsLast ? board.usuallyPresent(kind) : []) + (try session.people(named: named))
    let chosen = try openingCase.map { name throws(CommandFailure) in try board.case(named: name).id
    }
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      return .startMeeting(
        Meeting(
          id: board.unusedMeetingID(using: &generator),
          kind: kind,
          host: leader ?? board.expectedHost(kind) ?? actor,
          present: people,
          openingCase: chosen,
          noCaseBecause: noCase
        )
      )
    }
    try session.tell(committed) { Confirmations.met($0) }
  }
}
