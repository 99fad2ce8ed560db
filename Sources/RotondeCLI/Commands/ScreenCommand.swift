import ArgumentParser

/// The board otherwise than full screen for whoever works with it.
enum ScreenMode: String, EnumerableFlag {
  /// For a screen on the wall.
  case wall
  /// For a screen reader.
  case linear

  static func help(for value: ScreenMode) -> ArgumentHelp? {
    switch value {
    case .wall:
      .both(
        en: "For a screen on the wall: read-only, calm, without surnames; q quits.",
        nl: "Voor een scherm aan de muur: alleen kijken, rustig, zonder achternamen; q sluit af."
      )
    case .linear:
      .both(
        en: "As numbered lines, for a screen reader or a plain terminal.",
        nl: "Als genummerde regels, voor een schermlezer of een kale terminal."
      )
    }
  }
}

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

  @Flag var mode: ScreenMode?

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
    ScreenProgram.Wishes(options: options, theme: theme, mouse: mouse, mode: mode)
  }
}
