import ArgumentParser

/// Meetings: without a sub-command on the screen, with one for scripts and for who likes to type.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Hold a meeting that begins with a case.",
      nl: "Houd een overleg dat begint met een casus."
    ),
    discussion: said(
      en: """
        For example:
          rotonde meeting start --case bench --present jan,fatima
          rotonde meeting point "Who keeps the key?"
          rotonde meeting claim soup fatima
          rotonde meeting outcome 1 task soup
          rotonde meeting end
          rotonde meeting minutes > minutes.md --format md
        """,
      nl: """
        Bijvoorbeeld:
          rotonde meeting start --case bankje --present jan,fatima
          rotonde meeting point "Wie bewaart de sleutel?"
          rotonde meeting claim soep fatima
          rotonde meeting outcome 1 task soep
          rotonde meeting end
          rotonde meeting minutes > verslag.md --format md
        """
    ),
    subcommands: [
      MeetingHoldCommand.self, MeetingStartCommand.self, MeetingPresentCommand.self,
      MeetingCaseCommand.self,
      MeetingStepCommand.self, MeetingWalkCommand.self, MeetingLookCommand.self,
      MeetingClaimCommand.self, MeetingConsentCommand.self, MeetingNoteCommand.self,
      MeetingPointCommand.self,
      MeetingOutcomeCommand.self, MeetingCelebrateCommand.self, MeetingNextCommand.self,
      MeetingEndCommand.self, MeetingReopenCommand.self, MeetingMinutesCommand.self,
      MeetingShowCommand.self, MeetingListCommand.self,
    ],
    defaultSubcommand: MeetingHoldCommand.self
  )
}
