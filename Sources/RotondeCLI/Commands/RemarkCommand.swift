import ArgumentParser
import TaskModel

/// Says or asks something about a task.
struct RemarkCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "remark",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Say or ask something about a task.",
      nl: "Zeg of vraag iets over een taak."
    ),
    discussion: said(
      en: "A question stays open until you say that it is answered: rotonde answered.",
      nl: "Een vraag blijft open tot jij zegt dat die beantwoord is: rotonde answered."
    )
  )

  @Argument(help: .taskID) var id: String

  @Argument(help: .both(en: "What you say.", nl: "Wat je zegt.", value: .text))
  var text: [String]

  @Flag(help: .both(en: "It is a question.", nl: "Het is een vraag."))
  var question = false

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let words = text.joined(separator: " ")
    let action: TaskAction = question ? .ask(words) : .remark(words)
    let committed = try session.keep(as: actor, keeping) { _ in .onTask(task.id, action) }
    try session.tell(committed) { Confirmations.remarked($0) }
  }
}

/// Answers a question or a remark.
struct ReplyCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Answer a question or a remark about a task.",
      nl: "Geef antwoord op een vraag of opmerking over een taak."
    )
  )

  @Argument(help: .taskID) var id: String

  @Argument(help: .remark) var remark: String

  @Argument(help: .both(en: "The answer.", nl: "Het antwoord.", value: .text))
  var text: [String]

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let target = try task.remark(named: remark).id
    let committed = try session.keep(as: actor, keeping) { _ in
      .onTask(task.id, .reply(to: target, text.joined(separator: " ")))
    }
    try session.tell(committed) { Confirmations.remarked($0) }
  }
}

/// Says that one's own question is answered.
struct AnsweredCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "answered",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Say that your question is answered.",
      nl: "Zeg dat je vraag beantwoord is."
    )
  )

  @Argument(help: .taskID) var id: String

  @Argument(help: .remark) var remark: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let task = try session.board.task(named: id)
    let target = try task.remark(named: remark).id
    let committed = try session.act(as: actor) { _ in .onTask(task.id, .answered(target)) }
    try session.tell(committed) { Confirmations.remarked($0) }
  }
}

extension ArgumentHelp {
  /// The help for an argument that names a remark.
  fileprivate static var remark: ArgumentHelp {
    .both(
      en: "The question or remark: its number in rotonde show, or its identifier.",
      nl: "De vraag of opmerking: het nummer uit rotonde show, of het kenmerk.",
      value: .remark
    )
  }
}
