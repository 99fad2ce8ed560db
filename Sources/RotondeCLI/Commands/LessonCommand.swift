import ArgumentParser

/// What we learnt.
struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "What we learnt, to be found again.",
      nl: "Wat we leerden, om terug te vinden."
    ),
    subcommands: [
      LessonAddCommand.self, LessonListCommand.self, LessonShowCommand.self,
      LessonEditCommand.self,
    ]
  )
}

extension ArgumentHelp {
  /// A lesson, as an argument.
  static var lessonID: ArgumentHelp {
    .both(
      en: "The lesson: identifier, or an unambiguous part of the text.",
      nl: "De les: kenmerk, of een duidelijk deel van de tekst.",
      value: .lesson
    )
  }
}
