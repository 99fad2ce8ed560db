public import TaskModel

extension Texts {
  /// Words of meetings.
  public enum Meetings {
    /// What sort of meeting it is.
    public static func kind(_ kind: Meeting.Kind) -> Phrase {
      switch kind {
      case .work: Phrase(en: "work meeting", nl: "werkoverleg")
      case .case: Phrase(en: "case meeting", nl: "casusoverleg")
      case .peer: Phrase(en: "peer meeting", nl: "intervisieoverleg")
      }
    }

    /// The name of a step.
    public static func step(_ step: Meeting.Step) -> Phrase {
      switch step {
      case .case: Phrase(en: "Case", nl: "Casus")
      case .thanks: Phrase(en: "Thanks", nl: "Waardering")
      case .since: Phrase(en: "Since last time", nl: "Sinds de vorige keer")
      case .walk: Phrase(en: "Along the board", nl: "Langs het bord")
      case .listen: Phrase(en: "Unheard and unanswered", nl: "Niet gehoord, niet beantwoord")
      case .decide: Phrase(en: "Decisions", nl: "Besluiten")
      case .celebrate: Phrase(en: "Celebrate, and next time", nl: "Vieren, en de volgende keer")
      case .close: Phrase(en: "The end", nl: "Afronden")
      }
    }

    /// Why one looks at a task in the walk.
    public static func reason(_ reason: MeetingWalk.Reason) -> Phrase {
      switch reason {
      case .nobody: Phrase(en: "Nobody does it yet", nl: "Nog niemand doet dit")
      case .longOpen: Phrase(en: "Long on the board", nl: "Staat al lang op het bord")
      case .stuck: Phrase(en: "Stuck", nl: "Loopt vast")
      case .unwanted: Phrase(en: "An effect nobody wanted", nl: "Een ongewenst effect")
      case .asksHelp: Phrase(en: "Asks for help", nl: "Vraagt hulp")
      case .standIn: Phrase(en: "Seeks a stand-in", nl: "Zoekt vervanging")
      case .experiment: Phrase(en: "Experiment: look back", nl: "Proef: terugkijken")
      case .reservation:
        Phrase(en: "Reserved place: still right?", nl: "Gereserveerde plek: nog goed?")
      case .themselves:
        Phrase(en: "Could people do this themselves?", nl: "Kunnen mensen dit zelf?")
      }
    }

    /// What came of a point.
    public static func outcome(_ outcome: Meeting.Point.Outcome) -> Phrase {
      switch outcome {
      case .task: Phrase(en: "a task", nl: "een taak")
      case .agreement: Phrase(en: "an agreement", nl: "een afspraak")
      case .question: Phrase(en: "a question", nl: "een vraag")
      case .nothing: Phrase(en: "nothing needed", nl: "niets nodig")
      }
    }
  }
}
