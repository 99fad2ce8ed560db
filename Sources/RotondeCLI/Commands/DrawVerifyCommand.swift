import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Draws the lots of a draw once more and compares (R15).
struct DrawVerifyCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: said(en: "Draw once more and compare.", nl: "Loot nog eens en vergelijk."),
    discussion: said(
      en: """
        Shows everybody's ticket, the lowest first: anybody can work them out, with
          printf '%s' 'SEED:NAME' | sha256sum
        """,
      nl: """
        Toont ieders lot, het laagste eerst; iedereen kan ze uitrekenen, met
          printf '%s' 'STARTWAARDE:NAAM' | sha256sum
        """
    )
  )

  @Argument(help: .draw, completion: .drawID) var draw: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let draw = try session.board.draw(named: draw)
    let verdict = draw.verdict()
    if session.form == .json {
      let tickets = Self.tickets(of: draw, verdict)
      try session.output.json { json in
        json.add("format", "rotonde-draw-check/1")
        json.add("draw", draw.id.rawValue)
        json.add("verdict", verdict.word)
        json.array("tickets") { json in
          for ticket in tickets {
            json.object { json in
              json.add("name", ticket.name)
              json.add("ticket", ticket.ticket)
            }
          }
        }
        if case .different(let drawn, let reserves) = verdict {
          json.array("drawn") { json in for name in drawn { json.add(name) } }
          json.array("reserves") { json in for name in reserves { json.add(name) } }
        }
      }
    } else {
      try Self.writeTickets(of: draw, verdict, in: session)
      try session.output.line(Texts.Lots.verdict(verdict)[session.language].sanitised)
    }
    guard verdict.isTrustworthy else {
      try session.output.flush()
      throw .drawDiffers(draw.id)
    }
  }

  /// Writes everybody's ticket, the lowest first; nothing where nobody can draw once more.
  static func writeTickets(
    of draw: Draw,
    _ verdict: DrawVerdict,
    in session: Session
  ) throws(CommandFailure) {
    try write(tickets(of: draw, verdict), of: draw, in: session)
  }

  private static func tickets(
    of draw: Draw,
    _ verdict: DrawVerdict
  ) -> [(name: String, ticket: String)] {
    guard verdict.canBeDrawnAgain else { return [] }
    let lots = Lots(seed: draw.seed ?? "")
    return lots.inOrder(draw.pool).map { ($0, lots.ticket(of: $0)) }
  }

  private static func write(
    _ tickets: [(name: String, ticket: String)],
    of draw: Draw,
    in session: Session
  ) throws(CommandFailure) {
    guard !tickets.isEmpty else { return }
    let sentences = session.sentences()
    let columns = [
      TableColumn(heading: Phrase(en: "TICKET", nl: "LOT"), least: 12),
      TableColumn(heading: Phrase(en: "NAME", nl: "NAAM"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "GROUP", nl: "GROEP"), mayGo: true),
      TableColumn(heading: Phrase(en: "RESULT", nl: "UITSLAG")),
    ]
    let rows = tickets.map { name, ticket in
      [
        ticket, session.form == .lines ? name : sentences.participant(name),
        draw.groups.first { $0.members.contains(name) }?.name ?? "",
        result(of: name, in: draw, session),
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noDraws)
  }

  private static func result(of name: String, in draw: Draw, _ session: Session) -> String {
    let isPlain = session.form == .lines
    func word(_ label: Phrase, _ plain: String) -> String {
      isPlain ? plain : label[session.language]
    }
    if draw.drawn.contains(name) { return word(Labels.drawn, "drawn") }
    if draw.reserves.contains(name) { return word(Labels.reserves, "reserve") }
    return draw.declined.contains(name) ? word(Labels.declined, "declined") : ""
  }
}

extension DrawVerdict {
  fileprivate var canBeDrawnAgain: Bool {
    switch self {
    case .asDrawn, .different, .sharesDiffer: true
    case .byHand, .erased: false
    }
  }

  /// Whether nothing speaks against it.
  fileprivate var isTrustworthy: Bool {
    switch self {
    case .asDrawn, .byHand, .erased: true
    case .different, .sharesDiffer: false
    }
  }

  /// The word for programs that read the `--json` output.
  fileprivate var word: String {
    switch self {
    case .asDrawn: "asDrawn"
    case .different: "different"
    case .sharesDiffer: "sharesDiffer"
    case .byHand: "byHand"
    case .erased: "erased"
    }
  }
}
