import ArgumentParser
import TaskModel

/// Says who leads the next meeting, or draws it (R15).
struct MeetingNextCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: said(
      en: "Say who leads the next meeting, or draw lots.",
      nl: "Zeg wie het volgende overleg leidt, of loot erom."
    )
  )

  @Argument(
    help: .both(
      en: "Who says yes; you when you leave it out.",
      nl: "Wie ja zegt; jij als je het weglaat.",
      value: .person
    ),
    completion: .personID
  )
  var person: String?

  @Flag(
    help: .both(
      en: "Draw lots among those who are there, whoever leads this one excepted.",
      nl: "Loot onder wie er zijn, behalve wie dit overleg leidt."
    )
  )
  var draw = false

  @Option(
    help: .both(
      en: "Who is not in the draw; names with commas.",
      nl: "Wie niet meeloot; namen met komma's.",
      value: .person
    )
  )
  var except: [String] = []

  @Option(
    help: .both(
      en: "What to draw with; the same gives the same.",
      nl: "Waarmee geloot wordt; hetzelfde geeft hetzelfde.",
      value: .text
    )
  )
  var seed: String?

  @OptionGroup var at: MeetingOption

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let out = try session.people(named: except)
    try at.act(in: session) { board, meeting throws(CommandFailure) in
      guard draw else {
        return .leadNext(
          try person.map { name throws(CommandFailure) in
            try board.person(named: name).id
          } ?? actor,
          since: meeting
        )
      }
      let pool = meeting.present.filter { $0 != meeting.host && !out.contains($0) }
      let seed = seed ?? String(UInt64.random(in: .min ... .max), radix: 36)
      return .drawNext(from: pool, seed: seed, since: meeting)
    }
  }
}
