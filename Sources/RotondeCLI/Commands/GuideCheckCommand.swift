import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Walks through the questions of a guide (S47: whoever wants it sees for themselves).
struct GuideCheckCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: said(en: "Walk through the questions.", nl: "Loop de vragen na."),
    discussion: said(
      en: "At a terminal each is asked; elsewhere they are listed. The answers are not kept.",
      nl: "Aan een terminal worden ze gesteld; elders staan ze in een lijst. De antwoorden worden "
        + "niet bewaard."
    )
  )

  @Argument(help: .guide, completion: .guideID) var guide: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let guide = try session.board.guide(named: guide)
    guard session.form != .json else { return try session.writeJSON(of: .guide(guide.id)) }
    if guide.checks.isEmpty {
      try session.output.line(Texts.Guides.noQuestions(guide)[session.language].sanitised)
    }
    guard session.canAsk else {
      for check in guide.checks {
        try session.output.line(
          [check.ask, check.ifNo ?? ""].map(\.sanitised).joined(separator: "\t")
        )
      }
      return
    }
    var advice: [String] = []
    for check in guide.checks
    where !isYes(try session.ask(Phrase(en: "\(check.ask) (y/n)", nl: "\(check.ask) (j/n)"))) {
      advice.append(check.ifNo ?? check.ask)
    }
    let result = advice.isEmpty ? Texts.Guides.allYes : Texts.Guides.someNo
    try session.output.line(result[session.language].sanitised)
    for text in advice { try session.output.line("  \(text.sanitised)") }
  }
}
