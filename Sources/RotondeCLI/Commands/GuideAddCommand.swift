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
      guide.steps = parts.step
      guide.checks = parts.checks
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
      en: """
          rotonde guide edit party --no-step 2 --step "Sweep the street" --no-check music
        Steps and questions go by their numbers in rotonde guide show or by a part of their words,
        letters by their titles. What others change at the same moment stays.
        """,
      nl: """
          rotonde guide edit feest --no-step 2 --step "Veeg de straat" --no-check muziek
        Stappen en vragen haal je weg met hun nummer uit rotonde guide show of met een deel van de
        tekst, brieven met de titel. Wat anderen tegelijk veranderen, blijft.
        """
    )
  )

  @Argument(help: .guide, completion: .guideID) var guide: String

  @Option(help: .both(en: "The new title.", nl: "De nieuwe titel.", value: .text))
  var title: String?

  @OptionGroup var parts: GuideParts

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "A step that goes: its number, or a part of it.",
      nl: "Een stap die weggaat: het nummer, of een deel ervan.",
      value: .step
    )
  )
  var noStep: [String] = []

  @Option(
    parsing: .singleValue,
    help: .both(
      en: "A question that goes: its number, or a part of it.",
      nl: "Een vraag die weggaat: het nummer, of een deel ervan.",
      value: .text
    )
  )
  var noCheck: [String] = []

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
    let asked = guide.checks.map(\.ask)
    let steps = try noStep.map { text throws(CommandFailure) in
      try Self.position(of: text, among: guide.steps)
    }
    let checks = try noCheck.map { text throws(CommandFailure) in
      try Self.position(of: text, among: asked)
    }
    var changes = try parts.changes(in: session)
    changes.basis = guide
    changes.title = title
    if !steps.isEmpty || !parts.step.isEmpty {
      changes.steps = guide.steps.without(steps) + parts.step
    }
    if !checks.isEmpty || !parts.check.isEmpty {
      var wanted = guide.checks.without(checks)
      for check in parts.checks { wanted.put(check) }
      changes.checks = wanted
    }
    for name in noLetter { changes.removingLetters.append(try guide.letter(named: name).title) }
    let committed = try session.act(as: actor) { _ in .onGuide(guide.id, .edit(changes)) }
    let gone =
      guide.steps.indices.filter(steps.contains).map { guide.steps[$0] }
      + asked.indices.filter(checks.contains).map { asked[$0] }
    try session.tell(committed) { Confirmations.guideEdited($0, without: gone) }
  }

  /// Where a step or a question stands: the one of that number, or with that text or a part of it.
  private static func position(
    of text: String,
    among parts: [String]
  ) throws(CommandFailure) -> Int {
    if let number = Int(text) {
      guard parts.indices.contains(number - 1) else { throw .notFound(.guidePart, text) }
      return number - 1
    }
    let words = folded(tidied(text))
    let exact = parts.indices.filter { folded(parts[$0]) == words }
    let found = exact.isEmpty ? parts.indices.filter { mentions(words, in: parts[$0]) } : exact
    guard let position = found.first, !words.isEmpty else { throw .notFound(.guidePart, text) }
    guard found.count == 1 else {
      let candidates = found.map { Candidate(id: "\($0 + 1)", name: parts[$0]) }
      throw .ambiguous(.guidePart, text, candidates)
    }
    return position
  }
}

extension Array {
  /// The list without what stands at these positions.
  fileprivate func without(_ positions: [Int]) -> [Element] {
    indices.filter { !positions.contains($0) }.map { self[$0] }
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
