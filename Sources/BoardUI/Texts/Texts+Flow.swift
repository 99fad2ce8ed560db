public import TaskModel

extension Texts {
  /// What is said of how tasks come and go; for the screen and the command line.
  public enum Flow {
    /// The name of the view.
    public static let title = Phrase(en: "Flow", nl: "Doorstroming")
    /// What the view is for, in a sentence.
    public static let introduction = Phrase(
      en: "How tasks come, are taken up and get done. It is about the board, not about anybody.",
      nl: "Hoe taken komen, opgepakt worden en klaar komen. Het gaat over het bord, niet over "
        + "iemand."
    )

    /// The plots over time.
    public static func overTime(_ step: FlowStep) -> Phrase {
      switch step {
      case .week: Phrase(en: "Week by week", nl: "Week na week")
      case .month: Phrase(en: "Month by month", nl: "Maand na maand")
      case .quarter: Phrase(en: "Quarter by quarter", nl: "Kwartaal na kwartaal")
      }
    }

    /// What nobody was on, over time.
    public static func open(_ step: FlowStep) -> Phrase {
      Phrase(en: "Open: nobody on it yet, ", nl: "Open: nog niemand op, ") + atTheEnd(of: step)
    }

    /// What somebody was on, over time.
    public static func doing(_ step: FlowStep) -> Phrase {
      Phrase(en: "Doing: somebody on it, ", nl: "Bezig: iemand op, ") + atTheEnd(of: step)
    }

    /// What was finished, over time.
    public static func done(_ step: FlowStep) -> Phrase {
      switch step {
      case .week: Phrase(en: "Done in each week", nl: "Klaar gekomen in elke week")
      case .month: Phrase(en: "Done in each month", nl: "Klaar gekomen in elke maand")
      case .quarter: Phrase(en: "Done in each quarter", nl: "Klaar gekomen in elk kwartaal")
      }
    }

    private static func atTheEnd(of step: FlowStep) -> Phrase {
      switch step {
      case .week: Phrase(en: "at the end of each week", nl: "aan het eind van elke week")
      case .month: Phrase(en: "at the end of each month", nl: "aan het eind van elke maand")
      case .quarter: Phrase(en: "at the end of each quarter", nl: "aan het eind van elk kwartaal")
      }
    }

    /// What came and went in all the periods.
    public static func sums(added: Int, done: Int, stopped: Int) -> Phrase {
      Phrase(
        en: "Together: \(added) added, \(done) done, \(stopped) stopped.",
        nl: "Samen: \(added) erbij, \(done) klaar, \(stopped) gestopt."
      )
    }

    /// How old the open tasks are.
    public static let ages = Phrase(en: "How long is it there?", nl: "Hoe lang staat het er al?")
    /// What is counted there.
    public static let agesNote = Phrase(
      en: "Tasks still to be done. Old is not bad: is it still needed?",
      nl: "Taken die nog te doen zijn. Oud is niet erg: is het nog nodig?"
    )
    /// Tasks that nobody is on, as a series of a plot.
    public static let nobodyOnIt = Phrase(en: "nobody on it yet", nl: "nog niemand op")
    /// Tasks that somebody is on, as a series of a plot.
    public static let somebodyOnIt = Phrase(en: "somebody on it", nl: "iemand op")

    /// An age, by its limit in days.
    public static func age(atMostDays days: Int?) -> Phrase {
      switch days {
      case 7?: Phrase(en: "a week or less", nl: "tot een week")
      case 30?: Phrase(en: "up to 30 days", nl: "tot 30 dagen")
      case 91?: Phrase(en: "up to a quarter", nl: "tot een kwartaal")
      case 365?: Phrase(en: "up to a year", nl: "tot een jaar")
      case let days?: Phrase(en: "up to \(days) days", nl: "tot \(days) dagen")
      case nil: Phrase(en: "longer", nl: "langer")
      }
    }

    /// Tasks of which it is not known since when they are there.
    public static func undated(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(en: "One does not say since when.", nl: "Van één is niet bekend sinds wanneer.")
        : Phrase(
          en: "\(count) do not say since when.",
          nl: "Van \(count) is niet bekend sinds wanneer."
        )
    }

    /// Since when a task is there: "since Thu 1 Oct".
    public static func since(_ day: String) -> Phrase {
      Phrase(en: "since \(day)", nl: "sinds \(day)")
    }

    /// The tasks that are there longest.
    public static let oldest = Phrase(en: "Longest on the board:", nl: "Het langst op het bord:")
  }
}
