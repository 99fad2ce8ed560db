public import TaskModel

extension Texts {
  /// What is said of the balance between paid and voluntary; for the screen and the command line.
  public enum Balance {
    /// The name of the view.
    public static let title = Phrase(en: "Balance", nl: "Balans")
    /// What the view is for, in a sentence.
    public static let introduction = Phrase(
      en: "How things stand on the board as a whole. It counts tasks, never what anybody does.",
      nl: "Hoe het bord als geheel ervoor staat. We tellen taken, nooit wat iemand doet."
    )

    /// What we dream of, before anything is counted.
    public static let dream = Phrase(en: "What we dream of", nl: "Waar we van dromen")
    /// Who is on the tasks.
    public static let mix = Phrase(en: "Side by side?", nl: "Zij aan zij?")
    /// What is counted there.
    public static let mixNote = Phrase(
      en: "Tasks still to be done, by who is on them. Is there one with only paid people where a "
        + "volunteer could join, or the other way round?",
      nl: "Taken die nog te doen zijn, naar wie erop zit. Is er een taak met alleen betaalde "
        + "krachten waar een vrijwilliger bij kan, of andersom?"
    )
    /// The tasks that support others.
    public static let supportMix = Phrase(
      en: "Of those, the work behind the scenes (tasks that support another task):",
      nl: "Daarvan het werk achter de schermen (taken die een andere taak steunen):"
    )
    /// The mix of what was finished.
    public static let quarters = Phrase(
      en: "What we finished, by quarter",
      nl: "Wat we afrondden, per kwartaal"
    )
    /// What is counted there.
    public static let quartersNote = Phrase(
      en: "Each bar is all that was finished in that quarter; the number says how many tasks.",
      nl: "Elke balk is alles wat in dat kwartaal klaar kwam; het getal zegt hoeveel taken."
    )

    /// Who carries a task.
    public static func mixture(_ mixture: Mixture) -> Phrase {
      switch mixture {
      case .both: Phrase(en: "Paid and voluntary", nl: "Betaald en vrijwillig")
      case .volunteer: Phrase(en: "Only volunteers", nl: "Alleen vrijwilligers")
      case .paid: Phrase(en: "Only paid people", nl: "Alleen betaalde krachten")
      case .nobody: Phrase(en: "Nobody yet", nl: "Nog niemand")
      case .unknown: Phrase(en: "Not known who", nl: "Niet bekend wie")
      }
    }

    /// Places beside people.
    public static let places = Phrase(en: "Places and people", nl: "Plekken en mensen")
    /// What is compared there.
    public static let placesNote = Phrase(
      en: "The places taken, beside the team. They need not be alike; do they fit what you want?",
      nl: "De bezette plekken, naast het team. Ze hoeven niet gelijk te zijn; past het bij wat "
        + "jullie willen?"
    )
    /// The people of the team.
    public static let team = Phrase(en: "The team", nl: "Het team")
    /// The places on tasks still to be done.
    public static let placesTaken = Phrase(en: "Places taken", nl: "Bezette plekken")
    /// Paid people as a series of a plot.
    public static let paid = Phrase(en: "paid", nl: "betaald")
    /// Volunteers as a series of a plot.
    public static let volunteers = Phrase(en: "volunteers", nl: "vrijwilligers")

    /// Paid people and volunteers in two numbers.
    public static func apart(paid: Int, volunteers: Int) -> Phrase {
      Phrase(
        en: "\(paid) paid, \(volunteers) voluntary",
        nl: "\(paid) betaald, \(volunteers) vrijwillig"
      )
    }

    /// Why there are no numbers of paid people and volunteers apart (R8).
    public static func onlyOne(_ engagement: Engagement) -> Phrase {
      switch engagement {
      case .paid:
        Phrase(
          en: "There is one paid person here. Their number would be about them, so it stays away.",
          nl: "Er is hier één betaalde kracht. Dat getal zou over die persoon gaan, dus het blijft "
            + "weg."
        )
      case .volunteer:
        Phrase(
          en: "There is one volunteer here. Their number would be about them, so it stays away.",
          nl:
            "Er is hier één vrijwilliger. Dat getal zou over die persoon gaan, dus het blijft weg."
        )
      }
    }
  }
}
