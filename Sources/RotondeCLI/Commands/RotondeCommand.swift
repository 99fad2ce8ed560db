import ArgumentParser

/// The program as a whole; without a sub-command it opens the board full screen.
struct RotondeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotonde",
    abstract: said(
      en: "Tasks in place of job roles, for paid and volunteer people side by side.",
      nl: "Taken in plaats van hokjes, voor betaalde krachten en vrijwilligers samen."
    ),
    discussion: said(
      en: "Without a sub-command the board opens full screen.",
      nl: "Zonder opdracht gaat het bord open op het hele scherm."
    ),
    version: Program.version,
    subcommands: [
      InitCommand.self, AddCommand.self, ListCommand.self, ShowCommand.self, ClaimCommand.self,
      ReleaseCommand.self, DoneCommand.self, ReopenCommand.self, DropCommand.self,
      PersonCommand.self, StakeholderCommand.self,
    ]
  )

  @OptionGroup var options: GlobalOptions

  @Flag(
    help: .both(
      en: "Open a copy of the example board; trying it changes nothing.",
      nl: "Open een kopie van het voorbeeldbord; uitproberen verandert niets."
    )
  )
  var example = false

  func run() throws {
    do throws(CommandFailure) {
      if example {
        try ScreenProgram.runExample(options)
      } else {
        try ScreenProgram.run(options)
      }
    } catch {
      throw Report(failure: error, language: ProcessLanguage.beforeBoard)
    }
  }
}
