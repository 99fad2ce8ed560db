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
      return funnel.tell(parserError: error)
    }
  }
}
