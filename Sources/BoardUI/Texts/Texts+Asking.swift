import TaskModel

extension Texts {
  /// The questions that are answered in a line of one's own words.
  enum Asking {
    static let aNumber = Phrase(
      en: "A number from 1 to 999, please.",
      nl: "Een getal van 1 tot 999 graag."
    )
    static let noNewTag = Phrase(
      en: "That changes nothing: a word goes on, a word with - before it comes off.",
      nl: "Dat verandert niets: een woord komt erbij, een woord met - ervoor gaat eraf."
    )
    static let dayHint = Phrase(
      en: "A day: fri, 25-11, +2w. Enter keeps it, Esc goes back",
      nl: "Een dag: vr, 25-11, +2w. Enter bewaart, Esc gaat terug"
    )
    static let mayBeEmpty = Phrase(
      en: "May be left empty. Enter goes on, Esc goes back",
      nl: "Mag leeg blijven. Enter gaat door, Esc gaat terug"
    )
  }
}

extension Wording {
  /// What is asked.
  func title(_ sentences: Sentences) -> Phrase {
    switch self {
    case .stuck: Phrase(en: "What does it wait for?", nl: "Waar wacht het op?")
    case .remark: Phrase(en: "What do you want to say about it?", nl: "Wat wil je erover zeggen?")
    case .question:
      Phrase(en: "What do you want to ask about it?", nl: "Wat wil je erover vragen?")
    case .reply: Phrase(en: "Your answer", nl: "Jouw antwoord")
    case .step: Phrase(en: "Which step is to be done?", nl: "Welke stap komt erbij?")
    case .part(_, let before):
      before.isEmpty
        ? Phrase(en: "What is the first part?", nl: "Wat is het eerste deel?")
        : Phrase(en: "And part \(before.count + 1)?", nl: "En deel \(before.count + 1)?")
    case .invitation(_, let person):
      Phrase(
        en: "Why did you think of \(sentences.shortName(person))?",
        nl: "Waarom dacht je aan \(sentences.shortName(person))?"
      )
    case .talent: Phrase(en: "Which talent do you ask for?", nl: "Om welk talent vraag je?")
    case .helpNote: Phrase(en: "Anything to add?", nl: "Wil je er nog iets bij zeggen?")
    case .differently:
      Phrase(en: "What would you do differently?", nl: "Wat zou je anders doen?")
    case .tags(let tasks): Self.tagsTitle(tasks.count)
    case .thanks(let person, let giver, _):
      giver.map {
        Phrase(
          en: "\(sentences.name($0)) thanks \(sentences.shortName(person)) for …",
          nl: "\(sentences.name($0)) bedankt \(sentences.shortName(person)) voor …"
        )
      }
        ?? Phrase(
          en: "What do you thank \(sentences.shortName(person)) for?",
          nl: "Waarvoor bedank je \(sentences.shortName(person))?"
        )
    case .heard(let id, _):
      Phrase(en: "What did \(sentences.name(id)) say?", nl: "Wat zei \(sentences.name(id))?")
    case .answer: Phrase(en: "What did we do with it?", nl: "Wat deden we ermee?")
    case .away(let person):
      Phrase(
        en: "Until when is \(sentences.shortName(person)) away?",
        nl: "Tot en met wanneer is \(sentences.shortName(person)) weg?"
      )
    case .askLater: Phrase(en: "When do you ask them?", nl: "Wanneer vraag je het ze?")
    case .withoutCase, .inMeeting(_, .noCase): Texts.MeetingMode.whyNoCase
    case .inMeeting(_, .point): Texts.MeetingMode.point
    case .inMeeting(_, .note): Texts.MeetingMode.note
    case .inMeeting(_, .celebrate): Texts.MeetingMode.whatToCelebrate
    case .idea: Phrase(en: "Which idea?", nl: "Welk idee?")
    case .direction: Phrase(en: "Which way do we want to go?", nl: "Welke kant willen we op?")
    case .pause: Phrase(en: "What do we stand still for?", nl: "Waarom maken we pas op de plaats?")
    case .letterWord(let id, let title, let words):
      Phrase(same: sentences.placeholder(words.count, ofLetter: title, in: id))
    case .undo: Phrase(en: "How many do you take back?", nl: "Hoeveel draai je terug?")
    case .redo: Phrase(en: "How many do you do again?", nl: "Hoeveel doe je toch weer?")
    case .boardName: Texts.Beginning.name
    case .boardPurpose: Texts.Beginning.purpose
    }
  }

  private static func tagsTitle(_ count: Int) -> Phrase {
    guard count > 1 else { return Phrase(en: "Which tags?", nl: "Welke labels?") }
    return Phrase(en: "Which tags for these \(count)?", nl: "Welke labels voor deze \(count)?")
  }

  /// How it can be answered.
  var hint: Phrase {
    switch self {
    case .away:
      Phrase(
        en: "The last day: fri, 25-11, +2w; empty when you don't know yet",
        nl: "De laatste dag: vr, 25-11, +2w; leeg als je het nog niet weet"
      )
    case .askLater: Texts.Asking.dayHint
    case .boardName: Texts.Beginning.nameHint
    case .boardPurpose: Texts.Beginning.purposeHint
    case .part(_, let before) where !before.isEmpty:
      Phrase(
        en: "Enter on an empty line: that was all",
        nl: "Enter op een lege regel: dat was alles"
      )
    case .part:
      Phrase(en: "Such as: Bake pies x3 by:fri", nl: "Zoals: Taarten bakken x3 uiterlijk:vr")
    case .letterWord: Texts.Guides.fillIn
    case .pause:
      Phrase(
        en: "“We don't know yet” is a good reason. Esc goes back",
        nl: "“Dat weten we nog niet” is een goede reden. Esc gaat terug"
      )
    case .tags:
      Phrase(
        en: "Words with spaces between them; -word takes one off",
        nl: "Woorden met spaties ertussen; -woord haalt er een af"
      )
    case .talent:
      Phrase(en: "One or two words: first aid", nl: "Een of twee woorden: EHBO")
    case .heard: Phrase(en: "In their own words", nl: "In hun eigen woorden")
    default: mayBeEmpty ? Texts.Asking.mayBeEmpty : Texts.Dialog.enterOrEscape
    }
  }
}
