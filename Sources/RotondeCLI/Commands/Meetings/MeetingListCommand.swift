import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists the meetings, the latest first.
struct MeetingListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(
      en: "List the meetings, the latest first.",
      nl: "Toon het overleg, het laatste eerst."
    ),
    discussion: said(
      en: "In a pipe, with tabs: identifier, when it began, sort, who led it, open or closed.",
      nl: "In een pijp, met tabs: kenmerk, wanneer het begon, soort, wie het leidde, open of dicht."
    )
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let meetings = session.board.meetings.reversed()
    guard session.form != .json else {
      return try session.writeJSON(
        "meetings",
        meetings.compactMap { session.snapshot.document.recordJSON(.meeting($0.id)) }
      )
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "DAY", nl: "DAG"), least: 10),
      TableColumn(heading: Phrase(en: "SORT", nl: "SOORT")),
      TableColumn(heading: Phrase(en: "LED BY", nl: "GELEID DOOR"), mayGo: true),
      TableColumn(heading: Phrase(en: "", nl: "")),
    ]
    let rows = meetings.map { row($0, in: session) }
    try session.write(rows, columns, whenEmpty: Labels.noMeetings)
  }

  private func row(_ meeting: Meeting, in session: Session) -> [String] {
    let language = session.language
    guard session.form != .lines else {
      return [
        meeting.id.rawValue, meeting.at?.description ?? "", meeting.kind.rawValue,
        meeting.host?.rawValue ?? "", meeting.isOpen ? "open" : "closed",
      ]
    }
    let day = meeting.at.map {
      Dates.full(session.clock.day(of: $0), today: session.today)[language]
    }
    return [
      meeting.id.rawValue, day ?? "", Texts.Meetings.kind(meeting.kind)[language],
      meeting.host.map(session.sentences().name) ?? "",
      meeting.isOpen ? Labels.goesOn[language] : "",
    ]
  }
}
