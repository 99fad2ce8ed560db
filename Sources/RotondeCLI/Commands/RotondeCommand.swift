import ArgumentParser

/// The program as a whole; without a sub-command it opens the board full screen.
struct RotondeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: said(
      en: "Tasks in place of job roles, for paid and volunteer people side by side.",
      nl: "Taken in plaats van hokjes, voor betaalde krachten en vrijwilligers samen."
    ),
    discussion: said(
      en: "Without a sub-command the board opens full screen.",
      nl: "Zonder opdracht gaat het bord open op het hele scherm."
    ),
    version: Program.version,
    subcommands: subcommands
  )

  /// What the program is called on the command line.
  static let name = "rotonde"

  private static let subcommands: [any ParsableCommand.Type] = [
    InitCommand.self, AddCommand.self, ListCommand.self, ShowCommand.self, ClaimCommand.self,
    ReleaseCommand.self, DoneCommand.self, ReopenCommand.self, DropCommand.self, WaitCommand.self,
    ResumeCommand.self, StandInCommand.self, InviteCommand.self, AcceptCommand.self,
    DeclineCommand.self, AskHelpCommand.self, HelpCommand.self, PlaceCommand.self,
    ReserveCommand.self, UnreserveCommand.self, ThankCommand.self, AccountCommand.self,
    EditCommand.self, StepCommand.self, SplitCommand.self, RemarkCommand.self, ReplyCommand.self,
    AnsweredCommand.self, UnbundleCommand.self, PersonCommand.self, StakeholderCommand.self,
    CaseCommand.self, AgreementCommand.self, LessonCommand.self, MeetingCommand.self,
    LogCommand.self, UndoCommand.self, HearCommand.self, AnswerCommand.self,
    RedoCommand.self, DrawCommand.self, InquiryCommand.self, GuideCommand.self, BalanceCommand.self,
    FlowCommand.self, WatchCommand.self,
    CheckCommand.self, BackupCommand.self, ConfigCommand.self, CompletionsCommand.self,
  ]

  @OptionGroup var screen: ScreenCommand

  func run() throws { try screen.run() }
}

extension RotondeCommand {
  /// Understands a command line.
  ///
  /// From the root the parser takes every command line four times: for the root, for its two ways
  /// to ask for completion scripts, and for the sub-command. That was half the time of a short
  /// command. So it is first given to the one command that it names, which they allow by naming the
  /// root in their configuration. What that one does not understand, help and mistakes included, is
  /// parsed from the root, so that there is one answer to it.
  static func command(for arguments: [String]) throws -> any ParsableCommand {
    if let command = try? commandAlone(for: arguments) { return command }
    return try parseAsRoot(arguments)
  }

  /// The command, when it is named first or when it is the screen.
  private static func commandAlone(for arguments: [String]) throws -> (any ParsableCommand)? {
    guard let first = arguments.first, !first.hasPrefix("-") else {
      return try ScreenCommand.parse(arguments)
    }
    let named = subcommands.first { $0.configuration.commandName == first }
    let command = try named?.parseAsRoot(Array(arguments.dropFirst()))
    // What the parser makes of a request for help is a command as well, but not one of ours. It is
    // mostly just the one that was named, which is seen without going through all conformances.
    let isOurs = command.map { type(of: $0) == named } ?? false || command is any OwnCommand
    return isOurs ? command : nil
  }
}

extension RotondeCommand {
  /// The names of all sub-commands.
  static var commandNames: [String] {
    subcommands.compactMap { $0.configuration.commandName }
  }

  /// The sub-command of that name.
  static func command(named name: String) -> (any ParsableCommand.Type)? {
    subcommands.first { $0.configuration.commandName == name }
  }
}
