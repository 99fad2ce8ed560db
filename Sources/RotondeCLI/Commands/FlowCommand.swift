import ArgumentParser
import BoardUI
import TaskModel

/// Tells how tasks come, are taken up and get done, over time.
struct FlowCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "flow",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "How tasks come and go: open, doing and done over time, age, lead and cycle time.",
      nl: "Hoe taken komen en gaan: open, bezig en klaar door de tijd, leeftijd, doorlooptijd."
    ),
    discussion: said(
      en: """
        Lead time is from being put on the board until done, cycle time from the first claim until \
        done. They are told as percentiles: within what time half of the tasks were done, 85 in \
        100, and 95 in 100. Nothing is told of anybody in particular.
        """,
      nl: """
        Doorlooptijd is van op het bord tot klaar, cyclustijd van de eerste keer opgepakt tot \
        klaar. We noemen percentielen: binnen welke tijd de helft van de taken klaar was, 85 van \
        de 100, en 95 van de 100. Over niemand in het bijzonder wordt iets gezegd.
        """
    )
  )

  @Option(
    help: .both(
      en: "The last 13 weeks, 12 months or 8 quarters.",
      nl: "De laatste 13 weken, 12 maanden (month) of 8 kwartalen (quarter).",
      value: .period
    )
  )
  var per: FlowStep = .week

  @OptionGroup var writing: DocumentOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let flow = Flow(of: session.board, today: session.today, clock: session.clock, by: per)
    if session.form == .json {
      try session.output.json { $0.add(flow) }
    } else {
      let told = FlowDocument(flow, sentences: session.sentences(), language: session.language)
      try session.write(told.document, as: writing.format)
    }
  }
}
