import TaskModel

extension Texts {
  /// What is said in meeting mode.
  enum MeetingMode {
    static func newMeeting(_ kind: Meeting.Kind) -> Phrase {
      let name = Texts.Meetings.kind(kind)
      return Phrase(en: "A new \(name.en)", nl: "Een nieuw \(name.nl)")
    }

    static let whichKind = Phrase(en: "Which sort of meeting?", nl: "Wat voor overleg?")

    /// A sort of meeting to choose, with what one does in it.
    static func kind(_ kind: Meeting.Kind, goesOn: Bool) -> Phrase {
      let name = Texts.Meetings.kind(kind)
      let what = Phrase(en: capitalised(name.en), nl: capitalised(name.nl)) + ": " + about(kind)
      return goesOn ? what + Phrase(en: " (goes on)", nl: " (is bezig)") : what
    }

    private static func about(_ kind: Meeting.Kind) -> Phrase {
      switch kind {
      case .work: Phrase(en: "along the whole board", nl: "langs het hele bord")
      case .case: Phrase(en: "what did people ask us?", nl: "wat vroegen mensen ons?")
      case .peer: Phrase(en: "learning from each other's work", nl: "leren van elkaars werk")
      }
    }

    static let goesOn = Phrase(en: "A meeting goes on", nl: "Er is een overleg bezig")
    static let whoIsHere = Phrase(en: "Who is here?", nl: "Wie zijn er?")
    static let whoLeads = Phrase(en: "Who leads the conversation?", nl: "Wie leidt het gesprek?")
    static let whichCase = Phrase(
      en: "With which case do you begin?",
      nl: "Met welke casus begin je?"
    )
    static let whyCase = Phrase(
      en: "What was the question, and did we find an answer that fits?",
      nl: "Wat was de vraag, en vonden we een passend antwoord?"
    )
    static let anotherCase = Phrase(
      en: "Another case: tell it first",
      nl: "Een andere: eerst vertellen"
    )
    static let withoutCase = Phrase(en: "Without a case, because …", nl: "Zonder casus, omdat …")
    static let theCase = Phrase(en: "The case", nl: "De casus")
    static let noCase = Phrase(en: "Without a case", nl: "Zonder casus")
    static let aboutTheCase = Phrase(
      en: "What helped, and what was merely proper?",
      nl: "Wat hielp, en wat hoorde alleen maar?"
    )
    static let whomToThank = Phrase(en: "Whom do we thank?", nl: "Wie willen we bedanken?")
    static let nothingHappened = Phrase(en: "Nothing new.", nl: "Niets nieuws.")
    static let isNew = Phrase(en: "new", nl: "nieuw")
    static let isDone = Phrase(en: "done", nl: "klaar")
    static let isDropped = Phrase(en: "stopped", nl: "gestopt")
    static let thanked = Phrase(en: "thanks were given", nl: "er is voor bedankt")
    static let walkIsOver = Phrase(
      en: "Nothing on the board asks for us now",
      nl: "Niets op het bord vraagt nu om ons"
    )
    static let seen = Phrase(en: "Looked at", nl: "Bekeken")
    static let whoWasNotHeard = Phrase(
      en: "Whom did we not hear or answer?",
      nl: "Wie hoorden of antwoordden we niet?"
    )
    static let everybodyHeard = Phrase(
      en: "Everybody was heard and has an answer.",
      nl: "Iedereen is gehoord en heeft antwoord."
    )
    static let whatToDecide = Phrase(en: "What do we decide?", nl: "Wat besluiten we?")
    static let nothingToDecide = Phrase(
      en: "There is no point and no proposal.",
      nl: "Er is geen punt en geen voorstel."
    )
    static let open = Phrase(en: "where does it lead?", nl: "waar leidt het toe?")
    static let proposal = Phrase(en: "proposal", nl: "voorstel")
    static let whatToCelebrate = Phrase(en: "What do we celebrate?", nl: "Wat vieren we?")
    static let whoLeadsNext = Phrase(
      en: "Who leads the next one?",
      nl: "Wie leidt het volgende overleg?"
    )
    static let drawLots = Phrase(en: "Draw lots", nl: "Loten")
    static let allSettled = Phrase(
      en: "Every point led somewhere. Thank you.",
      nl: "Elk punt is rond. Dank jullie wel."
    )
    static let stillOpen = Phrase(
      en: "These points led nowhere yet",
      nl: "Deze punten hebben nog geen uitkomst"
    )
    static let ended = Phrase(en: "The meeting has ended", nl: "Het overleg is afgelopen")
    static let notes = Phrase(en: "Notes", nl: "Aantekeningen")
    static let whoSaysYes = Phrase(en: "Who says yes?", nl: "Wie zegt ja?")
    static let onlyPresent = Phrase(
      en: "Only who is here and says it out loud.",
      nl: "Alleen wie er is en het hardop zegt."
    )
    static let alongWhose = Phrase(en: "Along whose tasks?", nl: "Langs de taken voor wie?")
    static let allStakeholders = Phrase(en: "All of them", nl: "Allemaal")
    static let adopt = Phrase(
      en: "Nobody objects: we agree on it",
      nl: "Niemand heeft bezwaar: afgesproken"
    )
    static let consentAloud = Phrase(
      en: "Consent aloud: of everybody here, or of some …",
      nl: "Hardop instemmen: van iedereen hier, of van enkelen …"
    )
    static let whoConsents = Phrase(
      en: "Only who is here, says it out loud, and said nothing of it themselves.",
      nl: "Alleen wie er is, het hardop zegt, en er zelf nog niets over zei."
    )
    static let noProposal = Phrase(
      en: "Put the cursor on a proposal first.",
      nl: "Zet de cursor eerst op een voorstel."
    )
    static func allConsent(_ names: Phrase) -> Phrase {
      Phrase(en: "All of them: \(names.en)", nl: "Allemaal: \(names.nl)")
    }
    static func consents(_ names: Phrase) -> Phrase {
      Phrase(en: "consent: \(names.en)", nl: "instemming: \(names.nl)")
    }
    static let noPoints = Phrase(en: "No point is open.", nl: "Er is geen punt open.")
    static let whereDidItLead = Phrase(en: "Where did it lead?", nl: "Waar leidde het toe?")
    static let newTask = Phrase(en: "A new task …", nl: "Een nieuwe taak …")
    static let newAgreement = Phrase(en: "A proposal for an agreement …", nl: "Een voorstel …")
    static let aQuestion = Phrase(en: "It stays a question", nl: "Het blijft een vraag")
    static let nothing = Phrase(en: "Nothing needed", nl: "Niets nodig")
    static let point = Phrase(en: "What do you bring up?", nl: "Wat breng je in?")
    static let note = Phrase(en: "What do we write down?", nl: "Wat schrijven we op?")
    static let whyNoCase = Phrase(en: "Why without a case?", nl: "Waarom zonder casus?")
    static let mark = Phrase(en: "mark", nl: "aanvinken")

