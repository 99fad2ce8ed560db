import ArgumentParser
import BoardFile
import BoardUI
import TaskModel

/// Lists the guides.
struct GuideListCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: said(en: "List the guides.", nl: "Toon de stappenplannen."),
    discussion: said(
      en: "In a pipe, with tabs: identifier, title, steps, questions, letters, day to look again.",
      nl:
        "In een pijp, met tabs: kenmerk, titel, stappen, vragen, brieven, dag van opnieuw bekijken."
    )
  )

  @Flag(help: .both(en: "Those that hold no more, too.", nl: "Ook wat niet meer geldt."))
  var all = false

  @Flag(
    help: .both(
      en: "Only those that it is time to look at again.",
      nl: "Alleen wat we opnieuw moeten bekijken."
    )
  )
  var review = false

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let guides = session.board.guides.filter { guide in
      (all || guide.retired == nil) && (!review || guide.isToBeReviewed(on: session.today))
    }
    guard session.form != .json else {
      try session.writeJSON(
        "guides",
        guides.compactMap { session.snapshot.document.recordJSON(.guide($0.id)) }
      )
      return
    }
    let columns = [
      TableColumn(heading: Phrase(en: "ID", nl: "ID"), emphasis: .bold),
      TableColumn(heading: Phrase(en: "GUIDE", nl: "STAPPENPLAN"), least: 16),
      TableColumn(heading: Phrase(en: "STEPS", nl: "STAPPEN"), mayGo: true),
      TableColumn(heading: Phrase(en: "QUESTIONS", nl: "VRAGEN"), mayGo: true),
      TableColumn(heading: Phrase(en: "LETTERS", nl: "BRIEVEN"), mayGo: true),
      TableColumn(heading: Phrase(en: "LOOK AGAIN", nl: "BEKIJKEN OP")),
    ]
    let rows = guides.map { guide in
      [
        guide.id.rawValue, guide.title, String(guide.steps.count), String(guide.checks.count),
        String(guide.letters.count), guide.reviewOn?.description ?? "",
      ]
    }
    try session.write(rows, columns, whenEmpty: Labels.noGuides)
  }
}

/// Shows a guide whole.
struct GuideShowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: said(en: "Show a guide whole.", nl: "Toon een stappenplan helemaal.")
  )

  @Argument(help: .guide, completion: .guideID) var guide: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let guide = try session.board.guide(named: guide)
    guard session.form != .json else { return try session.writeJSON(of: .guide(guide.id)) }
    var rows = [
      SheetRow(label: Labels.id, text: guide.id.rawValue),
      SheetRow(label: Labels.guide, text: guide.title),
    ]
    for (number, step) in guide.steps.enumerated() {
      rows.append(SheetRow(label: Labels.stepOf, text: "\(number + 1). \(step)"))
    }
    for (number, check) in guide.checks.enumerated() {
      let ifNo = check.ifNo.map { " → \($0)" } ?? ""
      rows.append(SheetRow(label: Labels.checks, text: "\(number + 1). \(check.ask)\(ifNo)"))
    }
    for letter in guide.letters {
      let asks = letter.placeholders.map { "{\($0)}" }.joined(separator: " ")
      rows.append(SheetRow(label: Labels.letters, text: "\(letter.title) \(asks)"))
    }
    if let day = guide.reviewOn {
      rows.append(SheetRow(label: Labels.lookAgain, text: day.description))
    }
    if let retired = guide.retired {
      let past = session.sentences().past(retired)[session.language]
      rows.append(SheetRow(label: Labels.closed, text: past))
    }
    let sheet = Sheet(form: session.form, language: session.language, to: session.output)
    try sheet.write(rows)
  }
}
