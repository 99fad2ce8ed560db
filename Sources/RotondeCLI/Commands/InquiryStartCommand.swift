import ArgumentParser
import TaskModel

/// Begins to explore an issue together.
struct InquiryStartCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: said(en: "Begin to explore an issue.", nl: "Begin een vraagstuk te verkennen.")
  )

  @Argument(
    help: .both(
      en: "What it is about, best as a question.",
      nl: "Waar het over gaat, het liefst als vraag.",
      value: .text
    )
  )
  var title: [String]

  @Option(
    help: .both(
      en: "What is fixed, by whom and why; the rest is free.",
      nl: "De kaders: wat vastligt, door wie en waarom; de rest is vrij.",
      value: .text
    )
  )
  var frames: String?

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let committed = try session.keep(as: actor, keeping) { board in
      var generator = SystemRandomNumberGenerator()
      var inquiry = Inquiry(
        id: board.unusedInquiryID(using: &generator),
        title: title.joined(separator: " ")
      )
      inquiry.frames = frames
      return .startInquiry(inquiry)
    }
    try session.tell(committed) { Confirmations.explored($0) }
  }
}

/// Changes what an issue is about, or its frames.
struct InquiryEditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: said(en: "Change the title or the frames.", nl: "Pas de titel of de kaders aan.")
  )

  @Argument(help: .inquiry, completion: .inquiryID) var inquiry: String

  @Option(help: .both(en: "The new title.", nl: "De nieuwe titel.", value: .text))
  var title: String?

  @Option(
    help: .both(
      en: "What is fixed; an empty text takes it away.",
      nl: "De kaders; een lege tekst haalt ze weg.",
      value: .text
    )
  )
  var frames: String?

  @OptionGroup var keeping: KeepingOptions

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    var changes = InquiryChanges(title: title, frames: frames)
    try session.act(onInquiry: inquiry, keeping) { inquiry in
      changes.basis = inquiry
      return .edit(changes)
    }
  }
}
