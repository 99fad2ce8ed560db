import ArgumentParser
import BoardUI
import TaskModel

/// Shows every setting, what it is and what said so.
struct ConfigCommand: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Show every setting, its value and where it came from.",
      nl: "Toon elke instelling, met de waarde en waar die vandaan komt."
    ),
    discussion: said(
      en: "Settings are kept in rotonde/config.toml in $XDG_CONFIG_HOME, or else ~/.config.",
      nl: "Instellingen staan in rotonde/config.toml in $XDG_CONFIG_HOME, of anders ~/.config."
    )
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    // What a board has to say about it counts, but a damaged one must not hide the settings.
    let board = try? Session(options)
    let language = board?.language ?? ProcessLanguage.beforeBoard
    do throws(CommandFailure) {
      let report = try ConfigurationReport(options, board: board)
      try report.write(in: OutputForm.current(options), language)
    } catch {
      throw Report(failure: error, language: language)
    }
  }
}
