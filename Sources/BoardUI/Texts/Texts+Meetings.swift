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
