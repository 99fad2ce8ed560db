import ArgumentParser
import BoardFile
import Canvas
import Glibc

/// The program: runs a command line and ends the process.
public enum Program {
  /// The version, as `--version` tells it.
  static let version = "0.1.0"

  /// Runs the command line the process was started with.
  public static func main() -> Never {
    // Writing to a pipe that nobody reads is to give an error, which is handled, not a death.
    signal(SIGPIPE, SIG_IGN)
    let status = run(Array(CommandLine.arguments.dropFirst()))
    exit(status.rawValue)
  }

  /// Runs a command line: the one place where an error becomes a text and an exit status.
  static func run(_ arguments: [String]) -> ExitStatus {
    let funnel = Funnel(arguments: arguments)
    do {
      var command = try RotondeCommand.command(for: arguments)
      try command.run()
      return .done
    } catch let report as Report {
      return funnel.tell(report)
    } catch {
      // The parser would speak of unexpected arguments; what was meant is a command.
      if RotondeCommand.exitCode(for: error) != .success, let word = arguments.first,
        !word.hasPrefix("-"), !RotondeCommand.commandNames.contains(word)
      {
        let language = ProcessLanguage.beforeBoard
        return funnel.tell(Report(failure: .misread(.command(word)), language: language))
      }
      return funnel.tell(parserError: error)
    }
  }
}
