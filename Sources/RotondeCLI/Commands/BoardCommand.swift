import ArgumentParser
import TaskModel

/// A command that works on a board.
protocol BoardCommand: OwnCommand {
  /// The options that every command takes.
  var options: GlobalOptions { get }

  /// Does what the command is for.
  func run(in session: Session) throws(CommandFailure)
}

extension BoardCommand {
  /// Opens the board, does what the command is for, and lets the funnel know in which language to
  /// tell what went wrong.
  func run() throws { try runOnBoard() }

  /// The same, for a command that has something to do before it needs a board, or that is also
  /// there for a board that is damaged.
  ///
  /// - Parameter orItsLatestVersion: Whether an earlier version may stand in for a damaged board.
  /// - Throws: A ``Report`` of why it was not done.
  func runOnBoard(orItsLatestVersion: Bool = false) throws {
    var language = ProcessLanguage.beforeBoard
    do throws(CommandFailure) {
      let session = try Session(options, orLatestVersion: orItsLatestVersion)
      language = session.language
      try run(in: session)
      try session.output.flush()
    } catch {
      throw Report(failure: error, language: language)
    }
  }
}
