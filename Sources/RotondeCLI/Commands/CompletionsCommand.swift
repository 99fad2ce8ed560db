import ArgumentParser

/// Gives the script that lets a shell complete what one types.
struct CompletionsCommand: OwnCommand {
  /// The shells there is a script for.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  static let configuration = CommandConfiguration(
    commandName: "completions",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Print a script that lets your shell complete commands, tasks and names.",
      nl: "Toon een script waarmee je shell opdrachten, taken en namen aanvult."
    ),
    discussion: said(
      en: """
        bash: rotonde completions bash > ~/.local/share/bash-completion/completions/rotonde
        zsh:  rotonde completions zsh > a folder of $fpath, as _rotonde
        fish: rotonde completions fish > ~/.config/fish/completions/rotonde.fish
        """,
      nl: """
        bash: rotonde completions bash > ~/.local/share/bash-completion/completions/rotonde
        zsh:  rotonde completions zsh > een map uit $fpath, als _rotonde
        fish: rotonde completions fish > ~/.config/fish/completions/rotonde.fish
        """
    )
  )

  @Argument(help: .both(en: "The shell.", nl: "De shell.", value: .shell))
  var shell: Shell

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let target: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    let output = OutputBuffer()
    do throws(CommandFailure) {
      try output.line(RotondeCommand.completionScript(for: target))
      try output.flush()
    } catch {
      throw Report(failure: error, language: ProcessLanguage.beforeBoard)
    }
  }
}
