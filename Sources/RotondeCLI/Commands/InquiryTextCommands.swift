import ArgumentParser
import TaskModel

// What is written down of an issue as one text.

/// Writes down an idea that grew out of the views.
struct InquiryIdeaCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "idea",
    abstract: said(
      en: "Write down an idea, once there are views.",
      nl: "Schrijf een idee op, als er gekeken is."
    )
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @Argument(help: .both(en: "The idea.", nl: "Het idee.", value: .text)) var text: [String]

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onInquiry: inquiry, keeping) { _ in .idea(text.joined(separator: " ")) }
  }
}

/// Says which way we want to go.
struct InquiryDirectionCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "direction",
    abstract: said(en: "Say which way we want to go.", nl: "Zeg welke richting we op gaan.")
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @Argument(help: .both(en: "The direction.", nl: "De richting.", value: .text)) var text: [String]

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onInquiry: inquiry, keeping) {
      .direct(text.joined(separator: " "), since: $0)
    }
  }
}

/// Stands still for a moment.
struct InquiryPauseCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: said(en: "Stand still for a moment.", nl: "Maak pas op de plaats."),
    discussion: said(
      en: "“We don't know yet” is a good reason.",
      nl: "“Dat weten we nog niet” is een goede reden."
    )
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @Argument(help: .both(en: "What for.", nl: "Waarom.", value: .text)) var text: [String]

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onInquiry: inquiry, keeping) {
      .pause(text.joined(separator: " "), since: $0)
    }
  }
}
