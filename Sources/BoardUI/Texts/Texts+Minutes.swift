public import TaskModel

extension Texts {
  /// Words of the minutes of a meeting.
  public enum Minutes {
    /// What the minutes are called.
    public static func title(_ kind: Meeting.Kind) -> Phrase {
      let name = Meetings.kind(kind)
      return Phrase(en: "Minutes of the \(name.en)", nl: "Verslag van het \(name.nl)")
    }

    /// Added behind the day of a meeting that has not ended.
    public static let unfinished = Phrase(
      en: "still going on; this is so far",
      nl: "nog bezig; dit is tot nu toe"
    )

    /// Before the names of those who were there.
    public static let present = Phrase(en: "Present", nl: "Aanwezig")
    /// Beside the name of whoever led the meeting.
    public static let led = Phrase(en: "led the conversation", nl: "leidde het gesprek")
    /// Above the case it began with.
    public static let openingCase = Phrase(en: "The case", nl: "De casus")
    /// Before what was asked.
    public static let asked = Phrase(en: "The question: ", nl: "De vraag: ")
    /// Before the question behind it.
    public static let behind = Phrase(
      en: "The question behind it: ",
      nl: "De vraag achter de vraag: "
    )
    /// Before what helped.
    public static let helped = Phrase(en: "What helped: ", nl: "Wat hielp: ")
    /// Before what was merely proper.
    public static let proper = Phrase(
      en: "What was merely proper: ",
      nl: "Wat alleen maar hoorde: "
    )
    /// Before what was learnt.
    public static let learned = Phrase(en: "What we learnt: ", nl: "Wat we leerden: ")
    /// Before the reason why there was no case.
    public static let noCase = Phrase(
      en: "We began without a case: ",
      nl: "We begonnen zonder casus: "
    )
    /// Above the thanks.
    public static let thanks = Phrase(en: "Thanks", nl: "Waardering")
    /// Above the agreements that were adopted.
    public static let decided = Phrase(en: "What we decided", nl: "Wat we besloten")
    /// Above the proposals that were not.
    public static let proposed = Phrase(
      en: "Proposed, not decided yet",
      nl: "Voorgesteld, nog niet besloten"
    )
    /// Above the points and where they led.
    public static let points = Phrase(en: "What was brought up", nl: "Wat er ter tafel kwam")
    /// Above the tasks that were taken up.
    public static let taken = Phrase(en: "Who took what", nl: "Wie wat oppakt")
    /// Above the new tasks that nobody does yet.
    public static let added = Phrase(
      en: "New on the board, nobody does it yet",
      nl: "Nieuw op het bord, nog niemand doet het"
    )
    /// Above the tasks that were finished.
    public static let done = Phrase(en: "Finished", nl: "Afgerond")
    /// Above the tasks that were dropped.
    public static let stopped = Phrase(en: "What we stopped", nl: "Waar we mee gestopt zijn")
    /// Above what is to be asked, and of whom.
    public static let questions = Phrase(
      en: "What we will ask, and whom",
      nl: "Wat we gaan vragen, en aan wie"
    )
    /// Above what was celebrated.
    public static let celebrated = Phrase(en: "What we celebrate", nl: "Wat we vieren")
    /// Above what was written down.
    public static let notes = Phrase(en: "Notes", nl: "Aantekeningen")
    /// Above who leads the next one.
    public static let next = Phrase(en: "Next time", nl: "De volgende keer")
    /// Beside a point that led nowhere yet.
    public static let noOutcome = Phrase(en: "no outcome yet", nl: "nog geen uitkomst")

    /// Whether we found a fitting answer.
    public static func fitting(_ fitting: Case.Fitting) -> Phrase {
      switch fitting {
      case .yes: Phrase(en: "We found a fitting answer.", nl: "We vonden een passend antwoord.")
      case .partly:
        Phrase(
          en: "We found an answer that fits in part.",
          nl: "We vonden een antwoord dat deels past."
        )
      case .no:
        Phrase(en: "We found no fitting answer.", nl: "We vonden geen passend antwoord.")
      }
    }

    /// When an agreement is looked at again.
    public static func review(_ day: Phrase) -> Phrase {
      Phrase(en: "looked at again on \(day.en)", nl: "we kijken er opnieuw naar op \(day.nl)")
    }

    /// Whose objection or question to a proposal it is.
    public static func reaction(_ kind: Reaction.Kind, _ name: String) -> Phrase {
      switch kind {
      case .consent: Phrase(same: "\(name): ")
      case .objection: Phrase(en: "objection of \(name): ", nl: "bezwaar van \(name): ")
      case .question: Phrase(en: "question of \(name): ", nl: "vraag van \(name): ")
      }
    }

    /// Who brought a point up.
    public static func broughtBy(_ name: String) -> Phrase {
      Phrase(en: "brought up by \(name)", nl: "ingebracht door \(name)")
    }

    /// Somebody is asked to take a task on.
    public static func invited(_ names: [String], to title: String) -> Phrase {
      let names = Phrase.list(names)
      return Phrase(
        en: "\(names.en): do you like to do “\(title)”?",
        nl: "\(names.nl): wil je “\(title)” doen?"
      )
    }

    /// Help is asked for a task.
    public static func help(_ talent: String?, for title: String) -> Phrase {
      guard let talent else {
        return Phrase(en: "Who helps with “\(title)”?", nl: "Wie helpt mee met “\(title)”?")
      }
      return Phrase(
        en: "Who knows about \(talent), for “\(title)”?",
        nl: "Wie kan helpen met \(talent), voor “\(title)”?"
      )
    }

    /// Who leads the next meeting.
    public static func next(_ name: String, _ how: Meeting.NextHost.Way) -> Phrase {
      switch how {
      case .claimed:
        Phrase(en: "\(name) leads the conversation.", nl: "\(name) leidt het gesprek.")
      case .drawn:
        Phrase(
          en: "\(name) leads the conversation, drawn by lot.",
          nl: "\(name) leidt het gesprek, ingeloot."
        )
      }
    }

    /// Who thanks whom.
    public static func thanked(by giver: String, _ names: [String]) -> Phrase {
      let names = Phrase.list(names)
      return Phrase(en: "\(giver) to \(names.en)", nl: "\(giver) aan \(names.nl)")
    }
  }
}
