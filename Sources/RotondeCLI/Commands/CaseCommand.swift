import ArgumentParser

/// Questions that somebody brought.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Questions somebody brought, and what we learn from them.",
      nl: "Vragen die iemand had, en wat wij ervan leren."
    ),
    discussion: said(
      en: "Tell a case without anything that shows who it was.",
      nl: "Vertel een casus zonder dat te zien is om wie het gaat."
    ),
    subcommands: [
      CaseAddCommand.self, CaseListCommand.self, CaseShowCommand.self, CaseEditCommand.self,
      CaseTaskCommand.self, CaseAskHelpCommand.self, CaseHelpCommand.self, CaseCloseCommand.self,
      CaseReopenCommand.self,
    ]
  )
}
