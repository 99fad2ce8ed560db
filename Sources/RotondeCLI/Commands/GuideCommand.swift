import ArgumentParser

/// Steps, questions and example letters with which people can do something themselves.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Step-by-step guides with example letters, for doing it yourself.",
      nl: "Stappenplannen met voorbeeldbrieven, om het zelf te doen."
    ),
    subcommands: [
      GuideAddCommand.self, GuideListCommand.self, GuideShowCommand.self, GuideEditCommand.self,
      GuideCheckCommand.self, GuideLetterCommand.self, GuideRetireCommand.self,
    ]
  )
}
