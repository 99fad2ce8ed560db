import TaskModel

extension Texts {
  /// The first screen, when there is no board yet.
  enum Beginning {
    static let welcome = Phrase(en: "Welcome to Rotonde", nl: "Welkom bij Rotonde")
    static let noBoard = Phrase(
      en: "A board says what your team has to do, for whom, and who does it. There is none here "
        + "yet.",
      nl: "Op een bord staat wat je team te doen heeft, voor wie, en wie het doet. Hier is er nog "
        + "geen."
    )
    static let makeOne = Phrase(en: "Make a board for my team", nl: "Een bord maken voor mijn team")
    static let example = Phrase(
      en: "Look at the example; trying it changes nothing",
      nl: "Het voorbeeld bekijken; uitproberen mag"
    )
    /// In the other language, for whoever can't read this one.
    static let otherLanguage = Phrase(en: "Liever in het Nederlands", nl: "In English, please")
    static let name = Phrase(
      en: "What is your team or place called?",
      nl: "Hoe heet jullie team of plek?"
    )
    static let nameHint = Phrase(
      en: "Such as: Riverside Library. Enter goes on, Esc goes back",
      nl: "Zoals: Buurthuis De Linde. Enter gaat door, Esc gaat terug"
    )
    static let purpose = Phrase(en: "What are you there for?", nl: "Wat is jullie bedoeling?")
    static let purposeHint = Phrase(
      en: "One sentence; may be left empty. Enter goes on, Esc goes back",
      nl: "Eén zin; mag leeg blijven. Enter gaat door, Esc gaat terug"
    )
    static let `where` = Phrase(en: "Where do you keep it?", nl: "Waar bewaar je het?")
    static let oneFile = Phrase(
      en: "The whole board is one file. In a folder that you share, others can use it too.",
      nl: "Het hele bord is één bestand. In een gedeelde map kunnen anderen het ook gebruiken."
    )
    static let whoAreYou = Phrase(
      en: "The board is there. What is your name?",
      nl: "Het bord is er. Hoe heet jij?"
    )
    static let orLater = Phrase(
      en: "Enter adds you to the team; Esc: later",
      nl: "Enter zet je bij het team; Esc: later"
    )
  }
}
