import TaskModel

extension Texts {
  /// What is asked on finishing a task.
  enum Finishing {
    static let keep = Phrase(en: "Done: keep this", nl: "Klaar: dit bewaren")
    static let saidHint = Phrase(
      en: "In their own words; empty when you have not asked yet",
      nl: "In hun eigen woorden; leeg als je het nog niet gevraagd hebt"
    )
    static let unwanted = Phrase(en: "Unwanted effect", nl: "Ongewenst effect")
    static let unwantedHint = Phrase(
      en: "Something that came of it and nobody wanted; empty when there is none",
      nl: "Iets wat eruit kwam en niemand wilde; leeg als er niets is"
    )
    static let askLater = Phrase(en: "Ask later, on", nl: "Later vragen, op")
    static let askLaterHint = Phrase(
      en: "When those are asked who were not asked yet; may be left empty",
      nl: "Wanneer je het vraagt aan wie het nog niet gevraagd is; mag leeg blijven"
    )
    static let happened = Phrase(en: "What happened", nl: "Wat er gebeurde")
    static let learned = Phrase(en: "What we learnt", nl: "Wat we leerden")
    static let learnedHint = Phrase(
      en: "“Did not work, did learn” is a success too",
      nl: "“Werkte niet, wel geleerd” is ook een succes"
    )
    static let againText = Phrase(en: "A word on that", nl: "Een woord daarbij")
    static let howDifferently = Phrase(
      en: "What would you do differently? A few words will do.",
      nl: "Wat zou je anders doen? Een paar woorden is genoeg."
    )
    static let themselves = Phrase(
      en: "Could people do it themselves?",
      nl: "Kunnen mensen dit zelf?"
    )
    static let againChoices = [
      FormField.Choice("", Texts.Dialog.notKnownYet),
      FormField.Choice(Again.Answer.yes.rawValue, Texts.Doing.yes),
      FormField.Choice(Again.Answer.no.rawValue, Texts.Doing.no),
      FormField.Choice(Again.Answer.differently.rawValue, Texts.Doing.differently),
    ]

    // The question before it
    static let notAsked = Phrase(en: "Done; not asked yet", nl: "Klaar; nog niet gevraagd")
    static let done = Phrase(en: "Done", nl: "Klaar")
    static let tell = Phrase(
      en: "Done, and tell how it went …",
      nl: "Klaar, en vertellen hoe het ging …"
    )
    static let tellNow = Phrase(en: "Tell how it went …", nl: "Vertellen hoe het ging …")
    static let later = Phrase(
      en: "Done; I ask them on a day …",
      nl: "Klaar; ik vraag het op een dag …"
    )
    static let laterNow = Phrase(en: "I ask them on a day …", nl: "Ik vraag het op een dag …")
    static let experiment = Phrase(
      en: "It was an experiment: what did we learn?",
      nl: "Het was een proef: wat leerden we?"
    )

    static func title(_ title: String) -> Phrase {
      Phrase(en: "How did it go: \(title)", nl: "Hoe ging het: \(title)")
    }

    static func question(_ title: String) -> Phrase {
      Phrase(en: "Done: \(title)?", nl: "Klaar: \(title)?")
    }

    static func said(_ name: String) -> Phrase {
      Phrase(en: "\(name) said", nl: "\(name) zei")
    }

    static func haveYouAsked(_ names: [String]) -> Phrase {
      let list = Phrase.list(names)
      return Phrase(
        en: "Have you asked \(list.en) what they think of it?",
        nl: "Heb je het al gevraagd aan \(list.nl)?"
      )
    }
  }
}
