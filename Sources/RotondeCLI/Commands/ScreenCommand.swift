import ArgumentParser

/// Opens the board full screen: what the program does without a sub-command.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(_superCommandName: RotondeCommand.name)

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
