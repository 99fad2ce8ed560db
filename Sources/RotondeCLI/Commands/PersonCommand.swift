import ArgumentParser

/// The people of the team.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: said(en: "The people of the team.", nl: "De mensen van het team."),
    subcommands: [PersonAddCommand.self, PersonListCommand.self]
  )
}
