import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists the issues that are being explored.
struct InquiryListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(en: "List the issues.", nl: "Toon de vraagstukken."),
    discussion: said(
      en: "In a pipe, with tabs: identifier, step, number of views, number of tasks, title.",
      nl: "In een pijp, met tabs: kenmerk, stap, hoe vaak gekeken, aantal taken, titel."
    )
  )

  @Flag(help: .both(en: "Those that are closed, too.", nl: "Ook wat afgerond is."))
  var all = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let inquiries = session.board.inquiries.filter { all || $0.isOpen }
    guard session.form != .json else {
      try session.writeJSON(
        "inquiries",
        inquiries.compactMap { session.snapshot.document.recordJSON(.inquiry($0.id)) }
      )
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "STEP", nl: "STAP"), least: 8),
      TableColumn(heading: Phrase(en: "VIEWS", nl: "GEKEKEN"), mayGo: true),
      TableColumn(heading: Phrase(en: "TASKS", nl: "TAKEN"), mayGo: true),
      TableColumn(heading: Phrase(en: "ISSUE", nl: "VRAAGSTUK"), least: 20),
    ]
    let rows = inquiries.map { one in
      [
        one.id.rawValue,
        session.form == .lines ? one.step.rawValue : Texts.step(one.step)[session.language],
        String(one.views.count), String(one.tasks.count), one.title,
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noInquiries)
  }
}

/// Shows an issue whole.
struct InquiryShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(en: "Show an issue whole.", nl: "Toon een vraagstuk helemaal.")
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let inquiry = try session.board.inquiry(named: inquiry)
    guard session.form != .json else { return try session.writeJSON(of: .inquiry(inquiry.id)) }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(InquirySheet(inquiry, session: session).rows)
  }
}
