import ArgumentParser
import BoardFile
import BoardUI
import Canvas
import TaskModel

/// Makes a new board.
struct InitCommand: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Make a new board; an existing file is never overwritten.",
      nl: "Maak een nieuw bord; een bestaand bestand wordt nooit overschreven."
    )
  )

  @Argument(
    help: .both(
      en: "The file to make; board.json in this folder unless said otherwise.",
      nl: "Het bestand dat er komt; board.json in deze map als je niets zegt.",
      value: .file
    ),
    completion: .file(extensions: ["json"])
  )
  var file: String?

  @Option(help: .both(en: "The name of the board.", nl: "De naam van het bord.", value: .name))
  var name: String

  @Option(
    help: .both(
      en: "Why you exist, as a team.",
      nl: "De bedoeling van jullie team.",
      value: .text
    )
  )
  var purpose: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let language = ProcessLanguage.beforeBoard
    do throws(CommandFailure) {
      let path = file ?? options.board ?? BoardLocator.fileName
      guard !tidied(name).isEmpty else { throw .misread(.boardName) }
      do throws(BoardFileError) {
        try BoardStore.create(at: path, settings: settings)
      } catch {
        // What is not there is the folder: the file is the one to be made.
        throw error.kind == .notFound ? .noFolder(for: path) : .boardFile(error)
      }
      try confirm(path, language)
    } catch {
      throw Report(failure: error, language: language)
    }
  }

  /// Without a language of its own the board speaks that of whoever looks.
  private var settings: BoardSettings {
    BoardSettings(
      name: tidied(name),
      purpose: kept(purpose),
      language: ProcessLanguage.chosen,
      timeZone: TimeZoneFile.systemZone(),
      created: LocalTime.now()
    )
  }

  private func confirm(_ path: String, _ language: Language) throws(CommandFailure) {
    let output = OutputBuffer()
    if options.json {
      try output.json { json in
        json.add("format", "rotonde-created/1")
        json.add("path", path)
        json.add("name", tidied(name))
      }
    } else if !options.quiet {
      for line in Confirmations.created(name: tidied(name), path: path) {
        try output.line(line[language].sanitised)
      }
    }
    try output.flush()
  }
}
