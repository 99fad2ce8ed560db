import ArgumentParser
import TaskModel

// Moving through the steps of an issue.

/// Goes on to the next step.
struct InquiryForwardCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "forward",
    abstract: said(en: "Go on to the next step.", nl: "Ga verder naar de volgende stap."),
    discussion: said(
      en: "explore, views, share, connect, direction, plan, do; always in this order.",
      nl:
        "verkennen, kijken, delen, ideeën verbinden, richting, plan, doen; altijd in deze volgorde."
    )
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onInquiry: inquiry) { .forward(since: $0) }
  }
}

/// Goes back to the step before.
struct InquiryBackCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: said(
      en: "Go back to the step before; all stays.",
      nl: "Ga terug naar de stap ervoor; alles blijft."
    )
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onInquiry: inquiry) { .back(since: $0) }
  }
}

/// Goes on after standing still.
struct InquiryResumeCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: said(en: "Go on after standing still.", nl: "Ga weer verder.")
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onInquiry: inquiry) { .goOn(since: $0) }
  }
}

/// Is done with an issue.
struct InquiryCloseCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: said(
      en: "Be done with it, however far it came.",
      nl: "Rond het af, hoe ver het ook kwam."
    )
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onInquiry: inquiry) { _ in .close }
  }
}
