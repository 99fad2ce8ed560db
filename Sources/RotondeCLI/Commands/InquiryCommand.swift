import ArgumentParser
import TaskModel

/// Issues explored together in steps: views first, then ideas, a direction and a plan.
struct InquiryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inquiry",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Issues explored together: views first, then ideas, direction and plan.",
      nl: "Vraagstukken die je samen verkent: eerst kijken, dan ideeën, richting en plan."
    ),
    subcommands: [
      InquiryStartCommand.self, InquiryListCommand.self, InquiryShowCommand.self,
      InquiryViewCommand.self, InquiryIdeaCommand.self, InquiryDirectionCommand.self,
      InquiryPlanCommand.self, InquiryForwardCommand.self, InquiryBackCommand.self,
      InquiryPauseCommand.self, InquiryResumeCommand.self, InquiryEditCommand.self,
      InquiryCloseCommand.self,
    ]
  )
}

extension Session {
  /// Does something to an inquiry in the name of whoever is at the keyboard, and tells it.
  ///
  /// - Parameters:
  ///   - name: The inquiry as it was typed.
  ///   - keeping: Whether the warning about words that show somebody was passed; `nil` where there
  ///     are none.
  ///   - action: What to do to it, as it was when the command began.
  /// - Throws: Why it was not done.
  func act(
    onInquiry name: String,
    _ keeping: KeepingOptions? = nil,
    _ action: (Inquiry) throws(CommandFailure) -> InquiryAction
  ) throws(CommandFailure) {
    let actor = try actor()
    let inquiry = try board.inquiry(named: name)
    let done = try action(inquiry)
    let committed = try keep(as: actor, keeping) { _ in .onInquiry(inquiry.id, done) }
    try tell(committed) { Confirmations.explored($0) }
  }
}
