import TaskModel

extension Texts {
  /// What forms say.
  enum Form {
    static let keep = Phrase(en: "Keep", nl: "Bewaren")
    static let throwAway = Phrase(en: "Throw away what I typed", nl: "Weggooien wat ik typte")
    static let yes = Phrase(en: "yes", nl: "ja")
    static let no = Phrase(en: "no", nl: "nee")
    static let asYouLeftIt = Phrase(
      en: "As you left it; nothing of it is on the board yet.",
      nl: "Zoals je het achterliet; er staat nog niets van op het bord."
    )
    static let gone = Phrase(
      en: "It is not on the board any more; what you typed is kept.",
      nl: "Het staat niet meer op het bord; wat je typte blijft bewaard."
    )
    static let kept = Phrase(
      en: "Kept as a draft: open the form again to go on.",
      nl: "Bewaard als kladje: open het formulier opnieuw om verder te gaan."
    )
    static let wordsStay = Phrase(
      en: "Your words are kept: they stand there when the same is asked again.",
      nl: "Je woorden zijn bewaard: ze staan er als hetzelfde weer gevraagd wordt."
    )
    static let thrownAway = Phrase(en: "Thrown away.", nl: "Weggegooid.")
    static let nothingChanged = Phrase(en: "Nothing was changed.", nl: "Er is niets veranderd.")
    static let notClear = Phrase(
      en: "Not kept yet: look at the field the cursor is in.",
      nl: "Nog niet bewaard: kijk bij het veld waar de cursor staat."
    )

    static func noNumber(_ text: String) -> Phrase {
      Phrase(
        en: "“\(text)” is no number; 2 and 1.5 are.",
        nl: "“\(text)” is geen getal; wel 2 en 1,5."
      )
    }

    static func noCount(_ text: String, _ range: ClosedRange<Int>) -> Phrase {
      Phrase(
        en: "“\(text)” is no number from \(range.lowerBound) to \(range.upperBound).",
        nl: "“\(text)” is geen getal van \(range.lowerBound) tot en met \(range.upperBound)."
      )
    }

    static func unknown(_ name: String, _ source: NameSource) -> Phrase {
      switch source {
      case .people:
        Phrase(en: "Nobody here is called “\(name)”.", nl: "Niemand hier heet “\(name)”.")
      case .stakeholders:
        Phrase(
          en: "No stakeholder is called “\(name)”.",
          nl: "Er is geen belanghebbende die “\(name)” heet."
        )
      case .tasks, .tags, .talents:
        Phrase(en: "There is no task “\(name)”.", nl: "Er is geen taak “\(name)”.")
      }
    }

    static func ambiguous(_ name: String, _ candidates: [String]) -> Phrase {
      Phrase(
        en: "“\(name)” can be \(Phrase.either(candidates).en).",
        nl: "“\(name)” kan zijn: \(Phrase.either(candidates).nl)."
      )
    }
  }
}

extension Texts.Form {
  // MARK: - When two people wrote in one field

  static let mine = Phrase(en: "Mine", nl: "Die van mij")
  static let theirs = Phrase(en: "Theirs", nl: "Die van de ander")
  static let both = Phrase(en: "Both, one behind the other", nl: "Allebei, achter elkaar")

  /// What somebody else wrote, who, and when.
  static func theirs(_ value: Phrase, _ entry: LogEntry?, _ sentences: Sentences) -> Phrase {
    let value = quoted(value)
    guard let entry, let person = entry.by else {
      return Phrase(
        en: "Meanwhile it became \(value.en), by hand in the file.",
        nl: "Intussen werd dit \(value.nl), met de hand in het bestand."
      )
    }
    let when = Dates.past(entry.at, today: sentences.today, clock: sentences.clock)
    let name = sentences.name(person)
    return Phrase(
      en: "\(name) made it \(value.en) (\(when.en)).",
      nl: "\(name) maakte er \(value.nl) van (\(when.nl))."
    )
  }

  /// What one wrote oneself.
  static func yours(_ value: Phrase) -> Phrase {
    let value = quoted(value)
    return Phrase(en: "You have \(value.en).", nl: "Jij hebt \(value.nl).")
  }

  private static func quoted(_ value: Phrase) -> Phrase {
    guard value.en.isEmpty else { return Phrase(en: "“\(value.en)”", nl: "“\(value.nl)”") }
    return Phrase(en: "empty", nl: "leeg")
  }

  // MARK: - What was left unfinished

  static let unfinished = Phrase(
    en: "You had not finished",
    nl: "Je was nog niet klaar"
  )
  static let goOn = Phrase(en: "Go on", nl: "Verdergaan")
  static let later = Phrase(en: "Later; it stays kept", nl: "Later; het blijft bewaard")
  static let throwOneAway = Phrase(en: "Throw it away", nl: "Weggooien")
  static let throwAllAway = Phrase(en: "Throw all of it away", nl: "Alles weggooien")
  static let newTaskLine = Phrase(en: "A new task", nl: "Een nieuwe taak")
}
