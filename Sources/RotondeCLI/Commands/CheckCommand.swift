import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Tells everything that is the matter with the board's file, and mends what it can.
///
/// No ``BoardCommand``: those begin with a board that opens.
struct CheckCommand: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Look for mistakes in the board's file.",
      nl: "Zoek fouten in het bestand van het bord."
    ),
    discussion: said(
      en: """
        Tells every problem with its line, what it means and what --repair would do about it. \
        Errors keep the board from being opened (exit status 65), warnings do not.
        In a pipe: line, column, severity, code, record, message and repair, with tabs.
        """,
      nl: """
        Vertelt elk probleem, met de regel, wat het betekent en wat --repair eraan zou doen. Door \
        een fout gaat het bord niet open (status 65), door een waarschuwing wel.
        In een pijp: regel, kolom, ernst, code, record, uitleg en herstel, met tabs.
        """
    )
  )

  @Flag(
    help: .both(
      en: "Mend what needs no choice of yours; the original is kept beside it.",
      nl: "Herstel alles waar jij niets voor hoeft te kiezen; het origineel blijft ernaast bewaard."
    )
  )
  var repair = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var language = ProcessLanguage.beforeBoard
    do throws(CommandFailure) {
      let configuration = try Configuration.read()
      let locator = BoardLocator(option: options.board, configured: configuration.board)
      guard let path = locator.path() else { throw .noBoard }
      let repair = try look(at: path, configuration)
      language = ProcessLanguage.chosen ?? repair.before.language ?? .english
      let report = CheckReport(
        path: path,
        result: repair,
        isRepair: self.repair,
        language: language,
        form: OutputForm.current(options),
        isQuiet: options.quiet
      )
      try report.write()
      if !repair.after.opens {
        throw .fileHasErrors(path, count: repair.after.errorCount, afterRepair: self.repair)
      }
    } catch {
      throw Report(failure: error, language: language)
    }
  }

  /// Checks, or repairs: then what was found is what was there before.
  private func look(
    at path: String,
    _ configuration: Configuration
  ) throws(CommandFailure) -> BoardRepair {
    let store = BoardStore(path)
    func isTimeZone(_ name: String) -> Bool { TimeZoneFile(zone: name) != nil }
    do throws(BoardFileError) {
      guard repair else { return BoardRepair(only: try store.check(isTimeZone: isTimeZone)) }
      return try store.repair(
        at: LocalTime.now(),
        waitingAtMost: options.lockWait(configuration),
        isTimeZone: isTimeZone
      )
    } catch {
      throw .boardFile(error)
    }
  }
}
