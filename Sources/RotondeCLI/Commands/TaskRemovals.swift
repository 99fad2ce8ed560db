import ArgumentParser
import TaskModel

/// What one can take away from a task: behind `--no-` stands the option that sets it.
struct TaskRemovals: ParsableArguments {
  @Option(
    name: .customLong("no-for"),
    help: .both(
      en: "Whom it no longer serves; may be given several times.",
      nl: "Voor wie het niet meer is; mag vaker.",
      value: .stakeholder
    )
  )
  var noFor: [String] = []

  @Option(
    name: .customLong("no-tag"),
    help: .both(en: "A tag to take away.", nl: "Een label om weg te halen.", value: .word)
  )
  var noTags: [String] = []

  @Option(
    name: .customLong("no-talent"),
    help: .both(en: "A talent to take away.", nl: "Een talent om weg te halen.", value: .talent)
  )
  var noTalents: [String] = []

  @Option(
    name: .customLong("no-link"),
    help: .both(en: "A link to take away.", nl: "Een verwijzing om weg te halen.", value: .text)
  )
  var noLinks: [String] = []

  @Flag(help: .both(en: "It supports no other task.", nl: "Het steunt geen andere taak."))
  var noSupports = false

  @Flag(help: .both(en: "Take away what it is for.", nl: "Haal weg waartoe het dient."))
  var noWhy = false

  @Flag(help: .both(en: "Without a day: any time.", nl: "Zonder dag: wanneer het uitkomt."))
  var noDate = false

  @Flag(help: .both(en: "Without a number of hours.", nl: "Zonder aantal uren."))
  var noHours = false

  @Flag(help: .both(en: "Take the note away.", nl: "Haal de notitie weg."))
  var noNote = false

  @Flag(help: .both(en: "It no longer comes back.", nl: "Het komt niet meer terug."))
  var noEvery = false

  @Flag(help: .both(en: "It comes from no old job description.", nl: "Het komt nergens uit."))
  var noOrigin = false

  @Flag(help: .both(en: "Whose idea it was is not known.", nl: "Wiens idee het was, is onbekend."))
  var noInitiative = false

  @Flag(help: .both(en: "Nothing is fixed.", nl: "Er zijn geen kaders."))
  var noFrames = false

  @Flag(help: .both(en: "Take away what we expect.", nl: "Haal weg wat we verwachten."))
  var noExpects = false

  @Flag(help: .both(en: "Take away when we look back.", nl: "Haal weg wanneer we terugkijken."))
  var noUntil = false

  @Flag(help: .both(en: "Take away what happened.", nl: "Haal weg wat er gebeurde."))
  var noHappened = false

  @Flag(help: .both(en: "Take away what we learnt.", nl: "Haal weg wat we leerden."))
  var noLearned = false

  @Flag(
    help: .both(
      en: "It is no experiment, with all that was said about that.",
      nl: "Het is geen proef, met alles wat daarover gezegd is."
    )
  )
  var noExperiment = false
}

extension TaskRemovals {
  /// What the options take away from a task.
  func changes(on board: Board) throws(CommandFailure) -> [TaskChange] {
    var changes: [TaskChange] = try board.stakeholders(named: noFor).map { .servesNoMore($0) }
    changes += noTags.map { .tags(.remove($0)) }
    changes += noTalents.map { .talents(.remove($0)) }
    changes += noLinks.map { .links(.remove($0)) }
    let flags: [(Bool, TaskChange)] = [
      (noSupports, .supports(nil)), (noWhy, .why(nil)), (noDate, .date(nil)),
      (noHours, .hours(nil)), (noNote, .note(nil)), (noEvery, .repeats(nil)),
      (noOrigin, .origin(nil)), (noInitiative, .initiative(nil)), (noFrames, .frames(nil)),
      (noExpects, .expects(nil)), (noUntil, .until(nil)), (noHappened, .happened(nil)),
      (noLearned, .learned(nil)), (noExperiment, .noExperiment),
    ]
    return changes + flags.filter(\.0).map(\.1)
  }
}