    /// Goes to a step, as the help and the palette say it.
    static func goTo(_ step: Meeting.Step) -> Phrase {
      let name = Texts.Meetings.step(step)
      return Phrase(en: "Meeting: \(name.en.lowercased())", nl: "Overleg: \(name.nl.lowercased())")
    }

    static func beginWith(_ title: String) -> Phrase {
      Phrase(en: "Begin with: \(title)", nl: "Begin met: \(title)")
    }

    static func theTask(_ title: String) -> Phrase {
      Phrase(en: "The task: \(title)", nl: "De taak: \(title)")
    }

    static func theAgreement(_ title: String) -> Phrase {
      Phrase(en: "The agreement: \(title)", nl: "De afspraak: \(title)")
    }

    static func nothingFor(_ title: String) -> Phrase {
      Phrase(en: "Nothing needed: \(title)", nl: "Niets nodig: \(title)")
    }

    static func types(_ who: String, _ key: String) -> Phrase {
      Phrase(en: "\(who) types. \(key): somebody else", nl: "\(who) typt. \(key): iemand anders")
    }

    static func leads(_ name: String) -> Phrase { Phrase(en: "\(name) leads", nl: "\(name) leidt") }

    static func since(_ day: Phrase) -> Phrase {
      Phrase(en: "Since \(day.en)", nl: "Sinds \(day.nl)")
    }

    static func tookUp(_ names: [String]) -> Phrase {
      let names = Phrase.list(names)
      return Phrase(en: "taken up by \(names.en)", nl: "opgepakt door \(names.nl)")
    }

    static func lastHeard(_ when: Phrase?) -> Phrase {
      guard let when else { return Phrase(en: "never heard", nl: "nog nooit gehoord") }
      return Phrase(en: "last heard \(when.en)", nl: "laatst gehoord \(when.nl)")
    }

    static func unanswered(_ said: String) -> Phrase {
      Phrase(en: "“\(said)” – no answer yet", nl: "“\(said)” – nog geen antwoord")
    }

    static func notAsked(_ title: String) -> Phrase {
      Phrase(en: "Ask about: \(title)", nl: "Vraag naar: \(title)")
    }

    static func minutesAt(_ id: MeetingID) -> Phrase {
      Phrase(
        en: "The minutes: rotonde meeting minutes \(id)",
        nl: "Het verslag: rotonde meeting minutes \(id)"
      )
    }

    static func thenMinutes(_ id: MeetingID) -> Phrase {
      Phrase(
        en: "Enter ends the meeting and shows the minutes; later: rotonde meeting minutes \(id)",
        nl: "Enter rondt af en toont het verslag; later: rotonde meeting minutes \(id)"
      )
    }

    /// What can be done with the case.
    static func aboutCase(_ command: Command, isOpen: Bool) -> Phrase {
      switch command {
      case .conclude where isOpen:
        Phrase(en: "Close it: what did we learn?", nl: "Afsluiten: wat leerden we?")
      case .conclude: Phrase(en: "Reopen it", nl: "Heropenen")
      case .edit: Phrase(en: "Change what is told", nl: "Aanpassen wat er staat")
      default: command.name
      }
    }

    /// What Enter does in a step, in a word.
    static func enter(_ step: Meeting.Step) -> Phrase {
      switch step {
      case .case: Phrase(en: "the case", nl: "de casus")
      case .thanks: Phrase(en: "thank", nl: "bedanken")
      case .since: Phrase(en: "open", nl: "openen")
      case .walk: Phrase(en: "who says yes", nl: "wie zegt ja")
      case .listen: Phrase(en: "hear, answer", nl: "horen, antwoorden")
      case .decide: Phrase(en: "decide", nl: "besluiten")
      case .celebrate: Phrase(en: "celebrate, next", nl: "vieren, volgende")
      case .close: Phrase(en: "end", nl: "afronden")
      }
    }

    static let goOn = Phrase(en: "go on", nl: "verder")
    static let readMinutes = Phrase(en: "minutes", nl: "verslag")
  }
}
