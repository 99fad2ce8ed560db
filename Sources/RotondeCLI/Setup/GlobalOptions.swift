import ArgumentParser
import TaskModel

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: .both(
      en: "The board's file. Otherwise: $ROTONDE_BOARD, board.json here or in the nearest folder "
        + "above, the configured one, or the one in your data folder.",
      nl: "Het bestand van het bord. Anders: $ROTONDE_BOARD, board.json hier of in de dichtstbije "
        + "map hierboven, het ingestelde, of dat in je gegevensmap.",
      value: .file
    ),
    completion: .file(extensions: ["json"])
  )
  var board: String?

  @Option(
    name: .customLong("as"),
    help: .both(
      en: "Who you are: a name or a part of it. Otherwise: $ROTONDE_AS, who is configured, or the "
        + "person with your login name.",
      nl: "Wie je bent: een naam of een deel ervan. Anders: $ROTONDE_AS, wie is ingesteld, of de "
        + "persoon met jouw inlognaam.",
      value: .person
    ),
    completion: .personID
  )
  var actor: String?

  @Option(
    help: .both(
      en: "The language to speak.",
      nl: "De taal om in te praten.",
      value: .language
    )
  )
  var lang: Language?

  @Flag(
    help: .both(
      en: "Give one JSON object; errors too.",
      nl: "Geef één JSON-object; fouten ook."
    )
  )
  var json = false

  @Flag(help: .both(en: "No colour, bold or dim.", nl: "Geen kleur, vet of gedimd."))
  var noColor = false

  @Flag(help: .both(en: "Don't confirm what was done.", nl: "Bevestig niet wat er gedaan is."))
  var quiet = false

  @Option(
    help: .both(
      en: "How long to wait while somebody else is writing: 10 unless configured.",
      nl: "Hoe lang te wachten terwijl iemand anders schrijft: 10, of wat is ingesteld.",
      value: .seconds
    )
  )
  var lockWait: Int?

  func validate() throws {
    guard Configuration.lockWaits.contains(lockWait ?? Configuration.defaultLockWait) else {
      throw ValidationError(
        said(
          en: "--lock-wait is a number of seconds from 0 to 86400.",
          nl: "--lock-wait is een aantal seconden van 0 tot 86400."
        )
      )
    }
  }
}
