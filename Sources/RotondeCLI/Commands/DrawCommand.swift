import ArgumentParser

/// Lots that anybody can check (R15).
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Draw lots that anybody can check.",
      nl: "Loot zo dat iedereen het kan nagaan."
    ),
    subcommands: [
      DrawLotsCommand.self, DrawListCommand.self, DrawShowCommand.self, DrawVerifyCommand.self,
      DrawDeclineCommand.self, DrawCloseCommand.self,
    ],
    defaultSubcommand: DrawLotsCommand.self
  )
}
