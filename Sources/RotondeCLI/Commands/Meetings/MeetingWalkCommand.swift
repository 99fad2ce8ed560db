import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Shows the walk along the board: each task once, with why one looks at it.
struct MeetingWalkCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: said(
      en: "Show the walk along the board: what to look at, and why.",
      nl: "Toon de ronde langs het bord: waar je naar kijkt, en waarom."
    ),
    discussion: said(
      en: "In a pipe, with tabs: task, the reason, title.",
      nl: "In een pijp, met tabs: taak, de reden, titel."
    )
  )

  @Option(
    name: .customLong("for"),
    help: .both(
      en: "Only what is for this stakeholder.",
      nl: "Alleen wat voor deze belanghebbende is.",
      value: .stakeholder
    )
  )
  var stakeholder: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let board = session.board
    let walk = MeetingWalk(board, today: session.today, clock: session.clock)
    let one = try stakeholder.map { name throws(CommandFailure) in
      try board.stakeholder(named: name).id
    }
    let stops = one.map { walk.stops(for: $0) } ?? walk.stops
    guard session.form != .json else {
      return try session.output.json { json in
        json.add("format", "rotonde-walk/1")
        json.array("stops") { json in
          for stop in stops {
            json.object { json in
              json.add("task", stop.task.rawValue)
              json.array("reasons") { json in
                for reason in stop.reasons { json.add("\(reason)") }
              }
            }
          }
        }
        json.array("agreements") { json in
          for id in walk.agreements { json.add(id.rawValue) }
        }
      }
    }
    let columns = [
      TableColumn(heading: Phrase(en: "TASK", nl: "TAAK"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "WHY", nl: "WAAROM")),
      TableColumn(heading: Phrase(en: "TITLE", nl: "TITEL"), least: 16),
    ]
    let rows = stops.map { stop in
      let why = Texts.Meetings.reason(stop.reason)[session.language]
      return [
        stop.task.rawValue, session.form == .lines ? "\(stop.reason)" : why,
        board.tasks[stop.task]?.title ?? "",
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.nothingToWalk)
  }
}
