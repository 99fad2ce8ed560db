import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists the draws, the newest first.
struct DrawListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(
      en: "List the draws, the newest first.",
      nl: "Toon de lotingen, de nieuwste eerst."
    ),
    discussion: said(
      en: "In a pipe, with tabs: identifier, day, what for, who is drawn, whether it is closed.",
      nl:
        "In een pijp, met tabs: kenmerk, dag, waarvoor, wie er ingeloot zijn, of het afgesloten is."
    )
  )

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let draws = session.board.draws.reversed()
    guard session.form != .json else {
      try session.writeJSON(
        "draws",
        draws.compactMap { session.snapshot.document.recordJSON(.draw($0.id)) }
      )
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "WHEN", nl: "WANNEER")),
      TableColumn(heading: Phrase(en: "WHAT FOR", nl: "WAARVOOR"), least: 16),
      TableColumn(heading: Phrase(en: "DRAWN", nl: "INGELOOT"), least: 12),
      TableColumn(heading: Phrase(en: "CLOSED", nl: "AFGESLOTEN"), mayGo: true),
    ]
    let sentences = session.sentences()
    let rows = draws.map { draw in
      [
        draw.id.rawValue, draw.at.map { session.clock.day(of: $0).description } ?? "", draw.title,
        draw.drawn.map(sentences.participant).joined(separator: ", "),
        draw.closed.map { session.clock.day(of: $0).description } ?? "",
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noDraws)
  }
}
