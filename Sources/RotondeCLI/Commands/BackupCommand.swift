import ArgumentParser

/// The earlier versions of the board.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    _superCommandName: RotondeCommand.name,
    abstract: said(en: "Earlier versions of the board.", nl: "Eerdere versies van het bord."),
    subcommands: [BackupListCommand.self, BackupRestoreCommand.self]
  )
}
