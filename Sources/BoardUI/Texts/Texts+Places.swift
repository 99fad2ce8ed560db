import TaskModel

extension Texts {
  /// The forms for the places of a task.
  enum Places {
    static let label = Phrase(en: "In a few words", nl: "In een paar woorden")
    static let labelHint = Phrase(en: "Such as: driving the van", nl: "Zoals: de bus rijden")
    static let count = Phrase(en: "For how many", nl: "Voor hoeveel mensen")
    static let countHint = Phrase(
      en: "Empty: for as many as like to",
      nl: "Leeg: voor wie maar wil"
    )
    static let need = Phrase(en: "Goes ahead with", nl: "Gaat door vanaf")
    static let needHint = Phrase(
      en: "With how many it can go ahead; may be left empty",
      nl: "Met hoeveel mensen het door kan gaan; mag leeg blijven"
    )
    static let needIsANumber = Phrase(
      en: "A number; 0 when nobody is needed.",
      nl: "Een getal; 0 als er niemand nodig is."
    )
    static let learn = Phrase(en: "A place to learn", nl: "Een plek om te leren")
    static let learnHint = Phrase(en: "To shadow along", nl: "Om mee te lopen")
    static let howMany = Phrase(en: "How many of them", nl: "Hoeveel daarvan")
    static let forWhom = Phrase(en: "Only for", nl: "Alleen voor")
    static let qualification = Phrase(en: "Qualification", nl: "Bevoegdheid")
    static let qualificationHint = Phrase(
      en: "When it is for who has one: it is looked for among talents",
      nl: "Als het voor wie die heeft is: die wordt bij de talenten gezocht"
    )
    static let whichQualification = Phrase(en: "Which qualification?", nl: "Welke bevoegdheid?")
    static let explain = Phrase(en: "Explanation", nl: "Uitleg")
    static let explainHint = Phrase(
      en: "As you would give it to a resident",
      nl: "Zoals je die aan een inwoner geeft"
    )
    static let explainMissing = Phrase(
      en: "Without an explanation a place is for everybody.",
      nl: "Zonder uitleg is een plek voor iedereen."
    )
    static let ground = Phrase(en: "It rests on", nl: "Het rust op")
    static let ref = Phrase(en: "Article", nl: "Artikel")
    static let refHint = Phrase(
      en: "The article or the agreement; the law needs one",
      nl: "Het artikel of de afspraak; bij de wet hoort er een bij"
    )
    static let refMissing = Phrase(en: "Which article of the law?", nl: "Welk artikel van de wet?")
    static let reviewOn = Phrase(en: "Looked at again on", nl: "Opnieuw bekijken op")
    static let reviewOnHint = Phrase(en: "A day ahead: +6m, 1-3", nl: "Een dag later: +6m, 1-3")
    static let reviewOnMissing = Phrase(
      en: "On which day do we look at it again?",
      nl: "Op welke dag kijken we er opnieuw naar?"
    )
    static let audiences = [
      FormField.Choice(
        Engagement.paid.rawValue,
        Phrase(en: "paid people", nl: "betaalde krachten")
      ),
      FormField.Choice(
        Engagement.volunteer.rawValue,
        Phrase(en: "volunteers", nl: "vrijwilligers")
      ),
      FormField.Choice("", Phrase(en: "a qualification", nl: "een bevoegdheid")),
    ]
    static let grounds = [
      FormField.Choice(
        Reservation.Ground.own.rawValue,
        Phrase(en: "a rule of our own", nl: "een eigen afspraak")
      ),
      FormField.Choice(Reservation.Ground.law.rawValue, Phrase(en: "the law", nl: "de wet")),
    ]

    static func title(_ title: String, isNew: Bool) -> Phrase {
      isNew
        ? Phrase(en: "A new place: \(title)", nl: "Een nieuwe plek: \(title)")
        : Phrase(en: "A place: \(title)", nl: "Een plek: \(title)")
    }

    static func reserve(_ title: String) -> Phrase {
      Phrase(en: "Reserve a place: \(title)", nl: "Plek apart houden: \(title)")
    }
  }

  /// The form in which an old job description is taken apart.
  enum Unbundling {
    static let title = Phrase(
      en: "Take an old job description apart",
      nl: "Oude taakbeschrijving uit elkaar halen"
    )
    static let name = Phrase(en: "It was called", nl: "Die heette")
    static let nameHint = Phrase(
      en: "The name survives only as where the tasks come from",
      nl: "De naam blijft alleen als herkomst van de taken"
    )
    static let nameMissing = Phrase(en: "What was it called?", nl: "Hoe heette die?")
    static let duties = Phrase(en: "What was in it", nl: "Wat erin stond")
    static let dutiesHint = Phrase(
      en: "A duty on each line becomes a task; @ # x2 and by: work",
      nl: "Elke regel wordt een taak; @ # x2 en uiterlijk: werken"
    )
    static let dutiesMissing = Phrase(en: "One duty a line.", nl: "Eén taak per regel.")
  }

  /// The form in which several people are thanked.
  enum Thanking {
    static let several = Phrase(en: "Several people at once …", nl: "Meer mensen tegelijk …")
    static let to = Phrase(en: "Whom", nl: "Wie")
    static let toHint = Phrase(
      en: "Names with commas between them",
      nl: "Namen met komma's ertussen"
    )
    static let toMissing = Phrase(en: "Whom do you thank?", nl: "Wie bedank je?")
    static let text = Phrase(en: "What for", nl: "Waarvoor")
    static let textMissing = Phrase(en: "A few words, please.", nl: "Een paar woorden graag.")
    static let about = Phrase(en: "About the task", nl: "Over de taak")
    static let aboutHint = Phrase(en: "A word of its title", nl: "Een woord uit de titel")
    static let from = Phrase(en: "In the name of", nl: "Namens")
    static let fromHint = Phrase(
      en: "A stakeholder whose thanks you pass on; empty: you",
      nl: "Een belanghebbende van wie je het doorgeeft; leeg: jijzelf"
    )
  }
}
