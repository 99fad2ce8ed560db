extension Texts {
  /// The account to a stakeholder: a letter, in plain words.
  public enum Account {
    /// Whether the letter is to one person or to several; Dutch and politeness both care.
    public enum You: Sendable {
      case one, several

      fileprivate var subject: String { self == .one ? "je" : "jullie" }
      fileprivate var object: String { self == .one ? "jou" : "jullie" }
    }

    /// What the letter is called.
    public static func title(_ name: String) -> Phrase {
      Phrase(en: "Account to \(name)", nl: "Rekenschap aan \(name)")
    }

    /// From whom, and over which days.
    public static func subtitle(board: String, from: Phrase, to: Phrase) -> Phrase {
      Phrase(
        en: "\(board), from \(from.en) to \(to.en)",
        nl: "\(board), van \(from.nl) tot en met \(to.nl)"
      )
    }

    /// The salutation.
    public static func greeting(_ name: String) -> Phrase {
      Phrase(en: "To \(name)", nl: "Aan \(name)")
    }

    /// The first sentence.
    public static func opening(_ you: You) -> Phrase {
      Phrase(
        en: "We work for you, so this is what became of it, also of what did not go as we wished.",
        nl:
          "We doen het voor \(you.object), dus dit is wat ervan kwam, ook van wat anders liep dan "
          + "we wilden."
      )
    }

    /// The first sentence when there is nothing else.
    public static func nothing(_ you: You) -> Phrase {
      Phrase(
        en: "In this time we did nothing for you that stands on our board.",
        nl: "In deze tijd deden we niets voor \(you.object) dat op ons bord staat."
      )
    }

    /// What was finished.
    public static func done(_ you: You) -> Phrase {
      Phrase(en: "What we did for you", nl: "Wat we voor \(you.object) deden")
    }

    /// What was said and answered.
    public static func heard(_ you: You) -> Phrase {
      Phrase(
        en: "What you said, and what we did with it",
        nl: "Wat \(you.subject) zei\(you == .one ? "" : "den"), en wat we ermee deden"
      )
    }

    /// Effects that nobody wanted.
    public static let unwanted = Phrase(en: "What nobody wanted", nl: "Wat niemand wilde")

    /// What is still to be asked.
    public static func notAsked(_ you: You) -> Phrase {
      Phrase(
        en: "What we have not asked you about yet",
        nl: "Wat we \(you.object) nog niet vroegen"
      )
    }

    /// When it is asked.
    public static func askOn(_ day: Phrase) -> Phrase {
      Phrase(en: "We will ask on \(day.en)", nl: "We vragen het op \(day.nl)")
    }

    /// What is under way.
    public static let doing = Phrase(en: "What we are working on", nl: "Waar we mee bezig zijn")
    /// What has not begun.
    public static let open = Phrase(en: "What is still to be done", nl: "Wat er nog te doen is")
    /// What was dropped.
    public static let stopped = Phrase(
      en: "What we stopped, and why",
      nl: "Waar we mee stopten, en waarom"
    )
    /// Before what was done with something said.
    public static let answer = Phrase(en: "What we did with it: ", nl: "Wat we ermee deden: ")
    /// That nothing was done with it yet.
    public static let noAnswer = Phrase(
      en: "We have no answer to this yet.",
      nl: "Hier hebben we nog geen antwoord op."
    )
    /// Before what an experiment taught.
    public static let learned = Phrase(en: "What we learnt: ", nl: "Wat we leerden: ")
    /// Before what a task is stuck on.
    public static let stuck = Phrase(en: "Stuck on: ", nl: "Loopt vast op: ")
    /// Above the last words.
    public static let closing = Phrase(en: "And you?", nl: "Tot slot")

    /// The last sentence.
    public static func askUs(_ you: You) -> Phrase {
      Phrase(
        en: "Is something missing or not right, or would you like it otherwise? Tell us.",
        nl: "Mist er iets, klopt er iets niet, of \(you == .one ? "wil je" : "willen jullie") het "
          + "anders? Zeg het ons."
      )
    }
  }
}
