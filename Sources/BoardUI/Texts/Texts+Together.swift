public import TaskModel

extension Texts {
  /// The words for lots (R15).
  public enum Lots {
    /// What the lots are for.
    public static let purpose = Phrase(en: "What for", nl: "Waarvoor")
    /// What those drawn may decide.
    public static let mandate = Phrase(en: "May decide", nl: "Mandaat")
    /// For how long.
    public static let term = Phrase(en: "Term", nl: "Termijn")
    /// Who is drawn.
    public static let drawn = Phrase(en: "Drawn", nl: "Ingeloot")
    /// Who follows when somebody declines.
    public static let reserves = Phrase(en: "Follow", nl: "Reserve")
    /// Who said no thank you.
    public static let declined = Phrase(en: "Said no thank you", nl: "Zag ervan af")
    /// Who did not take part, as they were drawn before.
    public static let skipped = Phrase(en: "Skipped this time", nl: "Sloeg over")
    /// Over which groups the lots are spread.
    public static let groups = Phrase(en: "Groups", nl: "Groepen")
    /// Among whom it was drawn.
    public static let took = Phrase(en: "Took part", nl: "Deden mee")
    /// What was drawn with.
    public static let seed = Phrase(en: "Seed", nl: "Startwaarde")
    /// How it was drawn.
    public static let method = Phrase(en: "Method", nl: "Manier")
    /// Who watched.
    public static let witnesses = Phrase(en: "Witnesses", nl: "Getuigen")
    /// When it was drawn.
    public static let drawnAt = Phrase(en: "Drawn at", nl: "Geloot")

    static let draws = Phrase(en: "Lots that were drawn", nl: "Lotingen")
    static let noPassing = Phrase(
      en: "No reason is asked. The first reserve comes; it can't be taken back.",
      nl: "Uitleg hoeft niet. De eerste reserve komt; terugdraaien kan niet."
    )
    static let whoDeclines = Phrase(en: "Who says no thank you?", nl: "Wie ziet ervan af?")
    static let nobodyCan = Phrase(
      en: "You are not drawn, and everybody says so for themselves.",
      nl: "Jij bent niet ingeloot, en dit zegt iedereen zelf."
    )
    static let closing = Phrase(
      en: "The groups' names and who belongs to them go, and everybody from a list who was not "
        + "drawn. It can't be taken back. Verify the draw first.",
      nl: "De namen van groepen en wie erbij hoort gaan weg, en iedereen van een lijst die niet is "
        + "ingeloot. Terugdraaien kan niet. Kijk de loting eerst na."
    )
    static let closeIt = Phrase(en: "Close and erase", nl: "Afsluiten en wissen")

    /// How many of a group are drawn; its name may be erased.
    public static func group(_ group: Draw.Group) -> Phrase {
      guard let name = group.name else {
        return Phrase(en: "\(group.quota), name erased", nl: "\(group.quota), naam gewist")
      }
      let size = group.members.count
      return Phrase(
        en: "\(name): \(group.quota) of \(size)",
        nl: "\(name): \(group.quota) van \(size)"
      )
    }

    /// What came of drawing once more.
    public static func verdict(_ verdict: DrawVerdict) -> Phrase {
      switch verdict {
      case .asDrawn:
        Phrase(
          en: "Checked: drawing once more gives the same.",
          nl: "Nagegaan: nog eens loten geeft hetzelfde."
        )
      case .different:
        Phrase(
          en: "Drawing once more gives somebody else.",
          nl: "Nog eens loten geeft iemand anders."
        )
      case .sharesDiffer:
        Phrase(
          en: "The groups should have other shares.",
          nl: "De groepen horen een ander deel te krijgen."
        )
      case .byHand:
        Phrase(
          en: "This was drawn by hand; there is the word of the witnesses.",
          nl: "Dit is met de hand geloot; daarvoor staan de getuigen in."
        )
      case .erased:
        Phrase(
          en: "Closed: groups or names were erased, so it can't be drawn once more.",
          nl: "Afgesloten: groepen of namen zijn gewist, dus nog eens loten kan niet meer."
        )
      }
    }
  }

