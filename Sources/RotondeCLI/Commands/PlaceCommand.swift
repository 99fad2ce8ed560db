import ArgumentParser
import TaskModel

/// Adds, changes and takes out kinds of place within a task.
struct PlaceCommand: BoardCommand {
  /// What to do with a place.
  enum Verb: String, ExpressibleByArgument, CaseIterable {
    case add, edit, remove
  }

  static let configuration = CommandConfiguration(
    commandName: "place",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Make, change or take out kinds of place in a task.",
      nl: "Maak, verander of verwijder soorten plekken in een taak."
    ),
    discussion: said(
      en:
        "rotonde place TASK add --label sign · place TASK edit b --count 2 · place TASK remove b. "
        + "Nobody is taken off a place by it.",
      nl:
        "rotonde place TAAK add --label tekenen · place TAAK edit b --count 2 · place TAAK remove "
        + "b. Niemand raakt hierdoor een plek kwijt."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Argument(help: .both(en: "add, edit or remove.", nl: "add, edit of remove.", value: .word))
  var verb: Verb

  @Argument(
    help: .both(
      en: "The place, to change it or take it out: its letter or its label.",
      nl: "De plek, om te veranderen of weg te halen: de letter of het label.",
      value: .place
    )
  )
  var place: String?

  @Option(
    help: .both(
      en: "What one does in this place, in a few words.",
      nl: "Wat je op deze plek doet, in een paar woorden.",
      value: .text
    )
  )
  var label: String?

  @Option(
    help: .both(
      en: "For how many people; a new one is for one.",
      nl: "Voor hoeveel mensen; een nieuwe is voor één.",
      value: .number
    )
  )
  var count: Int?

  @Flag(help: .both(en: "For as many as like to.", nl: "Voor wie maar wil.")) var any = false

  @Option(
    help: .both(
      en: "With how many it can go ahead.",
      nl: "Met hoeveel het door kan gaan.",
      value: .number
    )
  )
  var need: Int?

  @Flag(
    inversion: .prefixedNo,
    help: .both(
      en: "A place to come along and learn.",
      nl: "Een plek om mee te lopen en te leren."
    )
  )
  var learn: Bool?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if any, count != nil {
      throw ValidationError(
        said(en: "Give --count or --any, not both.", nl: "Geef --count of --any, niet allebei.")
      )
    }
    switch (verb, place) {
    case (.add, _?):
      throw ValidationError(
        said(
          en: "A new place gets a letter by itself; name it with --label.",
          nl: "Een nieuwe plek krijgt vanzelf een letter; geef hem een naam met --label."
        )
      )
    case (.edit, nil), (.remove, nil):
      throw ValidationError(
        said(
          en: "Which place? Give its letter or its label.",
          nl: "Welke plek? Geef de letter of het label."
        )
      )
    default: break
    }
  }

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) { task throws(CommandFailure) in
      guard let place else { return .place(.add(newPlace)) }
      let id = try session.place(place, of: task.id)
      if verb == .remove { return .place(.remove(id)) }
      var change = change
      change.basis = task.kindsOfPlace.first { $0.id == id }
      return .place(.edit(id, change))
    }
  }

  /// Its identifier is chosen when it is added.
  private var newPlace: Place {
    Place(id: .sole, label: label, count: any ? nil : count ?? 1, need: need, learn: learn ?? false)
  }

  private var change: PlaceChange {
    PlaceChange(
      label: label,
      count: any ? .any : count.map { .number($0) },
      need: need,
      learn: learn
    )
  }
}
