import ArgumentParser
import TaskModel

/// Reserves a place, never a whole task (R4).
struct ReserveCommand: BoardCommand {
  static let configuration = CommandConfiguration(
    commandName: "reserve",
    _superCommandName: RotondeCommand.name,
    abstract: said(
      en: "Reserve a place, with an explanation you could give a resident.",
      nl: "Houd een plek apart, met een uitleg die je een inwoner kunt geven."
    ),
    discussion: said(
      en:
        "It is for a place, never for a whole task: of several places, one unless said otherwise. "
        + "Nobody is taken off.",
      nl: "Het gaat om een plek, nooit om een hele taak: van meer plekken één, als je niets zegt. "
        + "Niemand raakt een plek kwijt."
    )
  )

  @Argument(help: .taskID, completion: .taskID) var id: String

  @Option(help: .both(en: "Which place.", nl: "Welke plek.", value: .place)) var place: String?

  @Option(
    help: .both(
      en: "How many of its places.",
      nl: "Hoeveel van die plekken.",
      value: .number
    )
  )
  var places: Int?

  @Option(
    help: .both(
      en: "For whom: paid, volunteer, or a qualification, which is looked for among talents.",
      nl: "Voor wie: paid, volunteer, of een bevoegdheid, die bij de talenten gezocht wordt.",
      value: .word
    )
  )
  var only: String

  @Option(
    help: .both(
      en: "The explanation, as you would give it to a resident.",
      nl: "De uitleg, zoals je die aan een inwoner geeft.",
      value: .text
    )
  )
  var explain: String

  @Option(
    help: .both(
      en: "What it rests on: law, or own for a rule of our own. Habit is no ground.",
      nl: "Waar het op rust: law (de wet) of own (een eigen afspraak). Gewoonte is geen grond.",
      value: .word
    )
  )
  var ground: String?

  @Option(
    help: .both(
      en: "The article or the agreement; the law needs one.",
      nl: "Het artikel of de afspraak; bij de wet hoort er een bij.",
      value: .text
    )
  )
  var ref: String?

  @Option(
    name: .customLong("review-on"),
    help: .both(
      en: "When we look at it again.",
      nl: "Wanneer we er opnieuw naar kijken.",
      value: .day
    )
  )
  var reviewOn: String?

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws(CommandFailure) {
    try session.act(onTask: id) { task throws(CommandFailure) in
      let reservation = Reservation(
        who: audience,
        explain: explain,
        ground: try ground.map { text throws(CommandFailure) in try readGround(text) },
        ref: ref,
        reviewOn: try reviewOn.map { text throws(CommandFailure) in
          try session.moment(text, edge: .first).day
        }
      )
      let place = try place.map { text throws(CommandFailure) in
        try session.place(text, of: task.id)
      }
      return .place(.reserve(place, count: places, reservation, since: task))
    }
  }

  private var audience: Reservation.Audience {
    switch folded(tidied(only)) {
    case "paid", "betaald": .engagement(.paid)
    case "volunteer", "vrijwilliger": .engagement(.volunteer)
    default: .qualification(only)
    }
  }
}