  /// The words for issues that are explored together.
  public enum Inquiries {
    /// How far it is.
    public static let step = Phrase(en: "Step", nl: "Stap")
    /// What we stand still for.
    public static let standStill = Phrase(en: "Standing still", nl: "Pas op de plaats")
    /// What is fixed, by whom and why.
    public static let frames = Phrase(en: "What is fixed", nl: "Kaders")
    /// A view of one of us.
    public static let inside = Phrase(en: "From inside", nl: "Van binnen")
    /// A view from outside.
    public static let outside = Phrase(en: "From outside", nl: "Van buiten")
    /// What grew out of the views.
    public static let ideas = Phrase(en: "Ideas", nl: "Ideeën")
    /// The way to go.
    public static let direction = Phrase(en: "Direction", nl: "Richting")
    /// The tasks that came of it.
    public static let plan = Phrase(en: "Plan", nl: "Plan")

    static let open = Phrase(en: "Issues we explore", nl: "Vraagstukken die we verkennen")
    static let closed = Phrase(en: "Closed issues", nl: "Afgeronde vraagstukken")

    /// Which of the steps it is at.
    public static func place(_ step: Inquiry.Step) -> Phrase {
      Phrase(same: "\(step.number)/\(Inquiry.Step.allCases.count) ") + Texts.step(step)
    }
  }

  /// The words for guides.
  public enum Guides {
    /// What to do, in order.
    public static let steps = Phrase(en: "Steps", nl: "Stappen")
    /// What one asks oneself.
    public static let checks = Phrase(en: "Questions", nl: "Vragen")
    /// The example letters.
    public static let letters = Phrase(en: "Letters", nl: "Brieven")
    /// The day on which we look whether it still holds.
    public static let lookAgain = Phrase(en: "Look at it again", nl: "Opnieuw bekijken op")

    static let guides = Phrase(en: "Guides", nl: "Stappenplannen")
    static let retired = Phrase(en: "holds no more", nl: "geldt niet meer")
    static let whichLetter = Phrase(en: "Which letter?", nl: "Welke brief?")
    static let fillIn = Phrase(
      en: "May be left empty. What you fill in is not kept",
      nl: "Mag leeg blijven. Wat je invult wordt niet bewaard"
    )
    static let read = Phrase(en: "Read it", nl: "Lezen")
    static let copy = Phrase(
      en: "Copy it, to paste elsewhere",
      nl: "Kopiëren, om elders te plakken"
    )
    static let copied = Phrase(
      en: "The letter was copied, where the terminal allows it.",
      nl: "De brief is gekopieerd, als de terminal dat kan."
    )
    /// That one can do it.
    public static let allYes = Phrase(
      en: "All yes: you can do it yourself. Follow the steps.",
      nl: "Overal ja: je kunt het zelf. Volg de stappen."
    )
    /// That there is still something to do first.
    public static let someNo = Phrase(en: "Not yet. First:", nl: "Nog niet. Eerst:")

    /// That there is nothing to ask.
    public static func noQuestions(_ guide: Guide) -> Phrase {
      Phrase(
        en: "“\(guide.title)” has no questions; just follow the steps.",
        nl: "“\(guide.title)” heeft geen vragen; volg gewoon de stappen."
      )
    }

    static func noLetters(_ guide: Guide) -> Phrase {
      Phrase(
        en: "“\(guide.title)” has no example letter.",
        nl: "“\(guide.title)” heeft geen voorbeeldbrief."
      )
    }
  }

  /// What is said where there is nothing to do a command to.
  static func nothing(for command: Command, palette key: String) -> Phrase {
    switch command {
    case .showDraws, .verifyDraw, .declineDraw, .closeDraw:
      Phrase(
        en: "There is no draw for that. To draw lots: \(key) and “draw lots”.",
        nl: "Daar is geen loting voor. Loten: \(key) en dan “loten”."
      )
    case .showGuides, .checkGuide, .writeLetter, .retireGuide:
      Phrase(
        en: "There is no guide for that. To add one: \(key) and “add a guide”.",
        nl: "Daar is geen stappenplan voor. Een toevoegen: \(key) en dan “stappenplan”."
      )
    case .takeBack:
      Phrase(
        en: "You said nothing of a proposal that is open.",
        nl: "Je zei niets van een voorstel dat nog openstaat."
      )
    default:
      Phrase(
        en: "There is no issue for that. To begin one: \(key) and “explore”.",
        nl: "Daar is geen vraagstuk voor. Er een beginnen: \(key) en dan “vraagstuk”."
      )
    }
  }
}

extension Sentences {
  /// What a letter asks for at one of its braces.
  func placeholder(_ index: Int, ofLetter title: String, in guide: GuideID) -> String {
    let letter = board.guides[guide]?.letters.first { $0.title == title }
    let names = letter?.placeholders ?? []
    return names.indices.contains(index) ? "\(title): \(names[index])" : title
  }
}
