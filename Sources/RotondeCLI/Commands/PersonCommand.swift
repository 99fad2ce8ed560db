import ArgumentParser

/// The people of the team.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "The people of the team.", nl: "De mensen van het team."),
    subcommands: [
      PersonAddCommand.self, PersonListCommand.self, PersonShowCommand.self,
      PersonEditCommand.self, PersonAwayCommand.self, PersonBackCommand.self,
      PersonLeaveCommand.self, PersonAboutCommand.self, PersonForgetCommand.self,
    ]
  )
}
