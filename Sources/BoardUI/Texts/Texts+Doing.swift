import TaskModel

extension Texts {
  /// What is asked and said when something is done to a task, a person or a stakeholder.
  enum Doing {
    static let moreBelow = Phrase(en: "more below", nl: "hieronder meer")

    // A task
    static let myPart = Phrase(en: "What is my part in it?", nl: "Wat is mijn aandeel?")
    static let iLead = Phrase(en: "I lead it", nl: "Ik ben de trekker")
    static let iHelpOut = Phrase(en: "I help out", nl: "Ik help mee")
    static let whomToInvite = Phrase(en: "Whom do you invite?", nl: "Wie nodig je uit?")
    static let decline = Phrase(en: "Decline the invitation?", nl: "Uitnodiging afslaan?")
    static let iDecline = Phrase(en: "No, not this time", nl: "Nee, deze keer niet")
    static let noReason = Phrase(
      en: "You need not say why, and it leaves no trace.",
      nl: "Je hoeft niet uit te leggen waarom, en het laat geen spoor na."
    )
    static let whichInvitation = Phrase(en: "Which invitation?", nl: "Welke uitnodiging?")
    static let askOtherHelp = Phrase(en: "Ask for other help", nl: "Om andere hulp vragen")
    static let again = Phrase(en: "Would you do it again?", nl: "Zou je het nog een keer doen?")
    static let yes = Phrase(en: "Yes", nl: "Ja")
    static let no = Phrase(en: "No", nl: "Nee")
    static let differently = Phrase(en: "Yes, but differently …", nl: "Ja, maar anders …")
    static let nothingSaid = Phrase(
      en: "Nobody has said anything about it yet",
      nl: "Niemand heeft er nog iets over gezegd"
    )
    static let whatToAnswer = Phrase(en: "What do you answer?", nl: "Waarop geef je antwoord?")
    static let whichQuestion = Phrase(en: "Which question?", nl: "Welke vraag?")
    static let noOpenQuestion = Phrase(
      en: "There is no open question about it.",
      nl: "Er is geen open vraag over."
    )
    static let steps = Phrase(
      en: "Which step is done, or not?",
      nl: "Welke stap is klaar, of niet?"
    )
    static let noSteps = Phrase(en: "It has no steps.", nl: "Er zijn geen stappen.")

    /// That identifiers were given to the clipboard.
    static func copied(_ text: String) -> Phrase {
      Phrase(
        en: "\(text) – copied, where the terminal allows it: rotonde show \(text)",
        nl: "\(text) – gekopieerd, als de terminal dat kan: rotonde show \(text)"
      )
    }

    /// Somebody whom a task suits, and why.
    static func suits(_ person: Person) -> Phrase {
      let talents = person.talents.prefix(3).joined(separator: ", ")
      let learns = person.learns.prefix(3).joined(separator: ", ")
      if !talents.isEmpty { return Phrase(same: "\(person.name) – \(talents)") }
      guard !learns.isEmpty else { return Phrase(same: person.name) }
      return Phrase(
        en: "\(person.name) – wants to learn \(learns)",
        nl: "\(person.name) – wil leren: \(learns)"
      )
    }

    /// What a task asks help for.
    static func asksHelp(_ help: HelpRequest) -> Phrase {
      let talent = help.talent ?? ""
      return Phrase(en: "It asks for help: \(talent)", nl: "Er is hulp gevraagd: \(talent)")
    }

    // People and stakeholders
    static let whomToThank = Phrase(en: "Whom do you thank?", nl: "Wie bedank je?")
    static let passOnThanks = Phrase(
      en: "Pass on the thanks of a stakeholder …",
      nl: "Bedankje van een belanghebbende doorgeven …"
    )
    static let whoThanks = Phrase(en: "Who gives thanks?", nl: "Wie bedankt er?")
    static let saidNothing = Phrase(
      en: "They have not said anything yet",
      nl: "Ze hebben nog niets gezegd"
    )
    static let whatTheySaid = Phrase(
      en: "Which of what they said?",
      nl: "Op wat geef je antwoord?"
    )
    static let retireThem = Phrase(en: "Yes, that is so", nl: "Ja, dat klopt")
    static let retiring = Phrase(
      en: "What was done for them, and what they said, stays.",
      nl: "Wat we voor ze deden en wat ze zeiden, blijft bewaard."
    )
    static let sayGoodbye = Phrase(en: "Say goodbye", nl: "Afscheid nemen")
    static let leaving = Phrase(
      en: "Your places come free, so that others can take them. What you did stays.",
      nl: "Je plekken komen vrij, zodat anderen ze kunnen oppakken. Wat je deed, blijft."
    )

    static func thanksOf(_ name: String) -> Phrase {
      Phrase(en: "Whom does \(name) thank?", nl: "Wie bedankt \(name)?")
    }

    static func retire(_ name: String) -> Phrase {
      Phrase(
        en: "Is nothing done for \(name) any more?",
        nl: "Doen we niets meer voor \(name)?"
      )
    }

    static func goodbye(_ name: String) -> Phrase {
      Phrase(en: "Leave the team, \(name)?", nl: "Afscheid nemen, \(name)?")
    }

    // Earlier versions
    static let noVersions = Phrase(
      en: "There are no earlier versions yet.",
      nl: "Er zijn nog geen eerdere versies."
    )
    static let whichVersion = Phrase(
      en: "Which version do you put back?",
      nl: "Welke versie zet je terug?"
    )
    static let putBack = Phrase(en: "Put it back", nl: "Terugzetten")
    static let restoring = Phrase(
      en:
        "The whole board becomes as it was then, for everybody. As it is now is kept as a version "
        + "too, so this can be undone.",
      nl: "Het hele bord wordt zoals het toen was, voor iedereen. Zoals het nu is, wordt ook als "
        + "versie bewaard, dus je kunt terug."
    )

    static func restore(_ number: Int) -> Phrase {
      Phrase(en: "Put back version \(number)?", nl: "Versie \(number) terugzetten?")
    }

    static func restored(_ number: Int, kept: Int) -> Phrase {
      Phrase(
        en: "The board is that of version \(number) again; as it was, it is version \(kept).",
        nl: "Het bord is weer dat van versie \(number); zoals het was, is het versie \(kept)."
      )
    }

    static func restored(_ number: Int, damaged path: String) -> Phrase {
      Phrase(
        en: "The board is that of version \(number) again; the damaged file is \(path).",
        nl: "Het bord is weer dat van versie \(number); het beschadigde bestand is \(path)."
      )
    }

    // Instead of what was refused
    static let notNow = Phrase(en: "Not like that", nl: "Zo gaat het niet")
    static let stopWaiting = Phrase(en: "Wait no longer", nl: "Niet langer wachten")
    static let answerInstead = Phrase(en: "Give an answer", nl: "Antwoord geven")
    static let notForAll = Phrase(en: "Not for all of them", nl: "Niet voor allemaal")

    static func takeOther(_ place: Phrase) -> Phrase {
      Phrase(en: "Take the place \(place.en)", nl: "Plek \(place.nl) oppakken")
    }

    static func thatIsMe(_ name: String) -> Phrase {
      Phrase(en: "That is me: I am \(name)", nl: "Dat ben ik: ik ben \(name)")
    }

    static func forTheOthers(_ count: Int) -> Phrase {
      guard count > 1 else {
        return Phrase(en: "Do it for the other one", nl: "Alleen de andere doen")
      }
      return Phrase(en: "Do it for the other \(count)", nl: "De andere \(count) wel doen")
    }
  }
}
