import ArgumentParser
import TaskModel

/// What one can say of a proposal beside its words, when proposing and later.
struct AgreementDetails: ParsableArguments {
  @Option(help: .both(en: "What it is good for.", nl: "Waar het goed voor is.", value: .text))
  var why: String?

  @Option(
    help: .both(
      en: "How we would explain it to a resident.",
      nl: "Hoe we het een inwoner uitleggen.",
      value: .text
    )
  )
  var explain: String?

  @Option(
    help: .both(
      en: "What it rests on: law, or own for an agreement of our own.",
      nl: "Waar het op rust: law (de wet) of own (een eigen afspraak).",
      value: .word
    )
  )
  var ground: String?

  @Option(
    help: .both(
      en: "The article; the law needs one.",
      nl: "Het artikel; bij de wet hoort er een bij.",
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

  /// What was given, as changes.
  func changes(in session: Session) throws(CommandFailure) -> AgreementChanges {
    var changes = AgreementChanges()
    changes.why = why
    changes.explain = explain
    changes.ground = try ground.map { text throws(CommandFailure) in try readGround(text) }
    changes.ref = ref
    changes.reviewOn = try reviewOn.map { text throws(CommandFailure) in
      try session.moment(text, edge: .first).day
    }
    return changes
  }
}

/// Reads what a rule rests on, in either language.
func readGround(_ text: String) throws(CommandFailure) -> Reservation.Ground {
  switch folded(tidied(text)) {
  case "law", "wet": return .law
  case "own", "eigen": return .own
  default: throw .misread(.ground(text))
  }
}
