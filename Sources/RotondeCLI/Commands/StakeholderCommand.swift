import ArgumentParser

/// Those whom the tasks serve.
struct StakeholderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stakeholder",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Those whom the tasks serve.", nl: "Voor wie de taken zijn."),
    subcommands: [
      StakeholderAddCommand.self, StakeholderListCommand.self, StakeholderShowCommand.self,
      StakeholderEditCommand.self, StakeholderRetireCommand.self,
    ]
  )
}
