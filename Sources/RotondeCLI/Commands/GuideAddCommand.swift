import ArgumentParser
import TaskModel

/// Adds a guide.
struct GuideAddCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: said(en: "Add a guide.", nl: "Voeg een stappenplan toe."),
    discussion: said(
      en: """
          rotonde guide add Hold a street party --step "Pick a day" --step "Knock on every door" \\
            --check "Is the music off by ten? | Then come to the desk." --review-on 2027-04-01
        """,
      nl: """
          rotonde guide add Zelf een straatfeest --step "Kies een datum" --step "Loop langs de deuren" \\
            --check "Is de muziek om tien uur uit? | Kom dan langs het loket." --review-on 2027-04-01
        """
    )
  )

  @Argument(
    help: .both(en: "What one can do with it.", nl: "Wat je ermee kunt doen.", value: .text)
  )
  var title: [String]

  @OptionGroup var parts: GuideParts

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let changes = try parts.changes(in: session)
    let committed = try session.act(as: actor) { board in
      var generator = SystemRandomNumberGenerator()
      var guide = Guide(
        id: board.unusedGuideID(using: &generator),
        title: title.joined(separator: " ")
      )
      guide.steps = changes.addingSteps
      guide.checks = changes.addingChecks
      guide.letters = changes.letters
      guide.reviewOn = changes.reviewOn
      return .addGuide(guide)
    }
    try session.tell(committed) { Confirmations.guideAdded($0) }
  }
}

/// Changes a guide.
struct GuideEditCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: said(en: "Change a guide.", nl: "Pas een stappenplan aan."),
    discussion: said(
      en: "Steps and questions go by their numbers in rotonde guide show, letters by their titles.",
      nl:
        "Stappen en vragen haal je weg met hun nummer uit rotonde guide show, brieven met de titel."
    )
  )

  @Argument(help: .guide, completion: .guideID) var guide: String

  @Option(help: .both(en: "The new title.", nl: "De nieuwe titel.", value: .text))
  var title: String?

  @OptionGroup var parts: GuideParts

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "The number of a step that goes.",
      nl: "Het nummer van een stap die weggaat.",
      value: .number
    )
  )
  var noStep: [Int] = []

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "The number of a question that goes.",
      nl: "Het nummer van een vraag die weggaat.",
      value: .number
    )
  )
  var noCheck: [Int] = []

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "The title of a letter that goes.",
      nl: "De titel van een brief die weggaat.",
      value: .name
    )
  )
  var noLetter: [String] = []

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let guide = try session.board.guide(named: guide)
    var changes = try parts.changes(in: session)
    changes.title = title
    changes.removingSteps = noStep
    changes.removingChecks = noCheck
    for name in noLetter { changes.removingLetters.append(try guide.letter(named: name).title) }
    let committed = try session.act(as: actor) { _ in .onGuide(guide.id, .edit(changes)) }
    try session.tell(committed) { Confirmations.told($0) }
  }
}

/// Says that a guide does not hold any more.
struct GuideRetireCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: said(en: "Say that it does not hold any more.", nl: "Zeg dat het niet meer geldt.")
  )

  @Argument(help: .guide, completion: .guideID) var guide: String

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    let actor = try session.actor()
    let guide = try session.board.guide(named: guide)
    let committed = try session.act(as: actor) { _ in .onGuide(guide.id, .retire) }
    try session.tell(committed) { Confirmations.told($0) }
  }
}
