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

  @Option(
    help: .both(
      en: "The colours of the screen.",
      nl: "De kleuren van het scherm.",
      value: .word
    )
  )
  var theme: ThemeChoice?

  @Flag(
    inversion: .prefixedNo,
    help: .both(en: "Use the mouse, or don't.", nl: "Gebruik de muis, of juist niet.")
  )
  var mouse: Bool?

  func run() throws {
    do throws(CommandFailure) {
      if example {
        try ScreenProgram.runExample(wishes)
      } else {
        try ScreenProgram.run(wishes)
      }
    } catch {
      throw Report(failure: error, language: ProcessLanguage.beforeBoard)
    }
  }

  private var wishes: ScreenProgram.Wishes {
    ScreenProgram.Wishes(options: options, theme: theme, mouse: mouse)
  }
}
